#include "core/report/exportbuilder.h"

#include "core/breather/breathertable.h"
#include "core/followup/followuptable.h"
#include "core/improvement/originlinktable.h"
#include "core/improvement/processideatable.h"
#include "core/improvement/skilltable.h"
#include "core/interaction/interactiontable.h"
#include "core/reflection/interactionanswertable.h"
#include "core/reflection/lessontable.h"
#include "core/reflection/plantable.h"
#include "core/reflection/reflectiontable.h"
#include "core/reflection/trialtable.h"
#include "core/report/cardmask.h"
#include "core/report/exporttable.h"
#include "core/storage/database.h"
#include "core/stress/ratingtable.h"

#include <QSet>

#include <algorithm>

namespace evenkeel {

namespace {

/// Half-open, in UTC.
struct Span
{
    Instant begin;
    Instant end;
};

/// Everything that fits into the keys of the tables.
constexpr qint64 FarthestMs = (qint64(1) << 53) - 1;

Span spanOf(const ExportRequest &request, const Clock &clock)
{
    if (!request.period)
        return {.begin = instantFromMs(-FarthestMs), .end = instantFromMs(FarthestMs)};
    const QTimeZone zone = clock.zone();
    return {.begin = request.period->begin(zone), .end = request.period->end(zone)};
}

/// The whole list of what an export may read; what is not in it is denied.
QStringList tablesFor(const ExportRequest &request)
{
    QStringList tables{InteractionTable::Name, FollowUpTable::Name};
    if (request.mine)
        tables += {RatingTable::Name,
                   BreatherTable::Name,
                   ReflectionTable::Name,
                   LessonTable::Name,
                   PlanTable::Name,
                   TrialTable::Name,
                   InteractionAnswerTable::Name,
                   WeekTable::Name,
                   SkillTable::Name,
                   ProcessIdeaTable::Name,
                   OriginLinkTable::OfSkills,
                   OriginLinkTable::OfIdeas};
    return tables;
}

Result<QList<FollowUp>> followUpsOf(Database &reader, InteractionId interaction)
{
    auto followUps = FollowUpTable(reader).ofInteraction(interaction);
    if (followUps)
        followUps->removeIf([](const FollowUp &followUp) { return followUp.deleted.has_value(); });
    return followUps;
}

/// Keeps a list that was read, or says why there is none.
template<class List>
Result<> keep(Result<List> read, List &list)
{
    if (!read)
        return tl::unexpected(read.error());
    list = std::move(*read);
    return {};
}

Result<>
readEntries(Database &reader, const Span &span, const CardMask &mask, QList<ExportEntry> &entries)
{
    const auto interactions = ExportTable(reader).interactions(span.begin, span.end);
    if (!interactions)
        return tl::unexpected(interactions.error());
    entries.reserve(interactions->size());
    for (const Interaction &interaction : *interactions) {
        ExportEntry entry{.interaction = interaction, .followUps = {}};
        EVENKEEL_TRY(keep(followUpsOf(reader, interaction.id), entry.followUps));
        mask.apply(entry.interaction);
        for (FollowUp &followUp : entry.followUps)
            mask.apply(followUp);
        entries.append(std::move(entry));
    }
    return {};
}

/// Ratings after an interaction go with it, whenever they were given; the others by their time.
Result<QList<Rating>>
readRatings(Database &reader, const Span &span, const QList<ExportEntry> &entries)
{
    auto ratings = RatingTable(reader).between(span.begin, span.end);
    if (!ratings)
        return ratings;
    ratings->removeIf([](const Rating &rating) { return rating.interaction.has_value(); });
    for (const ExportEntry &entry : entries) {
        const auto after = RatingTable(reader).ofInteraction(entry.interaction.id);
        if (!after)
            return tl::unexpected(after.error());
        if (after->has_value())
            ratings->append(**after);
    }
    std::ranges::stable_sort(*ratings, {}, [](const Rating &rating) { return rating.given.at; });
    return ratings;
}

/// They go with their interaction, whenever they were written.
Result<QList<InteractionAnswer>> readAnswers(Database &reader, const QList<ExportEntry> &entries)
{
    QSet<InteractionId> taken;
    for (const ExportEntry &entry : entries)
        taken.insert(entry.interaction.id);
    auto answers = InteractionAnswerTable(reader).writtenBetween(
        instantFromMs(-FarthestMs), instantFromMs(FarthestMs));
    if (answers) {
        answers->removeIf([&taken](const InteractionAnswer &answer) {
            return !taken.contains(answer.interaction);
        });
    }
    return answers;
}

/// Trials go with their lesson or plan.
Result<> readTrials(Database &reader, PrivatePart &mine)
{
    auto trials = TrialTable(reader).all();
    if (!trials)
        return tl::unexpected(trials.error());
    QSet<qint64> lessons;
    QSet<qint64> plans;
    for (const Lesson &lesson : std::as_const(mine.lessons))
        lessons.insert(lesson.id.value());
    for (const Plan &plan : std::as_const(mine.plans))
        plans.insert(plan.id.value());
    trials->removeIf([&](const Trial &trial) {
        return trial.lesson ? !lessons.contains(trial.lesson->value())
                            : !plans.contains(trial.plan->value());
    });
    mine.trials = std::move(*trials);
    return {};
}

/// Each with those of its interactions that are exported, too.
template<class Record>
Result<> addInteractions(
    Database &reader, QLatin1StringView table, const QList<ExportEntry> &entries,
    QList<Record> &records)
{
    const auto links = OriginLinkTable(reader, table).all();
    if (!links)
        return tl::unexpected(links.error());
    QSet<InteractionId> taken;
    for (const ExportEntry &entry : entries)
        taken.insert(entry.interaction.id);
    for (Record &record : records) {
        record.interactions = links->value(record.id.value());
        record.interactions.removeIf([&taken](InteractionId id) { return !taken.contains(id); });
    }
    return {};
}

Result<PrivatePart> readMine(
    Database &reader, const ExportRequest &request, const Span &span,
    const QList<ExportEntry> &entries)
{
    PrivatePart mine;
    const auto [begin, end] = span;
    EVENKEEL_TRY(keep(readRatings(reader, span, entries), mine.ratings));
    EVENKEEL_TRY(keep(BreatherTable(reader).between(begin, end), mine.breathers));
    EVENKEEL_TRY(keep(ReflectionTable(reader).writtenBetween(begin, end), mine.reflections));
    EVENKEEL_TRY(keep(readAnswers(reader, entries), mine.answers));
    EVENKEEL_TRY(keep(LessonTable(reader).writtenBetween(begin, end), mine.lessons));
    EVENKEEL_TRY(keep(PlanTable(reader).writtenBetween(begin, end), mine.plans));
    EVENKEEL_TRY(readTrials(reader, mine));
    EVENKEEL_TRY(keep(SkillTable(reader).writtenBetween(begin, end), mine.skills));
    EVENKEEL_TRY(addInteractions(reader, OriginLinkTable::OfSkills, entries, mine.skills));
    EVENKEEL_TRY(keep(ProcessIdeaTable(reader).writtenBetween(begin, end), mine.ideas));
    EVENKEEL_TRY(addInteractions(reader, OriginLinkTable::OfIdeas, entries, mine.ideas));
    EVENKEEL_TRY(keep(WeekTable(reader).touching(request.period), mine.weeks));
    return mine;
}

} // namespace

Result<ExportDocument>
buildExport(Database &reader, const ExportRequest &request, const Clock &clock)
{
    reader.allowOnly(tablesFor(request));
    const Span span = spanOf(request, clock);
    const CardMask mask;
    ExportDocument document;
    document.period = request.period;
    document.made = clock.moment();
    EVENKEEL_TRY(readEntries(reader, span, mask, document.entries));
    EVENKEEL_TRY(
        keep(FollowUpTable(reader).looseMadeBetween(span.begin, span.end), document.loose));
    for (FollowUp &followUp : document.loose)
        mask.apply(followUp);
    if (request.mine) {
        auto mine = readMine(reader, request, span, document.entries);
        if (!mine)
            return tl::unexpected(mine.error());
        mask.apply(*mine);
        document.mine = std::move(*mine);
    }
    return document;
}

} // namespace evenkeel
