#include "core/followup/followupjson.h"

#include "core/base/isotime.h"
#include "core/base/jsonreader.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(std::optional<Instant> instant)
{
    return instant ? QJsonValue(isoExact(*instant)) : QJsonValue();
}

QJsonValue wallTime(const std::optional<LocalTime> &time)
{
    return time ? QJsonValue(time->toIso()) : QJsonValue();
}

QJsonValue zoneOf(const std::optional<LocalTime> &time)
{
    return time ? QJsonValue(QString::fromLatin1(time->zone)) : QJsonValue();
}

QJsonArray toJson(const QList<Attempt> &attempts)
{
    QJsonArray array;
    for (const Attempt &attempt : attempts)
        array.append(
            QJsonObject{{u"result"_s, idOf(attempt.result)}, {u"at"_s, isoExact(attempt.at)}});
    return array;
}

/// The zones of both times are written only where they are not the zone of the promise itself.
QJsonObject toJson(const Renegotiation &move, const QJsonValue &zone)
{
    QJsonObject object{
        {u"from"_s, wallTime(move.from)},
        {u"to"_s, move.to.toIso()},
        {u"reason"_s, move.reason},
        {u"told"_s, move.told ? QJsonValue(*move.told) : QJsonValue()},
        {u"at"_s, isoExact(move.at)},
    };
    if (move.from && zoneOf(move.from) != zone)
        object.insert("from_zone"_L1, zoneOf(move.from));
    if (zoneOf(move.to) != zone)
        object.insert("to_zone"_L1, zoneOf(move.to));
    return object;
}

QJsonArray renegotiationsOf(const FollowUp &followUp)
{
    QJsonArray array;
    for (const Renegotiation &move : followUp.renegotiations)
        array.append(toJson(move, zoneOf(followUp.due)));
    return array;
}

std::optional<LocalTime>
readWallTime(JsonReader &reader, QLatin1StringView key, const QString &zone)
{
    return reader.word(
        key, [&zone](const QString &said) { return LocalTime::fromIso(said, zone.toLatin1()); });
}

QString zoneOr(JsonReader &reader, QLatin1StringView key, const QString &fallback)
{
    const QString zone = reader.text(key);
    return zone.isEmpty() ? fallback : zone;
}

Result<Attempt> attemptFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    const auto result = reader.word("result"_L1, attemptResultFromId);
    const auto at = reader.instant("at"_L1);
    if (!result || !at)
        reader.refuse("attempts"_L1);
    EVENKEEL_TRY(reader.verdict());
    return Attempt{.result = *result, .at = *at};
}

Result<Renegotiation> renegotiationFromJson(const QJsonObject &object, const QString &zone)
{
    JsonReader reader(object);
    Renegotiation move;
    move.from = readWallTime(reader, "from"_L1, zoneOr(reader, "from_zone"_L1, zone));
    const auto to = readWallTime(reader, "to"_L1, zoneOr(reader, "to_zone"_L1, zone));
    const auto at = reader.instant("at"_L1);
    move.reason = reader.text("reason"_L1);
    move.told = reader.maybeFlag("told"_L1);
    if (!to || !at)
        reader.refuse("renegotiations"_L1);
    EVENKEEL_TRY(reader.verdict());
    move.to = *to;
    move.at = *at;
    return move;
}

Result<> readEvents(JsonReader &reader, const QString &zone, FollowUp &followUp)
{
    const QJsonArray attempts = reader.array("attempts"_L1);
    for (const auto &item : attempts) {
        const auto attempt = attemptFromJson(item.toObject());
        if (!attempt)
            return tl::unexpected(attempt.error());
        followUp.attempts.append(*attempt);
    }
    const QJsonArray moves = reader.array("renegotiations"_L1);
    for (const auto &item : moves) {
        const auto move = renegotiationFromJson(item.toObject(), zone);
        if (!move)
            return tl::unexpected(move.error());
        followUp.renegotiations.append(*move);
    }
    return {};
}

void readDue(JsonReader &reader, const QString &zone, FollowUp &followUp)
{
    followUp.due = readWallTime(reader, "due_local"_L1, zone);
    if (followUp.due)
        followUp.dueAt = followUp.due->instant();
    followUp.needsTime = reader.flag("needs_time"_L1) || !followUp.due;
}

/// An interval of at most a year; 0 where there is none.
int readEveryDays(JsonReader &reader)
{
    const qint64 days = reader.number("every_days"_L1).value_or(0);
    if (days < 0 || days > 366) {
        reader.refuse("every_days"_L1);
        return 0;
    }
    return static_cast<int>(days);
}

void readEnding(JsonReader &reader, FollowUp &followUp)
{
    followUp.state = reader.word("state"_L1, followUpStateFromId).value_or(FollowUpState::Open);
    followUp.closed = reader.instant("closed_at"_L1);
    followUp.note = reader.text("note"_L1);
    followUp.handedTo = reader.text("handed_to"_L1);
    followUp.handoverAccepted = reader.flag("handover_accepted"_L1);
    if ((followUp.state == FollowUpState::Open) == followUp.closed.has_value())
        reader.refuse("closed_at"_L1);
}

} // namespace

QJsonObject promiseToJson(const QString &text, const std::optional<LocalTime> &due)
{
    return {
        {u"text"_s, text},
        {u"due_local"_s, wallTime(due)},
        {u"zone"_s, zoneOf(due)},
        {u"due"_s, due ? QJsonValue(isoExact(due->instant())) : QJsonValue()},
    };
}

QJsonObject toJson(const FollowUp &followUp)
{
    QJsonObject object = promiseToJson(followUp.text, followUp.due);
    const auto &owner = followUp.interaction;
    const auto &channel = followUp.channel;
    object.insert("id"_L1, followUp.id.value());
    object.insert("interaction"_L1, owner ? QJsonValue(owner->value()) : QJsonValue());
    object.insert("kind"_L1, idOf(followUp.kind));
    object.insert("customer"_L1, orNull(followUp.customer));
    object.insert("channel"_L1, channel ? QJsonValue(idOf(*channel)) : QJsonValue());
    object.insert("state"_L1, idOf(followUp.state));
    object.insert("needs_time"_L1, followUp.needsTime);
    object.insert("snoozed_until"_L1, orNull(followUp.snoozedUntil));
    object.insert("attempts"_L1, toJson(followUp.attempts));
    object.insert("renegotiations"_L1, renegotiationsOf(followUp));
    object.insert("closed_at"_L1, orNull(followUp.closed));
    return object;
}

QJsonObject furtherToJson(const FollowUp &followUp)
{
    const auto &window = followUp.customerWindow;
    return {
        {u"note"_s, orNull(followUp.note)},
        {u"handed_to"_s, orNull(followUp.handedTo)},
        {u"handover_accepted"_s, followUp.handoverAccepted},
        {u"every_days"_s, followUp.everyDays},
        {u"customer_window"_s, window ? QJsonValue(window->toText()) : QJsonValue()},
        {u"created_at"_s, isoExact(followUp.created)},
        {u"deleted_at"_s, orNull(followUp.deleted)},
    };
}

Result<FollowUp> followUpFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    FollowUp followUp;
    followUp.id = FollowUpId(reader.number("id"_L1).value_or(0));
    if (const auto owner = reader.number("interaction"_L1))
        followUp.interaction = InteractionId(*owner);
    followUp.kind = reader.word("kind"_L1, followUpKindFromId).value_or(FollowUpKind::Promise);
    followUp.text = reader.text("text"_L1);
    followUp.customer = reader.text("customer"_L1);
    followUp.channel = reader.word("channel"_L1, channelFromId);
    const QString zone = zoneOr(reader, "zone"_L1, u"UTC"_s);
    readDue(reader, zone, followUp);
    followUp.everyDays = readEveryDays(reader);
    followUp.customerWindow = reader.word("customer_window"_L1, DaySpan::fromText);
    followUp.snoozedUntil = reader.instant("snoozed_until"_L1);
    readEnding(reader, followUp);
    followUp.created = reader.instant("created_at"_L1).value_or(Instant());
    followUp.deleted = reader.instant("deleted_at"_L1);
    EVENKEEL_TRY(readEvents(reader, zone, followUp));
    EVENKEEL_TRY(reader.verdict());
    return followUp;
}

} // namespace evenkeel
