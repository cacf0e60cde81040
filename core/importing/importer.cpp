#include "core/importing/importer.h"

#include "core/importing/mapped.h"
#include "core/storage/bulkload.h"
#include "core/storage/changelog.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

/// From here on it is cheaper to build the search index once, at the end.
constexpr qsizetype Bulk = 2000;

} // namespace

Importer::Importer(ChangeLog &log, const Stores &stores, Progress progress)
    : m_log(log), m_stores(stores), m_progress(std::move(progress))
{
}

Result<> Importer::import(const ImportPreview &preview)
{
    m_interactions = preview.known;
    m_breathers = preview.knownBreathers;
    m_lessons = preview.knownLessons;
    m_plans = preview.knownPlans;
    auto changes = m_log.begin("import"_L1);
    if (!changes)
        return tl::unexpected(changes.error());

    std::optional<BulkLoad> bulk;
    if (preview.taken.entries.size() >= Bulk)
        bulk.emplace(changes->database());
    EVENKEEL_TRY(addEntries(*changes, preview.taken));
    EVENKEEL_TRY(addMine(*changes, preview.taken.mine));
    if (bulk)
        EVENKEEL_TRY(bulk->finish());
    return changes->commit();
}

Result<> Importer::addEntries(ChangeSet &changes, const ImportBatch &batch)
{
    qsizetype done = 0;
    for (const ExportEntry &entry : batch.entries) {
        if (m_progress && !m_progress(done++))
            return failure(Fault::Cancelled);
        const auto id = m_stores.interactions.add(changes, entry.interaction);
        if (!id)
            return tl::unexpected(id.error());
        m_interactions.insert(entry.interaction.id.value(), *id);
        for (const FollowUp &given : entry.followUps) {
            FollowUp followUp = given;
            followUp.interaction = *id;
            EVENKEEL_TRY(addFollowUp(changes, followUp, entry.interaction.deleted));
        }
    }
    for (const FollowUp &followUp : batch.loose)
        EVENKEEL_TRY(m_stores.followUps.add(changes, followUp));
    return {};
}

/// What belongs to an interaction in the bin lies there with it.
Result<>
Importer::addFollowUp(ChangeSet &changes, FollowUp followUp, std::optional<Instant> ownerDeleted)
{
    if (!ownerDeleted)
        return m_stores.followUps.add(changes, followUp).map([](FollowUpId) {});
    followUp.deleted = followUp.deleted.value_or(*ownerDeleted);
    return m_stores.followUps.addToBin(changes, followUp).map([](FollowUpId) {});
}

Result<> Importer::addBreathers(ChangeSet &changes, const QList<Breather> &breathers)
{
    for (const Breather &breather : breathers) {
        const auto id = m_stores.breathers.add(changes, breather);
        if (!id)
            return tl::unexpected(id.error());
        m_breathers.insert(breather.id.value(), *id);
    }
    return {};
}

Result<> Importer::addRatings(ChangeSet &changes, const QList<Rating> &ratings)
{
    for (Rating rating : ratings) {
        rating.interaction = mapped(rating.interaction, m_interactions);
        rating.breather = mapped(rating.breather, m_breathers);
        EVENKEEL_TRY(m_stores.ratings.add(changes, rating));
    }
    return {};
}

Result<> Importer::addLessons(ChangeSet &changes, const QList<Lesson> &lessons)
{
    for (Lesson lesson : lessons) {
        lesson.interaction = mapped(lesson.interaction, m_interactions);
        const auto id = m_stores.reflections.addLesson(changes, lesson);
        if (!id)
            return tl::unexpected(id.error());
        m_lessons.insert(lesson.id.value(), *id);
    }
    return {};
}

Result<> Importer::addPlans(ChangeSet &changes, const QList<Plan> &plans)
{
    for (Plan plan : plans) {
        plan.interaction = mapped(plan.interaction, m_interactions);
        const auto id = m_stores.reflections.addPlan(changes, plan);
        if (!id)
            return tl::unexpected(id.error());
        m_plans.insert(plan.id.value(), *id);
    }
    return {};
}

Result<> Importer::addTrials(ChangeSet &changes, const QList<Trial> &trials)
{
    for (Trial trial : trials) {
        trial.lesson = mapped(trial.lesson, m_lessons);
        trial.plan = mapped(trial.plan, m_plans);
        trial.interaction = mapped(trial.interaction, m_interactions);
        EVENKEEL_TRY(m_stores.reflections.answerTrial(changes, trial));
    }
    return {};
}

/// Those that came along or are there.
QList<InteractionId> Importer::mappedAll(const QList<InteractionId> &ids) const
{
    QList<InteractionId> here;
    for (const InteractionId id : ids) {
        if (const auto known = mapped(std::optional(id), m_interactions))
            here.append(*known);
    }
    return here;
}

Result<> Importer::addImprovement(ChangeSet &changes, const PrivatePart &mine)
{
    for (Skill skill : mine.skills) {
        skill.interactions = mappedAll(skill.interactions);
        EVENKEEL_TRY(m_stores.improvement.addSkill(changes, skill));
    }
    for (ProcessIdea idea : mine.ideas) {
        idea.interactions = mappedAll(idea.interactions);
        EVENKEEL_TRY(m_stores.improvement.addIdea(changes, idea));
    }
    return {};
}

Result<> Importer::addMine(ChangeSet &changes, const PrivatePart &mine)
{
    EVENKEEL_TRY(addBreathers(changes, mine.breathers));
    EVENKEEL_TRY(addRatings(changes, mine.ratings));
    for (const Reflection &reflection : mine.reflections)
        EVENKEEL_TRY(m_stores.reflections.answer(changes, reflection));
    for (InteractionAnswer answer : mine.answers) {
        const auto interaction = mapped(std::optional(answer.interaction), m_interactions);
        if (!interaction)
            continue; // the preview has said so
        answer.interaction = *interaction;
        EVENKEEL_TRY(m_stores.reflections.answerAbout(changes, answer));
    }
    EVENKEEL_TRY(addLessons(changes, mine.lessons));
    EVENKEEL_TRY(addPlans(changes, mine.plans));
    EVENKEEL_TRY(addTrials(changes, mine.trials));
    EVENKEEL_TRY(addImprovement(changes, mine));
    for (const WeekFigures &week : mine.weeks) {
        const auto id = WeekTable(changes.database()).put(week);
        if (!id)
            return tl::unexpected(id.error());
        if (*id) // the file may name it twice
            changes.inserted(WeekTable::Name, **id);
    }
    return {};
}

} // namespace evenkeel
