#include "core/followup/followuprow.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace evenkeel::followuprow {

using namespace Qt::StringLiterals;

namespace {

QString compact(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// Most follow-ups have none, and hundreds are read for a month.
QJsonArray arrayIn(const QByteArray &json)
{
    if (json == "[]")
        return {};
    return QJsonDocument::fromJson(json).array();
}

QJsonObject toRow(const Renegotiation &move)
{
    QJsonObject object{
        {u"to"_s, move.to.toIso()},
        {u"to_zone"_s, QString::fromLatin1(move.to.zone)},
        {u"reason"_s, move.reason},
        {u"at"_s, toMs(move.at)}};
    if (move.from) {
        object.insert("from"_L1, move.from->toIso());
        object.insert("from_zone"_L1, QString::fromLatin1(move.from->zone));
    }
    if (move.told)
        object.insert("told"_L1, *move.told);
    return object;
}

std::optional<LocalTime> timeIn(const QJsonObject &object, QLatin1StringView key)
{
    const QString zone = object.value(key + "_zone"_L1).toString();
    return LocalTime::fromIso(object.value(key).toString(), zone.toLatin1());
}

Renegotiation moveFrom(const QJsonObject &object)
{
    Renegotiation move{
        .from = timeIn(object, "from"_L1),
        .to = timeIn(object, "to"_L1).value_or(LocalTime()),
        .reason = object.value("reason"_L1).toString(),
        .told = std::nullopt,
        .at = instantFromMs(object.value("at"_L1).toInteger())};
    if (const QJsonValue told = object.value("told"_L1); told.isBool())
        move.told = told.toBool();
    return move;
}

std::optional<Instant> instantIn(const QJsonObject &image, QLatin1StringView column)
{
    const QJsonValue value = image.value(column);
    return value.isDouble() ? std::optional(instantFromMs(value.toInteger())) : std::nullopt;
}

bool flagIn(const QJsonObject &image, QLatin1StringView column)
{
    return image.value(column).toInteger() != 0;
}

void readWhat(const QJsonObject &image, FollowUp &followUp)
{
    followUp.id = FollowUpId(image.value("id"_L1).toInteger());
    if (const QJsonValue owner = image.value("interaction"_L1); owner.isDouble())
        followUp.interaction = InteractionId(owner.toInteger());
    followUp.kind
        = followUpKindFromId(image.value("kind"_L1).toString()).value_or(FollowUpKind::Promise);
    followUp.text = image.value("text"_L1).toString();
    followUp.customer = image.value("customer"_L1).toString();
    followUp.channel = channelFromId(image.value("channel"_L1).toString());
    followUp.customerWindow = DaySpan::fromText(image.value("customer_window"_L1).toString());
}

void readWhen(const QJsonObject &image, FollowUp &followUp)
{
    const QByteArray zone = image.value("due_zone"_L1).toString().toLatin1();
    followUp.due = LocalTime::fromIso(image.value("due_local"_L1).toString(), zone);
    followUp.dueAt = instantIn(image, "due_at"_L1);
    followUp.needsTime = flagIn(image, "needs_time"_L1);
    followUp.everyDays = image.value("every_days"_L1).toInt();
    followUp.snoozedUntil = instantIn(image, "snoozed_until"_L1);
    followUp.created = instantIn(image, "created_at"_L1).value_or(Instant());
    followUp.deleted = instantIn(image, "deleted_at"_L1);
}

void readEnding(const QJsonObject &image, FollowUp &followUp)
{
    followUp.state
        = followUpStateFromId(image.value("state"_L1).toString()).value_or(FollowUpState::Open);
    followUp.closed = instantIn(image, "closed_at"_L1);
    followUp.note = image.value("note"_L1).toString();
    followUp.handedTo = image.value("handed_to"_L1).toString();
    followUp.handoverAccepted = flagIn(image, "handover_accepted"_L1);
    followUp.attempts = attemptsFrom(image.value("attempts"_L1).toString().toUtf8());
    followUp.renegotiations
        = renegotiationsFrom(image.value("renegotiations"_L1).toString().toUtf8());
}

} // namespace

QString attemptsText(const QList<Attempt> &attempts)
{
    QJsonArray array;
    for (const Attempt &attempt : attempts)
        array.append(QJsonObject{{u"result"_s, idOf(attempt.result)}, {u"at"_s, toMs(attempt.at)}});
    return compact(array);
}

QList<Attempt> attemptsFrom(const QByteArray &json)
{
    QList<Attempt> attempts;
    const QJsonArray array = arrayIn(json);
    for (const auto &value : array) {
        const auto result = attemptResultFromId(value["result"_L1].toString());
        attempts.append(
            {.result = result.value_or(Attempt::Result::NoAnswer),
             .at = instantFromMs(value["at"_L1].toInteger())});
    }
    return attempts;
}

QString renegotiationsText(const QList<Renegotiation> &moves)
{
    QJsonArray array;
    for (const Renegotiation &move : moves)
        array.append(toRow(move));
    return compact(array);
}

QList<Renegotiation> renegotiationsFrom(const QByteArray &json)
{
    QList<Renegotiation> moves;
    const QJsonArray array = arrayIn(json);
    for (const auto &value : array)
        moves.append(moveFrom(value.toObject()));
    return moves;
}

std::optional<std::pair<Instant, Instant>> dueSpan(const FollowUp &followUp)
{
    QList<Instant> all;
    if (followUp.dueAt)
        all.append(*followUp.dueAt);
    for (const Renegotiation &move : followUp.renegotiations) {
        all.append(move.to.instant());
        if (move.from)
            all.append(move.from->instant());
    }
    if (all.isEmpty())
        return std::nullopt;
    const auto [earliest, latest] = std::ranges::minmax(all);
    return std::pair(earliest, latest);
}

FollowUp fromImage(const QJsonObject &image)
{
    FollowUp followUp;
    readWhat(image, followUp);
    readWhen(image, followUp);
    readEnding(image, followUp);
    return followUp;
}

} // namespace evenkeel::followuprow
