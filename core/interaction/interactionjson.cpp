#include "core/interaction/interactionjson.h"

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

/// A name that this computer does not know is kept: it is shown as UTC, but not lost.
QByteArray zoneOf(JsonReader &reader)
{
    const QString zone = reader.text("zone"_L1);
    return zone.isEmpty() ? "UTC"_ba : zone.toLatin1();
}

void readSeverity(JsonReader &reader, Interaction &interaction)
{
    const std::optional<qint64> number = reader.number("severity"_L1);
    if (!number)
        return;
    interaction.severity = severityFrom(*number);
    if (!interaction.severity)
        reader.refuse("severity"_L1);
}

void readTimes(JsonReader &reader, Interaction &interaction)
{
    const std::optional<Instant> occurred = reader.instant("occurred_at"_L1);
    if (!occurred)
        reader.refuse("occurred_at"_L1);
    interaction.occurred = {.at = occurred.value_or(Instant()), .zone = zoneOf(reader)};
    interaction.created = reader.instant("created_at"_L1).value_or(interaction.occurred.at);
    interaction.updated = reader.instant("updated_at"_L1).value_or(interaction.created);
    interaction.deleted = reader.instant("deleted_at"_L1);
}

} // namespace

QJsonObject contentToJson(
    const Interaction &interaction, std::optional<StressLevel> stress, const QJsonArray &promises)
{
    const auto severity = interaction.severity;
    return {
        {u"summary"_s, interaction.summary},
        {u"details"_s, orNull(interaction.details)},
        {u"occurred_at"_s, isoExact(interaction.occurred)},
        {u"channel"_s, idOf(interaction.channel)},
        {u"category"_s, orNull(interaction.category)},
        {u"tags"_s, QJsonArray::fromStringList(interaction.tags)},
        {u"customer"_s, orNull(interaction.customer)},
        {u"stress"_s, stress ? QJsonValue(stress->value()) : QJsonValue()},
        {u"severity"_s, severity ? QJsonValue(static_cast<int>(*severity)) : QJsonValue()},
        {u"trigger"_s, orNull(interaction.trigger)},
        {u"outcome"_s, orNull(interaction.outcome)},
        {u"actions"_s, QJsonArray::fromStringList(interaction.actions)},
        {u"next_step"_s, orNull(interaction.nextStep)},
        {u"promises"_s, promises},
    };
}

QJsonObject toJson(
    const Interaction &interaction, std::optional<StressLevel> stress, const QJsonArray &promises)
{
    QJsonObject object = contentToJson(interaction, stress, promises);
    object.insert("id"_L1, interaction.id.value());
    object.insert("created_at"_L1, isoExact(interaction.created));
    object.insert("updated_at"_L1, isoExact(interaction.updated));
    object.insert("deleted_at"_L1, orNull(interaction.deleted));
    return object;
}

QJsonObject furtherToJson(const Interaction &interaction)
{
    return {
        {u"zone"_s, QString::fromLatin1(interaction.occurred.zone)},
        {u"escalated_to"_s, orNull(interaction.escalatedTo)},
        {u"escalation_accepted"_s, interaction.escalationAccepted},
        {u"techniques"_s, QJsonArray::fromStringList(interaction.techniques)},
    };
}

Result<Interaction> interactionFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    Interaction interaction;
    interaction.id = InteractionId(reader.number("id"_L1).value_or(0));
    readTimes(reader, interaction);
    interaction.channel = reader.word("channel"_L1, channelFromId).value_or(Channel::Phone);
    interaction.customer = reader.text("customer"_L1);
    interaction.category = reader.text("category"_L1);
    interaction.tags = reader.texts("tags"_L1);
    interaction.trigger = reader.text("trigger"_L1);
    readSeverity(reader, interaction);
    interaction.summary = reader.text("summary"_L1);
    interaction.details = reader.text("details"_L1);
    interaction.actions = reader.texts("actions"_L1);
    interaction.nextStep = reader.text("next_step"_L1);
    interaction.outcome = reader.text("outcome"_L1);
    interaction.escalatedTo = reader.text("escalated_to"_L1);
    interaction.escalationAccepted = reader.flag("escalation_accepted"_L1);
    interaction.techniques = reader.texts("techniques"_L1);
    EVENKEEL_TRY(reader.verdict());
    return interaction;
}

} // namespace evenkeel
