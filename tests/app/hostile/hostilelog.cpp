#include "tests/app/hostile/hostilelog.h"

#include "core/breather/patternbook.h"
#include "core/reflection/promptbook.h"
#include "core/settings/keys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel::test {

namespace {

/// Ends the test with the reason where a record is refused.
template<class T>
T must(Result<T> result, const Payload &payload)
{
    if (!result)
        qFatal("%s: %s", qPrintable(payload.name), qPrintable(result.error().detail));
    return *result;
}

void must(const Result<> &result, const Payload &payload)
{
    if (!result)
        qFatal("%s: %s", qPrintable(payload.name), qPrintable(result.error().detail));
}

/// Wednesday to Thursday of this week, a few minutes apart, so that all are in the week.
Moment momentOf(const OpenLog &log, qsizetype index)
{
    Moment moment = log.clock().moment();
    moment.at -= minutes(2 * index);
    return moment;
}

Draft draftOf(const OpenLog &log, const QString &text, qsizetype index)
{
    Draft draft;
    Interaction &call = draft.interaction;
    call.occurred = momentOf(log, index);
    call.summary = text;
    call.details = text + u"\n"_s + text;
    call.actions = {text, text};
    call.nextStep = text;
    call.customer = text;
    call.category = text;
    call.tags = {text};
    call.trigger = text;
    call.outcome = lists::Escalated;
    call.escalatedTo = text;
    call.techniques = {text};
    draft.promises.append(
        {.text = text,
         .due = LocalTime{QDate(2026, 5, 20), QTime(10, 0), "Europe/London"},
         .needsTime = false});
    draft.promises.append({.text = text, .due = std::nullopt, .needsTime = true});
    return draft;
}

void closeOne(OpenLog &log, FollowUpId id, const Payload &payload)
{
    const Closing closing{
        .outcome = Closing::Outcome::Withdrawn, .at = log.clock().now(), .note = payload.text};
    must(log.followUpActions().close(id, closing), payload);
}

void handOne(OpenLog &log, const Payload &payload)
{
    FollowUp handed;
    handed.text = payload.text;
    handed.customer = payload.text;
    handed.due = LocalTime{QDate(2026, 5, 21), QTime(9, 0), "Europe/London"};
    const FollowUpId id = must(log.followUpActions().add(handed), payload);
    must(log.followUpActions().handOver(id, payload.text, true), payload);
}

void editOne(OpenLog &log, InteractionId id, const Payload &payload)
{
    Interaction call = must(log.interactions().find(id), payload);
    call.nextStep = u"call back, "_s + payload.text;
    call.details.clear();
    must(log.journal().edit(call, StressLevel::from(7)), payload);
    call.details = payload.text;
    must(log.journal().edit(call, StressLevel::from(7)), payload);
}

void learn(OpenLog &log, const HostileRecord &record, const Payload &payload)
{
    auto changes = log.changes().begin("lesson"_L1);
    if (!changes)
        qFatal("no change set");
    const Moment now = log.clock().moment();
    std::ignore = must(
        log.reflections().addLesson(
            *changes,
            {.text = payload.text,
             .interaction = record.interaction,
             .category = payload.text,
             .written = now}),
        payload);
    std::ignore = must(
        log.reflections().addPlan(
            *changes,
            {.period = {QDate(2026, 5, 11), QDate(2026, 5, 17)},
             .when = payload.text,
             .then = payload.text,
             .written = now}),
        payload);
    must(changes->commit(), payload);
}

void answer(OpenLog &log, const QList<Payload> &payloads)
{
    auto changes = log.changes().begin("answer"_L1);
    const QList<Question> questions = PromptBook().all();
    for (qsizetype i = 0; i < questions.size(); ++i) {
        const Payload &payload = payloads.at(i % payloads.size());
        std::ignore = must(
            log.reflections().answer(
                *changes,
                {.period = {QDate(2026, 5, 11), QDate(2026, 5, 17)},
                 .prompt = questions.at(i).id,
                 .answer = payload.text,
                 .written = log.clock().moment()}),
            payload);
    }
    must(changes->commit(), payloads.first());
}

/// As the editor of patterns has it.
bool canNamePattern(const QString &text)
{
    constexpr qsizetype mostLetters = 40;
    const auto separates = [](QChar sign) { return QStringView(u";=,").contains(sign); };
    return text.size() <= mostLetters && std::ranges::none_of(text, separates);
}

} // namespace

QList<HostileRecord> fillWithPayloads(OpenLog &log, const QList<Payload> &payloads)
{
    QList<HostileRecord> records;
    for (qsizetype i = 0; i < payloads.size(); ++i) {
        const Payload &payload = payloads.at(i);
        const auto logged = must(log.journal().log(draftOf(log, payload.text, i)), payload);
        const HostileRecord record{
            .interaction = logged.interaction, .promise = logged.promises.first()};
        must(
            log.followUpActions().renegotiate(
                record.promise, LocalTime{QDate(2026, 5, 22), QTime(11, 0), "Europe/London"},
                payload.text, true),
            payload);
        closeOne(log, logged.promises.last(), payload);
        handOne(log, payload);
        editOne(log, record.interaction, payload);
        learn(log, record, payload);
        records.append(record);
    }
    answer(log, payloads);
    return records;
}

void fillSettings(Settings &settings, const QList<Payload> &payloads)
{
    QStringList categories;
    QList<Pattern> patterns;
    for (const Payload &payload : payloads) {
        categories.append(payload.text);
        if (canNamePattern(payload.text))
            patterns.append(*Pattern::fromText(payload.text, u"4,1,0,6,0"));
    }
    settings.set(keys::Categories, categories);
    settings.set(keys::OwnPattern, PatternBook::toText(patterns));
    settings.set(keys::NoteTemplate, payloads.first().text);
    settings.set(keys::HideDetails, false);
    settings.set(keys::Discreet, false);
}

} // namespace evenkeel::test
