#include "tests/core/report/exampledocument.h"

namespace evenkeel::test {

using namespace Qt::StringLiterals;

namespace {

const QByteArray London = "Europe/London"_ba;

LocalTime due(int day, std::optional<QTime> time)
{
    return {.date = QDate(2026, 5, day), .time = time, .zone = London};
}

Interaction refund()
{
    Interaction interaction;
    interaction.id = InteractionId(1);
    interaction.occurred = onTheDay(14, 31);
    interaction.created = onTheDay(14, 40).at + milliseconds(250);
    interaction.updated = onTheDay(15, 0).at;
    interaction.channel = Channel::Phone;
    interaction.customer = u"4711"_s;
    interaction.category = u"billing"_s;
    interaction.tags = {u"refund"_s, u"late"_s};
    interaction.trigger = u"repeat-contact"_s;
    interaction.severity = Severity::Abuse;
    interaction.summary = u"Refund late again for 4711"_s;
    interaction.details = u"=SUM(A1) was what they wrote\nSecond line, with \"quotes\"."_s;
    interaction.actions = {u"checked the refund"_s, u"asked billing"_s};
    interaction.nextStep = u"call 4711 back"_s;
    interaction.outcome = u"escalated"_s;
    interaction.escalatedTo = u"Ada"_s;
    interaction.escalationAccepted = true;
    interaction.techniques = {u"listened-first"_s};
    return interaction;
}

FollowUp callback()
{
    const LocalTime first = due(15, QTime(15, 0));
    const LocalTime second{.date = QDate(2026, 5, 16), .time = std::nullopt, .zone = "UTC"_ba};
    FollowUp followUp;
    followUp.id = FollowUpId(1);
    followUp.interaction = InteractionId(1);
    followUp.text = u"callback"_s;
    followUp.customer = u"4711"_s;
    followUp.channel = Channel::Email;
    followUp.due = second;
    followUp.dueAt = second.instant();
    followUp.snoozedUntil = onTheDay(16).at;
    followUp.attempts = {{.result = Attempt::Result::LeftMessage, .at = onTheDay(17).at}};
    followUp.renegotiations
        = {{.from = first,
            .to = second,
            .reason = u"waiting for billing"_s,
            .told = true,
            .at = onTheDay(18).at}};
    followUp.created = onTheDay(14, 40).at;
    return followUp;
}

FollowUp kept()
{
    const LocalTime when = due(14, QTime(17, 0));
    FollowUp followUp;
    followUp.id = FollowUpId(2);
    followUp.interaction = InteractionId(2);
    followUp.text = u"send the form"_s;
    followUp.due = when;
    followUp.dueAt = when.instant();
    followUp.customerWindow = DaySpan{.begin = QTime(16, 0), .end = QTime(18, 30)};
    followUp.state = FollowUpState::Kept;
    followUp.closed = onTheDay(16, 50).at;
    followUp.note = u"sent by mail"_s;
    followUp.created = onTheDay(15, 10).at;
    return followUp;
}

Interaction outage()
{
    Interaction interaction;
    interaction.id = InteractionId(2);
    interaction.occurred = onTheDay(15, 5);
    interaction.created = onTheDay(15, 10).at;
    interaction.updated = onTheDay(15, 10).at;
    interaction.channel = Channel::Chat;
    interaction.customer = u"AB-20"_s;
    interaction.category = u"my own category"_s;
    interaction.summary = u"-20% promised by <b>somebody</b> & not given"_s;
    interaction.outcome = u"promised"_s;
    return interaction;
}

Interaction again()
{
    Interaction interaction;
    interaction.id = InteractionId(3);
    interaction.occurred = {.at = onTheDay(15, 5).at + std::chrono::hours(24), .zone = London};
    interaction.created = onTheDay(15, 10).at + std::chrono::hours(24);
    interaction.updated = onTheDay(15, 10).at + std::chrono::hours(24);
    interaction.channel = Channel::InPerson;
    interaction.customer = u"4711"_s;
    interaction.category = u"billing"_s;
    interaction.summary = u"'quoted' at the start"_s;
    return interaction;
}

PrivatePart mine()
{
    const DateRange week = DateRange::weekOf(QDate(2026, 5, 14));
    return {
        .ratings
        = {{.id = RatingId(1),
            .value = *StressLevel::from(7),
            .given = onTheDay(14, 41),
            .context = RatingContext::AfterInteraction,
            .interaction = InteractionId(1),
            .breather = std::nullopt}},
        .breathers
        = {{.id = BreatherId(1),
            .kind = BreatherKind::Breathing,
            .pattern = u"six"_s,
            .started = onTheDay(15, 20),
            .planned = seconds(60),
            .taken = seconds(42),
            .finished = false,
            .note = u"better"_s}},
        .reflections
        = {{.id = ReflectionId(1),
            .period = week,
            .prompt = u"in-my-control"_s,
            .answer = u"I could ask sooner."_s,
            .written = onTheDay(17, 30)}},
        .lessons
        = {{.id = LessonId(1),
            .text = u"Say the date first."_s,
            .interaction = InteractionId(1),
            .category = u"billing"_s,
            .written = onTheDay(17, 31)}},
        .plans
        = {{.id = ReflectionId(1),
            .period = week,
            .interaction = InteractionId(1),
            .category = u"billing"_s,
            .when = u"a caller shouts"_s,
            .then = u"I breathe out first"_s,
            .written = onTheDay(17, 32)}},
        .answers
        = {{.id = InteractionAnswerId(1),
            .interaction = InteractionId(1),
            .prompt = u"kind-act"_s,
            .answer = u"I stayed on the line."_s,
            .written = onTheDay(17, 33)}},
        .trials
        = {{.lesson = LessonId(1),
            .interaction = InteractionId(2),
            .outcome = Trial::Outcome::Helped,
            .answered = onTheDay(17, 40)},
           {.plan = ReflectionId(1),
            .outcome = Trial::Outcome::DidNot,
            .answered = onTheDay(17, 41)}},
        .skills
        = {{.id = SkillId(1),
            .name = u"say no early"_s,
            .why = u"it took long"_s,
            .state = Skill::State::Training,
            .period = week,
            .interactions = {InteractionId(1)},
            .written = onTheDay(17, 34)}},
        .ideas
        = {{.id = ProcessIdeaId(1),
            .text = u"tell the date first"_s,
            .interactions = {InteractionId(1)},
            .written = onTheDay(17, 35)}},
        .weeks
        = {{.monday = QDate(2025, 5, 5),
            .context = RatingContext::AfterInteraction,
            .figures
            = {.n = 12,
               .missing = 3,
               .quartiles = Quartiles{.q1 = 3, .median = 4.5, .q3 = 20.0 / 3},
               .mean = 4.7 / 0.9,
               .interval = Interval{.low = 1.0 / 3, .high = 7.25},
               .days = 4}},
           {.monday = QDate(2025, 5, 12),
            .context = RatingContext::EndOfShift,
            .figures = {.n = 2, .missing = 0, .days = 2}}},
    };
}

} // namespace

Moment onTheDay(int hour, int minute)
{
    const QTimeZone zone(London);
    return {.at = resolve(QDate(2026, 5, 14), QTime(hour, minute), zone), .zone = London};
}

ExportDocument exampleDocument()
{
    return {
        .period = DateRange{.from = QDate(2026, 5, 11), .to = QDate(2026, 5, 17)},
        .made = {.at = onTheDay(9).at + std::chrono::hours(24 * 4), .zone = London},
        .entries = {
            {.interaction = refund(), .followUps = {callback()}},
            {.interaction = outage(), .followUps = {kept()}},
            {.interaction = again(), .followUps = {}},
        },
        .loose = {},
        .mine = mine(),
    };
}

} // namespace evenkeel::test
