#include "ui/interaction/interactionsaver.h"

#include "core/capture/journal.h"
#include "core/reflection/reflectionstore.h"
#include "core/timeline/timeline.h"

#include <algorithm>

namespace evenkeel {

InteractionSaver::InteractionSaver(
    Journal &journal, FollowUpStore &followUps, ReflectionStore &reflections,
    const Timeline &timeline)
    : m_journal(journal), m_followUps(followUps), m_reflections(reflections), m_timeline(timeline)
{
}

Result<Edited> InteractionSaver::load(InteractionId id) const
{
    const auto row = m_timeline.row(id);
    if (!row)
        return tl::unexpected(row.error());
    const auto lessons = m_reflections.lessonsOf(id);
    if (!lessons)
        return tl::unexpected(lessons.error());
    Edited content{.interaction = row->interaction, .stress = {}, .promises = {}, .lesson = {}};
    if (row->rating)
        content.stress = row->rating->value;
    std::ranges::copy_if(
        row->followUps, std::back_inserter(content.promises), [](const FollowUp &one) {
            return one.state == FollowUpState::Open && one.kind == FollowUpKind::Promise;
        });
    if (!lessons->isEmpty())
        content.lesson = lessons->first().text;
    return content;
}

Result<> InteractionSaver::save(const Edited &content)
{
    const auto before = load(content.interaction.id);
    if (!before)
        return tl::unexpected(before.error());
    return m_journal.edit(content.interaction, content.stress, [&](ChangeSet &changes) -> Result<> {
        EVENKEEL_TRY(savePromises(changes, *before, content));
        return content.lesson == before->lesson ? Result<>() : saveLesson(changes, content);
    });
}

Result<>
InteractionSaver::savePromises(ChangeSet &changes, const Edited &before, const Edited &content)
{
    for (const FollowUp &promise : content.promises) {
        const auto was = std::ranges::find(before.promises, promise.id, &FollowUp::id);
        if (!promise.id.isValid())
            EVENKEEL_TRY(addPromise(changes, promise, content));
        else if (was != before.promises.end() && *was != promise)
            EVENKEEL_TRY(savePromise(changes, *was, promise));
    }
    return {};
}

Result<> InteractionSaver::savePromise(ChangeSet &changes, const FollowUp &was, const FollowUp &is)
{
    if (is.text.isEmpty())
        return m_followUps.remove(changes, is.id);
    if (was.text != is.text) {
        FollowUp renamed = was;
        renamed.text = is.text;
        EVENKEEL_TRY(m_followUps.update(changes, renamed));
    }
    if (was.due != is.due && is.due)
        EVENKEEL_TRY(m_followUps.setDue(changes, is.id, *is.due));
    return {};
}

Result<> InteractionSaver::addPromise(ChangeSet &changes, FollowUp promise, const Edited &content)
{
    promise.interaction = content.interaction.id;
    promise.customer = content.interaction.customer;
    promise.channel = content.interaction.channel;
    const auto added = m_followUps.add(changes, promise);
    return added ? Result<>() : tl::unexpected(added.error());
}

Result<> InteractionSaver::saveLesson(ChangeSet &changes, const Edited &content)
{
    const auto lessons = m_reflections.lessonsOf(content.interaction.id);
    if (!lessons)
        return tl::unexpected(lessons.error());
    if (lessons->isEmpty()) {
        const auto added = m_reflections.addLesson(
            changes,
            {.id = {},
             .text = content.lesson,
             .interaction = content.interaction.id,
             .category = content.interaction.category,
             .written = changes.moment()});
        return added ? Result<>() : tl::unexpected(added.error());
    }
    Lesson newest = lessons->first();
    if (content.lesson.isEmpty())
        return m_reflections.removeLesson(changes, newest.id);
    newest.text = content.lesson;
    return m_reflections.updateLesson(changes, newest);
}

} // namespace evenkeel
