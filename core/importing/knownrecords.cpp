#include "core/importing/knownrecords.h"

#include "core/breather/breathertable.h"
#include "core/followup/followuptable.h"
#include "core/importing/knowntable.h"
#include "core/improvement/processideatable.h"
#include "core/improvement/skilltable.h"
#include "core/reflection/interactionanswertable.h"
#include "core/reflection/lessontable.h"
#include "core/reflection/plantable.h"
#include "core/reflection/reflectiontable.h"
#include "core/reflection/trialtable.h"
#include "core/stress/ratingtable.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 FarthestMs = (qint64(1) << 53) - 1;
constexpr Instant Earliest{milliseconds(-FarthestMs)};
constexpr Instant Latest{milliseconds(FarthestMs)};

/// The parts with a character between that no text of a person holds.
QString key(const QStringList &parts)
{
    return parts.join(QChar(0x1F));
}

QString number(Instant at)
{
    return QString::number(toMs(at));
}

QString keyOf(const Interaction &interaction)
{
    return key(
        {number(interaction.created), number(interaction.occurred.at), interaction.summary,
         interaction.details, interaction.customer});
}

QString keyOf(const FollowUp &followUp)
{
    const QString due = followUp.due ? followUp.due->toIso() : QString();
    return key({u"followup"_s, number(followUp.created), followUp.text, due});
}

/// An interaction has one rating after it, so its number is enough.
QString keyOf(const Rating &rating)
{
    if (rating.context == RatingContext::AfterInteraction && rating.interaction)
        return key({u"after"_s, QString::number(rating.interaction->value())});
    return key(
        {u"rating"_s, number(rating.given.at), idOf(rating.context),
         QString::number(rating.value.value())});
}

QString keyOf(const Breather &breather)
{
    return key({number(breather.started.at), idOf(breather.kind), breather.pattern});
}

QString keyOf(const Reflection &reflection)
{
    return key(
        {u"reflection"_s, reflection.period.from.toString(Qt::ISODate),
         reflection.period.to.toString(Qt::ISODate), reflection.prompt});
}

QString keyOf(const InteractionAnswer &answer)
{
    return key({u"answer"_s, QString::number(answer.interaction.value()), answer.prompt});
}

QString keyOf(const Lesson &lesson)
{
    return key({u"lesson"_s, number(lesson.written.at), lesson.text});
}

QString keyOf(const Plan &plan)
{
    return key({u"plan"_s, number(plan.written.at), plan.when, plan.then});
}

/// Of a lesson or plan there is one at an interaction, so the numbers are enough.
QString keyOf(const Trial &trial)
{
    const QString owner = trial.lesson ? u'l' + QString::number(trial.lesson->value())
                                       : u'p' + QString::number(trial.plan->value());
    if (trial.interaction)
        return key({u"trial"_s, owner, u"at"_s, QString::number(trial.interaction->value())});
    return key({u"trial"_s, owner, number(trial.answered.at)});
}

QString keyOf(const Skill &skill)
{
    return key({u"skill"_s, number(skill.written.at), skill.name});
}

QString keyOf(const ProcessIdea &idea)
{
    return key({u"idea"_s, number(idea.written.at), idea.text});
}

QString keyOf(const WeekFigures &week)
{
    return key({u"week"_s, week.monday.toString(Qt::ISODate), idOf(week.context)});
}

/// Records that others of the file refer to.
template<class Record, class Key>
Result<> learnAll(const Result<QList<Record>> &records, QHash<QString, Key> &keys)
{
    if (!records)
        return tl::unexpected(records.error());
    for (const Record &record : *records)
        keys.insert(keyOf(record), record.id);
    return {};
}

template<class Key>
std::optional<Key> foundIn(const QHash<QString, Key> &keys, const QString &wanted)
{
    const auto id = keys.constFind(wanted);
    return id == keys.constEnd() ? std::nullopt : std::optional(*id);
}

template<class Record>
Result<> learnAll(const Result<QList<Record>> &records, QSet<QString> &keys)
{
    if (!records)
        return tl::unexpected(records.error());
    for (const Record &record : *records)
        keys.insert(keyOf(record));
    return {};
}

} // namespace

Result<KnownRecords> KnownRecords::read(Database &database)
{
    KnownRecords known;
    const auto interactions = KnownTable(database).interactions();
    if (!interactions)
        return tl::unexpected(interactions.error());
    for (const Interaction &interaction : *interactions)
        known.learn(interaction);

    EVENKEEL_TRY(learnAll(BreatherTable(database).between(Earliest, Latest), known.m_breathers));
    EVENKEEL_TRY(learnAll(LessonTable(database).writtenBetween(Earliest, Latest), known.m_lessons));
    EVENKEEL_TRY(learnAll(PlanTable(database).writtenBetween(Earliest, Latest), known.m_plans));

    QSet<QString> &others = known.m_others;
    EVENKEEL_TRY(learnAll(FollowUpTable(database).loose(), others));
    EVENKEEL_TRY(learnAll(RatingTable(database).between(Earliest, Latest), others));
    EVENKEEL_TRY(learnAll(ReflectionTable(database).writtenBetween(Earliest, Latest), others));
    EVENKEEL_TRY(
        learnAll(InteractionAnswerTable(database).writtenBetween(Earliest, Latest), others));
    EVENKEEL_TRY(learnAll(TrialTable(database).all(), others));
    EVENKEEL_TRY(learnAll(SkillTable(database).writtenBetween(Earliest, Latest), others));
    EVENKEEL_TRY(learnAll(ProcessIdeaTable(database).writtenBetween(Earliest, Latest), others));
    EVENKEEL_TRY(learnAll(WeekTable(database).touching(std::nullopt), others));
    return known;
}

void KnownRecords::learn(const Interaction &interaction)
{
    m_byId.insert(interaction.id.value(), interaction);
    m_byWords.insert(keyOf(interaction), interaction.id.value());
}

std::optional<Interaction> KnownRecords::find(const Interaction &interaction) const
{
    const auto same = m_byId.constFind(interaction.id.value());
    if (same != m_byId.constEnd() && same->created == interaction.created)
        return *same;
    const auto id = m_byWords.constFind(keyOf(interaction));
    return id == m_byWords.constEnd() ? std::nullopt : std::optional(m_byId.value(*id));
}

std::optional<BreatherId> KnownRecords::find(const Breather &breather) const
{
    return foundIn(m_breathers, keyOf(breather));
}

std::optional<LessonId> KnownRecords::find(const Lesson &lesson) const
{
    return foundIn(m_lessons, keyOf(lesson));
}

std::optional<ReflectionId> KnownRecords::find(const Plan &plan) const
{
    return foundIn(m_plans, keyOf(plan));
}

bool KnownRecords::holds(const FollowUp &followUp) const
{
    return m_others.contains(keyOf(followUp));
}

bool KnownRecords::holds(const Rating &rating) const
{
    return m_others.contains(keyOf(rating));
}

bool KnownRecords::holds(const Reflection &reflection) const
{
    return m_others.contains(keyOf(reflection));
}

bool KnownRecords::holds(const InteractionAnswer &answer) const
{
    return m_others.contains(keyOf(answer));
}

bool KnownRecords::holds(const Trial &trial) const
{
    return m_others.contains(keyOf(trial));
}

bool KnownRecords::holds(const Skill &skill) const
{
    return m_others.contains(keyOf(skill));
}

bool KnownRecords::holds(const ProcessIdea &idea) const
{
    return m_others.contains(keyOf(idea));
}

bool KnownRecords::holds(const WeekFigures &week) const
{
    return m_others.contains(keyOf(week));
}

} // namespace evenkeel
