#include "core/report/privatejson.h"

#include "core/base/isotime.h"
#include "core/base/jsonreader.h"
#include "core/report/improvementjson.h"
#include "core/report/privatefields.h"
#include "core/stress/ratingtable.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

using privatefields::insertMoment;
using privatefields::insertPeriod;
using privatefields::readDate;
using privatefields::readMoment;
using privatefields::readPeriod;

namespace {

template<class Tag>
QJsonValue idOrNull(const std::optional<Id<Tag>> &id)
{
    return id ? QJsonValue(id->value()) : QJsonValue();
}

QJsonObject toJson(const Rating &rating)
{
    QJsonObject object{
        {u"value"_s, rating.value.value()},
        {u"scale"_s, RatingTable::Scale},
        {u"wording"_s, RatingTable::Wording},
        {u"context"_s, idOf(rating.context)},
        {u"interaction"_s, idOrNull(rating.interaction)},
        {u"breather"_s, idOrNull(rating.breather)},
    };
    insertMoment(object, "given_at"_L1, rating.given);
    return object;
}

QJsonObject toJson(const Breather &breather)
{
    QJsonObject object{
        {u"id"_s, breather.id.value()},
        {u"kind"_s, idOf(breather.kind)},
        {u"pattern"_s, breather.pattern},
        {u"planned_seconds"_s, qint64(breather.planned.count())},
        {u"taken_seconds"_s, qint64(breather.taken.count())},
        {u"finished"_s, breather.finished},
        {u"note"_s, breather.note},
    };
    insertMoment(object, "started_at"_L1, breather.started);
    return object;
}

QJsonObject toJson(const Reflection &reflection)
{
    QJsonObject object{{u"prompt"_s, reflection.prompt}, {u"answer"_s, reflection.answer}};
    insertPeriod(object, reflection.period);
    insertMoment(object, "written_at"_L1, reflection.written);
    return object;
}

QJsonObject toJson(const InteractionAnswer &answer)
{
    QJsonObject object{
        {u"interaction"_s, answer.interaction.value()},
        {u"prompt"_s, answer.prompt},
        {u"answer"_s, answer.answer},
    };
    insertMoment(object, "written_at"_L1, answer.written);
    return object;
}

QJsonObject toJson(const Lesson &lesson)
{
    QJsonObject object{
        {u"id"_s, lesson.id.value()},
        {u"text"_s, lesson.text},
        {u"interaction"_s, idOrNull(lesson.interaction)},
        {u"category"_s, lesson.category},
    };
    insertMoment(object, "written_at"_L1, lesson.written);
    return object;
}

QJsonObject toJson(const Plan &plan)
{
    QJsonObject object{
        {u"id"_s, plan.id.value()},     {u"when"_s, plan.when},
        {u"then"_s, plan.then},         {u"interaction"_s, idOrNull(plan.interaction)},
        {u"category"_s, plan.category},
    };
    insertPeriod(object, plan.period);
    insertMoment(object, "written_at"_L1, plan.written);
    return object;
}

QJsonObject toJson(const Trial &trial)
{
    QJsonObject object{
        {u"lesson"_s, idOrNull(trial.lesson)},
        {u"plan"_s, idOrNull(trial.plan)},
        {u"interaction"_s, idOrNull(trial.interaction)},
        {u"outcome"_s, idOf(trial.outcome)},
    };
    insertMoment(object, "answered_at"_L1, trial.answered);
    return object;
}

QJsonValue figureToJson(const std::optional<double> &figure)
{
    return figure ? QJsonValue(*figure) : QJsonValue();
}

QJsonObject toJson(const WeekFigures &week)
{
    const StressFigures &of = week.figures;
    const auto quartile = [&of](double Quartiles::*which) {
        return of.quartiles ? QJsonValue((*of.quartiles).*which) : QJsonValue();
    };
    const auto bound = [&of](double Interval::*which) {
        return of.interval ? QJsonValue((*of.interval).*which) : QJsonValue();
    };
    return {
        {u"monday"_s, week.monday.toString(Qt::ISODate)},
        {u"context"_s, idOf(week.context)},
        {u"n"_s, qint64(of.n)},
        {u"missing"_s, qint64(of.missing)},
        {u"days"_s, qint64(of.days)},
        {u"q1"_s, quartile(&Quartiles::q1)},
        {u"median"_s, quartile(&Quartiles::median)},
        {u"q3"_s, quartile(&Quartiles::q3)},
        {u"mean"_s, figureToJson(of.mean)},
        {u"low"_s, bound(&Interval::low)},
        {u"high"_s, bound(&Interval::high)},
    };
}

template<class Record>
QJsonArray allToJson(const QList<Record> &records)
{
    QJsonArray array;
    for (const Record &record : records)
        array.append(toJson(record));
    return array;
}

template<class Id>
std::optional<Id> readId(JsonReader &reader, QLatin1StringView key)
{
    const auto number = reader.number(key);
    return number ? std::optional(Id(*number)) : std::nullopt;
}

seconds readSeconds(JsonReader &reader, QLatin1StringView key)
{
    const qint64 count = reader.number(key).value_or(0);
    if (count < 0 || count > 86400)
        reader.refuse(key);
    return seconds(count);
}

void read(JsonReader &reader, Rating &rating)
{
    const auto value = StressLevel::from(reader.number("value"_L1).value_or(-1));
    const auto context = reader.word("context"_L1, ratingContextFromId);
    if (!value)
        reader.refuse("value"_L1);
    if (reader.text("scale"_L1) != RatingTable::Scale
        || reader.number("wording"_L1) != RatingTable::Wording)
        reader.refuse("scale"_L1);
    rating.value = value.value_or(rating.value);
    rating.context = context.value_or(RatingContext::CheckIn);
    rating.interaction = readId<InteractionId>(reader, "interaction"_L1);
    rating.breather = readId<Id<BreatherTag>>(reader, "breather"_L1);
    rating.given = readMoment(reader, "given_at"_L1);
}

void read(JsonReader &reader, Breather &breather)
{
    breather.id = readId<BreatherId>(reader, "id"_L1).value_or(BreatherId());
    breather.kind = reader.word("kind"_L1, breatherKindFromId).value_or(BreatherKind::Breathing);
    breather.pattern = reader.text("pattern"_L1);
    breather.planned = readSeconds(reader, "planned_seconds"_L1);
    breather.taken = readSeconds(reader, "taken_seconds"_L1);
    breather.finished = reader.flag("finished"_L1);
    breather.note = reader.text("note"_L1);
    breather.started = readMoment(reader, "started_at"_L1);
}

void read(JsonReader &reader, Reflection &reflection)
{
    reflection.period = readPeriod(reader);
    reflection.prompt = reader.text("prompt"_L1);
    reflection.answer = reader.text("answer"_L1);
    reflection.written = readMoment(reader, "written_at"_L1);
}

void read(JsonReader &reader, InteractionAnswer &answer)
{
    answer.interaction = readId<InteractionId>(reader, "interaction"_L1).value_or(InteractionId());
    answer.prompt = reader.text("prompt"_L1);
    answer.answer = reader.text("answer"_L1);
    answer.written = readMoment(reader, "written_at"_L1);
    if (answer.prompt.isEmpty())
        reader.refuse("prompt"_L1);
    if (answer.answer.trimmed().isEmpty())
        reader.refuse("answer"_L1);
}

void read(JsonReader &reader, Lesson &lesson)
{
    lesson.id = readId<LessonId>(reader, "id"_L1).value_or(LessonId());
    lesson.text = reader.text("text"_L1);
    lesson.interaction = readId<InteractionId>(reader, "interaction"_L1);
    lesson.category = reader.text("category"_L1);
    lesson.written = readMoment(reader, "written_at"_L1);
}

void read(JsonReader &reader, Plan &plan)
{
    plan.id = readId<ReflectionId>(reader, "id"_L1).value_or(ReflectionId());
    plan.period = readPeriod(reader);
    plan.interaction = readId<InteractionId>(reader, "interaction"_L1);
    plan.category = reader.text("category"_L1);
    plan.when = reader.text("when"_L1);
    plan.then = reader.text("then"_L1);
    plan.written = readMoment(reader, "written_at"_L1);
}

void read(JsonReader &reader, Trial &trial)
{
    trial.lesson = readId<LessonId>(reader, "lesson"_L1);
    trial.plan = readId<ReflectionId>(reader, "plan"_L1);
    if (trial.lesson.has_value() == trial.plan.has_value())
        reader.refuse("lesson"_L1);
    trial.interaction = readId<InteractionId>(reader, "interaction"_L1);
    const auto outcome = reader.word("outcome"_L1, trialOutcomeFromId);
    if (!outcome)
        reader.refuse("outcome"_L1);
    trial.outcome = outcome.value_or(Trial::Outcome::NotSaid);
    trial.answered = readMoment(reader, "answered_at"_L1);
}

/// Figures of ratings, which lie between 0 and 10 and do not fall.
bool areOrdered(std::initializer_list<std::optional<double>> figures)
{
    constexpr double Most = 10;
    double last = 0;
    for (const auto &figure : figures) {
        if (!figure || *figure < last || *figure > Most)
            return false;
        last = *figure;
    }
    return true;
}

void readFigures(JsonReader &reader, StressFigures &figures)
{
    const auto q1 = reader.real("q1"_L1);
    const auto median = reader.real("median"_L1);
    const auto q3 = reader.real("q3"_L1);
    const auto low = reader.real("low"_L1);
    const auto high = reader.real("high"_L1);
    figures.mean = reader.real("mean"_L1);
    if (areOrdered({q1, median, q3}))
        figures.quartiles = Quartiles{.q1 = *q1, .median = *median, .q3 = *q3};
    else if (q1 || median || q3)
        reader.refuse("median"_L1);
    if (low && high && *low <= *high)
        figures.interval = Interval{.low = *low, .high = *high};
    else if (low || high)
        reader.refuse("low"_L1);
    if (figures.mean && !areOrdered({figures.mean}))
        reader.refuse("mean"_L1);
}

void read(JsonReader &reader, WeekFigures &week)
{
    constexpr qint64 Most = 1'000'000; // nobody rates more often in a week
    const auto counted = [&reader](QLatin1StringView key, qint64 least, qint64 most) {
        const qint64 count = reader.number(key).value_or(-1);
        if (count < least || count > most)
            reader.refuse(key);
        return static_cast<qsizetype>(count);
    };
    week.monday = readDate(reader, "monday"_L1);
    if (week.monday.dayOfWeek() != Qt::Monday)
        reader.refuse("monday"_L1);
    const auto context = reader.word("context"_L1, ratingContextFromId);
    if (!context)
        reader.refuse("context"_L1);
    week.context = context.value_or(RatingContext::CheckIn);
    week.figures.n = counted("n"_L1, 1, Most);
    week.figures.missing = counted("missing"_L1, 0, Most);
    week.figures.days = counted("days"_L1, 1, 7);
    readFigures(reader, week.figures);
}

template<class Record>
Result<> readAll(const QJsonObject &object, QLatin1StringView key, QList<Record> &records)
{
    const QJsonArray array = object.value(key).toArray();
    for (const auto &item : array) {
        JsonReader reader(item.toObject());
        Record record;
        read(reader, record);
        if (auto verdict = reader.verdict(); !verdict)
            return failure(Fault::InvalidInput, key + u'.' + verdict.error().detail);
        records.append(std::move(record));
    }
    return {};
}

/// In files of before a plan said itself that it was tried, and had no number.
void readTried(const QJsonArray &plans, PrivatePart &part)
{
    for (qsizetype i = 0; i < part.plans.size(); ++i) {
        if (!plans.at(i).toObject().value("tried"_L1).toBool())
            continue;
        Plan &plan = part.plans[i];
        if (plan.id == ReflectionId())
            plan.id = ReflectionId(-1 - i);
        part.trials.append({.plan = plan.id, .answered = plan.written});
    }
}

} // namespace

QJsonObject toJson(const PrivatePart &part)
{
    return {
        {u"ratings"_s, allToJson(part.ratings)},
        {u"breathers"_s, allToJson(part.breathers)},
        {u"reflections"_s, allToJson(part.reflections)},
        {u"interaction_answers"_s, allToJson(part.answers)},
        {u"lessons"_s, allToJson(part.lessons)},
        {u"plans"_s, allToJson(part.plans)},
        {u"trials"_s, allToJson(part.trials)},
        {u"skills"_s, allToJson(part.skills)},
        {u"process_ideas"_s, allToJson(part.ideas)},
        {u"rating_weeks"_s, allToJson(part.weeks)},
    };
}

Result<PrivatePart> privatePartFromJson(const QJsonObject &object)
{
    PrivatePart part;
    EVENKEEL_TRY(readAll(object, "ratings"_L1, part.ratings));
    EVENKEEL_TRY(readAll(object, "breathers"_L1, part.breathers));
    EVENKEEL_TRY(readAll(object, "reflections"_L1, part.reflections));
    EVENKEEL_TRY(readAll(object, "interaction_answers"_L1, part.answers));
    EVENKEEL_TRY(readAll(object, "lessons"_L1, part.lessons));
    EVENKEEL_TRY(readAll(object, "plans"_L1, part.plans));
    EVENKEEL_TRY(readAll(object, "trials"_L1, part.trials));
    readTried(object.value("plans"_L1).toArray(), part);
    EVENKEEL_TRY(readAll(object, "skills"_L1, part.skills));
    EVENKEEL_TRY(readAll(object, "process_ideas"_L1, part.ideas));
    EVENKEEL_TRY(readAll(object, "rating_weeks"_L1, part.weeks));
    return part;
}

} // namespace evenkeel
