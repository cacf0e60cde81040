#include "core/capture/draftjson.h"

#include <QJsonArray>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject promiseJson(const PromiseDraft &promise)
{
    const bool settled = promise.due && !promise.needsTime;
    return {
        {u"text"_s, promise.text},
        {u"due_local"_s, settled ? QJsonValue(promise.due->toIso()) : QJsonValue()},
        {u"zone"_s, settled ? QJsonValue(QString::fromUtf8(promise.due->zone)) : QJsonValue()},
        {u"due"_s, settled ? QJsonValue(toIsoUtc(promise.due->instant())) : QJsonValue()},
    };
}

QString kindName(PrivacyWarning::Kind kind)
{
    switch (kind) {
    case PrivacyWarning::Kind::Card: return u"card"_s;
    case PrivacyWarning::Kind::SecurityCode: return u"security-code"_s;
    case PrivacyWarning::Kind::Iban: return u"iban"_s;
    case PrivacyWarning::Kind::Phone: return u"phone"_s;
    case PrivacyWarning::Kind::Email: return u"email"_s;
    }
    return {};
}

QJsonArray ambiguityJson(const QList<Ambiguity> &ambiguities)
{
    QJsonArray array;
    for (const Ambiguity &one : ambiguities)
        array.append(QJsonObject{
            {u"text"_s, one.text}, {u"choices"_s, QJsonArray::fromStringList(one.choices)}});
    return array;
}

QJsonArray warningJson(const QList<PrivacyWarning> &warnings)
{
    QJsonArray array;
    for (const PrivacyWarning &one : warnings)
        array.append(QJsonObject{{u"kind"_s, kindName(one.kind)}, {u"text"_s, one.text}});
    return array;
}

} // namespace

QJsonObject toJson(const Draft &draft)
{
    const Interaction &interaction = draft.interaction;
    QJsonArray promises;
    for (const PromiseDraft &promise : draft.promises)
        promises.append(promiseJson(promise));
    const QJsonValue stress = draft.stress ? QJsonValue(draft.stress->value()) : QJsonValue();
    const QJsonValue severity
        = interaction.severity ? QJsonValue(static_cast<int>(*interaction.severity)) : QJsonValue();
    return {
        {u"summary"_s, interaction.summary},
        {u"details"_s, orNull(interaction.details)},
        {u"occurred_at"_s, interaction.occurred.toIso()},
        {u"channel"_s, idOf(interaction.channel)},
        {u"category"_s, orNull(interaction.category)},
        {u"tags"_s, QJsonArray::fromStringList(interaction.tags)},
        {u"customer"_s, orNull(interaction.customer)},
        {u"stress"_s, stress},
        {u"severity"_s, severity},
        {u"trigger"_s, orNull(interaction.trigger)},
        {u"outcome"_s, orNull(interaction.outcome)},
        {u"actions"_s, QJsonArray::fromStringList(interaction.actions)},
        {u"next_step"_s, orNull(interaction.nextStep)},
        {u"promises"_s, promises},
        {u"promise"_s, promises.isEmpty() ? QJsonValue() : QJsonValue(promises.first())},
        {u"ambiguous"_s, ambiguityJson(draft.ambiguities)},
        {u"warnings"_s, warningJson(draft.warnings)},
    };
}

} // namespace evenkeel
