#include "ui/improvement/improvementshelf.h"

#include "core/reflection/promptbook.h"
#include "ui/improvement/improvementdraft.h"
#include "ui/text/formats.h"

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int AnswersLookedAt = 3;
constexpr int LongestName = 80; ///< letters of what happened

QString originOf(const std::optional<DateRange> &period, const Moment &written)
{
    if (!period)
        return ImprovementShelf::tr("Added on %1").arg(formats::shortDay(written.local().date()));
    if (period->from == period->to)
        return ImprovementShelf::tr("From looking back at %1").arg(formats::shortDay(period->from));
    return ImprovementShelf::tr("From looking back at %1")
        .arg(formats::range(period->from, period->to));
}

} // namespace

ImprovementShelf::ImprovementShelf(
    ChangeLog &log, ImprovementStore &improvement, const ReflectionStore &reflections,
    const InteractionStore &interactions, QObject *parent)
    : QObject(parent), m_log(log), m_improvement(improvement), m_reflections(reflections),
      m_interactions(interactions), m_drafts(log.database(), log.clock())
{
    connect(&improvement, &ImprovementStore::changed, this, &ImprovementShelf::changed);
    connect(&reflections, &ReflectionStore::changed, this, &ImprovementShelf::changed);
}

Result<QList<ImprovementItem>> ImprovementShelf::skills() const
{
    return m_improvement.skills().map([](const QList<Skill> &skills) {
        QList<ImprovementItem> items;
        for (const Skill &skill : skills)
            items.append(
                {.id = skill.id.value(),
                 .title = skill.name,
                 .detail = skill.why,
                 .origin = originOf(skill.period, skill.written),
                 .interactions = skill.interactions,
                 .state = static_cast<int>(skill.state)});
        return items;
    });
}

Result<QList<ImprovementItem>> ImprovementShelf::ideas() const
{
    return m_improvement.ideas().map([](const QList<ProcessIdea> &ideas) {
        QList<ImprovementItem> items;
        for (const ProcessIdea &idea : ideas)
            items.append(
                {.id = idea.id.value(),
                 .title = idea.text,
                 .origin = originOf({}, idea.written),
                 .interactions = idea.interactions});
        return items;
    });
}

Result<QList<Reflection>> ImprovementShelf::skillAnswers() const
{
    auto answers = m_reflections.newestAnswers(PromptBook::Skill, AnswersLookedAt);
    const auto skills = m_improvement.skills();
    if (!skills)
        return tl::unexpected(skills.error());
    if (answers) {
        answers->removeIf([&skills](const Reflection &answer) {
            return std::ranges::find(*skills, std::optional(answer.period), &Skill::period)
                != skills->end();
        });
    }
    return answers;
}

QString ImprovementShelf::nameOf(InteractionId id) const
{
    const auto found = m_interactions.find(id);
    if (!found)
        return {};
    const QString what = found->summary.isEmpty() ? found->details.simplified() : found->summary;
    const QString name
        = tr("%1, %2", "when and what")
              .arg(
                  formats::capitalised(formats::moment(found->occurred, m_log.clock().today())),
                  what.left(LongestName));
    return QString(name).replace(u'&', u"&&"_s); // a sign of menus
}

template<class Write>
Result<> ImprovementShelf::write(QLatin1StringView action, Write write)
{
    auto changes = m_log.begin(action);
    if (!changes)
        return tl::unexpected(changes.error());
    if (const auto written = write(*changes); !written)
        return tl::unexpected(written.error());
    return changes->commit();
}

Result<Skill> ImprovementShelf::find(qint64 id) const
{
    const auto skills = m_improvement.skills();
    if (!skills)
        return tl::unexpected(skills.error());
    const auto found = std::ranges::find(*skills, SkillId(id), &Skill::id);
    if (found == skills->end())
        return failure(Fault::NotFound);
    return *found;
}

Result<> ImprovementShelf::saveSkill(qint64 id, const QString &name, const QString &why)
{
    Result<Skill> skill = id == 0 ? Skill() : find(id);
    EVENKEEL_TRY(skill);
    skill->name = name;
    skill->why = why;
    return write("skill"_L1, [&](ChangeSet &changes) -> Result<> {
        EVENKEEL_TRY(improvementdraft::letGo(m_drafts, improvementdraft::Skills, id));
        if (id != 0)
            return m_improvement.updateSkill(changes, *skill);
        skill->written = changes.moment();
        return m_improvement.addSkill(changes, *skill).map([](SkillId) {});
    });
}

Result<> ImprovementShelf::setState(qint64 id, Skill::State state)
{
    Result<Skill> skill = find(id);
    EVENKEEL_TRY(skill);
    skill->state = state;
    return write(
        "skill"_L1, [&](ChangeSet &changes) { return m_improvement.updateSkill(changes, *skill); });
}

Result<> ImprovementShelf::removeSkill(qint64 id)
{
    return write("skill"_L1, [&](ChangeSet &changes) {
        return m_improvement.removeSkill(changes, SkillId(id));
    });
}

Result<> ImprovementShelf::take(const Reflection &answer)
{
    return write("skill"_L1, [&](ChangeSet &changes) {
        return m_improvement.addSkill(
            changes,
            {.name = answer.answer.simplified(),
             .period = answer.period,
             .written = changes.moment()});
    });
}

Result<> ImprovementShelf::saveIdea(qint64 id, const QString &text)
{
    return write("idea"_L1, [&](ChangeSet &changes) -> Result<> {
        EVENKEEL_TRY(improvementdraft::letGo(m_drafts, improvementdraft::Ideas, id));
        if (id != 0)
            return m_improvement.updateIdea(changes, {.id = ProcessIdeaId(id), .text = text});
        return m_improvement.addIdea(changes, {.text = text, .written = changes.moment()})
            .map([](ProcessIdeaId) {});
    });
}

Result<> ImprovementShelf::removeIdea(qint64 id)
{
    return write("idea"_L1, [&](ChangeSet &changes) {
        return m_improvement.removeIdea(changes, ProcessIdeaId(id));
    });
}

} // namespace evenkeel
