#include "ui/improvement/linkdesk.h"

#include "ui/improvement/linkdraft.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

/// On is linked, off is not; what is so already stays untouched.
template<class Record>
Result<> follow(
    ChangeSet &changes, ImprovementStore &store, const QList<Record> &records,
    const QSet<qint64> &linked, InteractionId interaction)
{
    for (const Record &record : records) {
        const bool wanted = linked.contains(record.id.value());
        if (wanted == record.interactions.contains(interaction))
            continue;
        EVENKEEL_TRY(
            wanted ? store.link(changes, record.id, interaction)
                   : store.unlink(changes, record.id, interaction));
    }
    return {};
}

template<class Record>
QList<LinkDialog::Choice>
choicesOf(const QList<Record> &records, QString Record::*words, InteractionId interaction)
{
    QList<LinkDialog::Choice> choices;
    for (const Record &record : records)
        choices.append(
            {.id = record.id.value(),
             .text = record.*words,
             .linked = record.interactions.contains(interaction)});
    return choices;
}

} // namespace

LinkDesk::LinkDesk(
    ChangeLog &log, ImprovementStore &improvement, PersonalDataGuard guard, QWidget *window)
    : QObject(window), m_log(log), m_improvement(improvement), m_guard(std::move(guard)),
      m_window(window)
{
}

void LinkDesk::askIdeas(InteractionId interaction)
{
    const auto ideas = m_improvement.ideas();
    if (!ideas) {
        emit failed(ideas.error());
        return;
    }
    ask({.words
         = {.title = tr("What would have spared it"),
            .explanation = tr("A rule or a step that could be another way. Ideas collect the "
                              "interactions they would have spared."),
            .field = tr("Another idea"),
            .example = tr("tell the new date before the parcel is late")},
         .choices = choicesOf(*ideas, &ProcessIdea::text, interaction),
         .form = ideaForm(interaction)},
        [this, interaction, all = *ideas](
            ChangeSet &changes, const QSet<qint64> &linked, const QString &added) -> Result<> {
            EVENKEEL_TRY(follow(changes, m_improvement, all, linked, interaction));
            if (added.isEmpty())
                return {};
            return m_improvement
                .addIdea(
                    changes,
                    {.text = added, .interactions = {interaction}, .written = changes.moment()})
                .map([](ProcessIdeaId) {});
        });
}

void LinkDesk::askSkills(InteractionId interaction)
{
    const auto skills = m_improvement.skills();
    if (!skills) {
        emit failed(skills.error());
        return;
    }
    ask({.words
         = {.title = tr("A skill to train"),
            .explanation = tr("What would you like to be better at, because of this one?"),
            .field = tr("Another skill"),
            .example = tr("say no early and kindly")},
         .choices = choicesOf(*skills, &Skill::name, interaction),
         .form = skillForm(interaction)},
        [this, interaction, all = *skills](
            ChangeSet &changes, const QSet<qint64> &linked, const QString &added) -> Result<> {
            EVENKEEL_TRY(follow(changes, m_improvement, all, linked, interaction));
            if (added.isEmpty())
                return {};
            return m_improvement
                .addSkill(
                    changes,
                    {.name = added, .interactions = {interaction}, .written = changes.moment()})
                .map([](SkillId) {});
        });
}

void LinkDesk::ask(const Asked &asked, Keep keep)
{
    if (m_dialog)
        return m_dialog->raise();
    m_dialog = new LinkDialog(asked.words, asked.choices, m_guard, m_window->window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *draft = new LinkDraft(m_log, asked.form, *m_dialog);
    connect(draft, &LinkDraft::failed, this, &LinkDesk::failed);
    connect(
        m_dialog, &LinkDialog::submitted, this,
        [this, draft, keep = std::move(keep)](const QSet<qint64> &linked, const QString &added) {
            save(keep, *draft, linked, added);
        });
    connect(m_dialog, &QDialog::rejected, this, [this, draft] { leave(*draft); });
    m_dialog->open();
}

void LinkDesk::save(
    const Keep &keep, LinkDraft &draft, const QSet<qint64> &linked, const QString &added)
{
    auto changes = m_log.begin("link"_L1);
    const auto saved = changes ? keep(*changes, linked, added)
                                     .and_then([&draft] { return draft.forget(); })
                                     .and_then([&changes] { return changes->commit(); })
                               : tl::unexpected(changes.error());
    if (!saved) {
        emit failed(saved.error()); // what was typed stays
        return;
    }
    draft.stop();
    m_dialog->accept();
    emit said({.text = tr("Saved. Only you see it."), .offersUndo = true});
}

void LinkDesk::leave(LinkDraft &draft)
{
    if (const auto kept = draft.keep(); !kept)
        emit failed(kept.error());
    else if (draft.holdsWords())
        emit said({.text = tr("What you typed is kept. It is not saved yet.")});
}

} // namespace evenkeel
