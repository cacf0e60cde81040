#include "core/reflection/reflectionstore.h"

#include "core/reflection/interactionanswertable.h"
#include "core/reflection/lessontable.h"
#include "core/reflection/plantable.h"
#include "core/reflection/promptbook.h"
#include "core/reflection/reflectionmask.h"
#include "core/reflection/reflectiontable.h"
#include "core/reflection/rememberedtable.h"
#include "core/reflection/trialtable.h"

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

/// The record as it may be saved: without card numbers.
template<class Record>
Record masked(Record record)
{
    maskCards(record);
    return record;
}

bool isOurs(const RowChange &change)
{
    return change.table == ReflectionTable::Name || change.table == LessonTable::Name
        || change.table == PlanTable::Name || change.table == TrialTable::Name
        || change.table == InteractionAnswerTable::Name;
}

Result<> checkLesson(const Lesson &lesson)
{
    if (lesson.text.trimmed().isEmpty())
        return failure(Fault::InvalidInput, u"text"_s);
    return {};
}

/// What goes along with the lesson or the plan that it was a trial of.
Result<> touchTrials(ChangeSet &changes, const Result<QList<Trial>> &trials)
{
    if (!trials)
        return tl::unexpected(trials.error());
    for (const Trial &trial : *trials)
        EVENKEEL_TRY(changes.touch(TrialTable::Name, trial.id.value()));
    return {};
}

Result<> touchPlan(ChangeSet &changes, ReflectionId id)
{
    const auto found = PlanTable(changes.database()).find(id);
    if (!found)
        return tl::unexpected(found.error());
    if (!found->has_value())
        return failure(Fault::NotFound);
    return changes.touch(PlanTable::Name, id.value());
}

Result<> touchLesson(ChangeSet &changes, LessonId id)
{
    const auto found = LessonTable(changes.database()).find(id);
    if (!found)
        return tl::unexpected(found.error());
    if (!found->has_value())
        return failure(Fault::NotFound);
    return changes.touch(LessonTable::Name, id.value());
}

} // namespace

ReflectionStore::ReflectionStore(ChangeLog &log, QObject *parent) : QObject(parent), m_log(log)
{
    connect(&log, &ChangeLog::committed, this, &ReflectionStore::tell);
}

void ReflectionStore::tell(const QList<RowChange> &changes)
{
    if (std::ranges::any_of(changes, isOurs))
        emit changed();
}

Result<ReflectionId> ReflectionStore::answer(ChangeSet &changes, const Reflection &reflection)
{
    if (!reflection.period.isValid())
        return failure(Fault::InvalidInput, u"period"_s);
    ReflectionTable table(changes.database());
    const auto earlier = table.answerTo(reflection.period, reflection.prompt);
    if (!earlier)
        return tl::unexpected(earlier.error());
    if (!earlier->has_value()) {
        auto id = table.insert(masked(reflection));
        if (id)
            changes.inserted(ReflectionTable::Name, id->value());
        return id;
    }
    Reflection replacement = masked(reflection);
    replacement.id = (*earlier)->id;
    EVENKEEL_TRY(changes.touch(ReflectionTable::Name, replacement.id.value()));
    EVENKEEL_TRY(table.update(replacement));
    return replacement.id;
}

Result<QList<Reflection>> ReflectionStore::answers(const DateRange &period) const
{
    return ReflectionTable(m_log.database()).ofPeriod(period);
}

Result<QList<Reflection>> ReflectionStore::newestAnswers(const QString &prompt, int limit) const
{
    return ReflectionTable(m_log.database()).newestTo(prompt, limit);
}

Result<> ReflectionStore::answerAbout(ChangeSet &changes, const InteractionAnswer &answer)
{
    if (!answer.interaction.isValid() || answer.prompt.isEmpty())
        return failure(Fault::InvalidInput, u"answer"_s);
    InteractionAnswerTable table(changes.database());
    const auto all = table.ofInteraction(answer.interaction);
    if (!all)
        return tl::unexpected(all.error());
    const qint64 owner = answer.interaction.value();
    const bool said = !answer.answer.trimmed().isEmpty();
    const auto earlier = std::ranges::find(*all, answer.prompt, &InteractionAnswer::prompt);
    if (earlier == all->end()) {
        if (!said)
            return {};
        return table.insert(masked(answer)).map([&](InteractionAnswerId id) {
            changes.inserted(InteractionAnswerTable::Name, id.value(), owner);
        });
    }
    EVENKEEL_TRY(changes.touch(InteractionAnswerTable::Name, earlier->id.value(), owner));
    if (!said)
        return table.remove(earlier->id);
    InteractionAnswer replacement = masked(answer);
    replacement.id = earlier->id;
    return table.update(replacement);
}

Result<QList<InteractionAnswer>> ReflectionStore::answersAbout(InteractionId interaction) const
{
    return InteractionAnswerTable(m_log.database()).ofInteraction(interaction);
}

Result<std::optional<KindAct>> ReflectionStore::latestKindAct() const
{
    const QString kind = PromptBook::KindAct;
    const auto ofPeriod = newestAnswers(kind, 1);
    EVENKEEL_TRY(ofPeriod);
    const auto ofCall = InteractionAnswerTable(m_log.database()).latestTo(kind);
    EVENKEEL_TRY(ofCall);
    std::optional<KindAct> latest;
    if (!ofPeriod->isEmpty())
        latest = KindAct{.words = ofPeriod->first().answer, .written = ofPeriod->first().written};
    if (const auto &said = *ofCall; said && (!latest || said->written.at > latest->written.at))
        latest = KindAct{.words = said->answer, .written = said->written};
    return latest;
}

Result<LessonId> ReflectionStore::addLesson(ChangeSet &changes, const Lesson &lesson)
{
    EVENKEEL_TRY(checkLesson(lesson));
    auto id = LessonTable(changes.database()).insert(masked(lesson));
    if (id)
        changes.inserted(LessonTable::Name, id->value());
    return id;
}

Result<> ReflectionStore::updateLesson(ChangeSet &changes, const Lesson &lesson)
{
    EVENKEEL_TRY(checkLesson(lesson));
    EVENKEEL_TRY(touchLesson(changes, lesson.id));
    return LessonTable(changes.database()).update(masked(lesson));
}

Result<> ReflectionStore::rewordLesson(ChangeSet &changes, LessonId id, const QString &text)
{
    const auto found = LessonTable(changes.database()).find(id);
    if (!found)
        return tl::unexpected(found.error());
    if (!found->has_value())
        return failure(Fault::NotFound);
    Lesson lesson = **found;
    lesson.text = text;
    return updateLesson(changes, lesson);
}

Result<> ReflectionStore::removeLesson(ChangeSet &changes, LessonId id)
{
    EVENKEEL_TRY(touchTrials(changes, TrialTable(changes.database()).ofLesson(id)));
    EVENKEEL_TRY(touchLesson(changes, id));
    return LessonTable(changes.database()).remove(id);
}

Result<QList<Lesson>> ReflectionStore::lessons(const DateRange &period) const
{
    return LessonTable(m_log.database()).writtenIn(period);
}

Result<QList<Lesson>> ReflectionStore::allLessons(int limit) const
{
    return LessonTable(m_log.database()).latest(limit);
}

Result<QList<Lesson>> ReflectionStore::lessonsOf(InteractionId interaction) const
{
    return LessonTable(m_log.database()).ofInteraction(interaction);
}

Result<ReflectionId> ReflectionStore::addPlan(ChangeSet &changes, const Plan &plan)
{
    if (!plan.period.isValid() || (plan.when.isEmpty() && plan.then.isEmpty()))
        return failure(Fault::InvalidInput, u"plan"_s);
    auto id = PlanTable(changes.database()).insert(masked(plan));
    if (id)
        changes.inserted(PlanTable::Name, id->value());
    return id;
}

Result<> ReflectionStore::updatePlan(ChangeSet &changes, const Plan &plan)
{
    EVENKEEL_TRY(touchPlan(changes, plan.id));
    return PlanTable(changes.database()).update(masked(plan));
}

Result<> ReflectionStore::rewordPlan(
    ChangeSet &changes, ReflectionId id, const QString &when, const QString &then)
{
    const auto found = PlanTable(changes.database()).find(id);
    if (!found)
        return tl::unexpected(found.error());
    if (!found->has_value())
        return failure(Fault::NotFound);
    Plan plan = **found;
    plan.when = when;
    plan.then = then;
    return updatePlan(changes, plan);
}

Result<> ReflectionStore::removePlan(ChangeSet &changes, ReflectionId id)
{
    EVENKEEL_TRY(touchTrials(changes, TrialTable(changes.database()).ofPlan(id)));
    EVENKEEL_TRY(touchPlan(changes, id));
    return PlanTable(changes.database()).remove(id);
}

Result<QList<Plan>> ReflectionStore::plans(int limit) const
{
    return PlanTable(m_log.database()).latest(limit);
}

Result<QList<Plan>> ReflectionStore::plansOf(InteractionId interaction) const
{
    return PlanTable(m_log.database()).ofInteraction(interaction);
}

Result<TrialId> ReflectionStore::answerTrial(ChangeSet &changes, const Trial &trial)
{
    if (trial.lesson.has_value() == trial.plan.has_value())
        return failure(Fault::InvalidInput, u"trial"_s);
    TrialTable table(changes.database());
    const auto earlier = table.sameAs(trial);
    if (!earlier)
        return tl::unexpected(earlier.error());
    if (!earlier->has_value()) {
        auto id = table.insert(trial);
        if (id)
            changes.inserted(TrialTable::Name, id->value());
        return id;
    }
    Trial replacement = trial;
    replacement.id = (*earlier)->id;
    EVENKEEL_TRY(changes.touch(TrialTable::Name, replacement.id.value()));
    EVENKEEL_TRY(table.update(replacement));
    return replacement.id;
}

Result<> ReflectionStore::removeTrial(ChangeSet &changes, TrialId id)
{
    TrialTable table(changes.database());
    const Result<bool> known = table.exists(id);
    if (!known)
        return tl::unexpected(known.error());
    if (!*known)
        return failure(Fault::NotFound);
    EVENKEEL_TRY(changes.touch(TrialTable::Name, id.value()));
    return table.remove(id);
}

Result<QList<Trial>> ReflectionStore::trials() const
{
    return TrialTable(m_log.database()).all();
}

Result<QList<Remembered>> ReflectionStore::remembered(int limit) const
{
    return RememberedTable(m_log.database()).latest(limit);
}

Result<QList<Trial>> ReflectionStore::trialsAt(InteractionId interaction) const
{
    return TrialTable(m_log.database()).ofInteraction(interaction);
}

} // namespace evenkeel
