#include "ui/followup/followupdraft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace evenkeel::followupdraft {

namespace {

QJsonObject fieldsOf(const FollowUp &followUp)
{
    QJsonObject fields{
        {u"text"_s, followUp.text},
        {u"customer"_s, followUp.customer},
        {u"kind"_s, idOf(followUp.kind)},
        {u"every_days"_s, followUp.everyDays},
        {u"needs_time"_s, followUp.needsTime}};
    if (followUp.id.isValid())
        fields.insert(u"id"_s, followUp.id.value());
    if (followUp.customerWindow)
        fields.insert(u"customer_window"_s, followUp.customerWindow->toText());
    if (followUp.channel)
        fields.insert(u"channel"_s, idOf(*followUp.channel));
    if (followUp.due) {
        fields.insert(u"due"_s, followUp.due->toIso());
        fields.insert(u"zone"_s, QString::fromLatin1(followUp.due->zone));
    }
    return fields;
}

FollowUp followUpFrom(const QJsonObject &fields)
{
    FollowUp followUp;
    followUp.id = FollowUpId(fields.value(u"id"_s).toInteger());
    followUp.text = fields.value(u"text"_s).toString();
    followUp.customer = fields.value(u"customer"_s).toString();
    followUp.kind
        = followUpKindFromId(fields.value(u"kind"_s).toString()).value_or(FollowUpKind::Promise);
    followUp.everyDays = fields.value(u"every_days"_s).toInt();
    followUp.customerWindow = DaySpan::fromText(fields.value(u"customer_window"_s).toString());
    followUp.needsTime = fields.value(u"needs_time"_s).toBool();
    followUp.channel = channelFromId(fields.value(u"channel"_s).toString());
    followUp.due = LocalTime::fromIso(
        fields.value(u"due"_s).toString(), fields.value(u"zone"_s).toString().toLatin1());
    return followUp;
}

} // namespace

QString toText(const Typed &typed)
{
    QJsonObject fields;
    if (typed.fresh)
        fields = fieldsOf(*typed.fresh);
    QJsonArray edited;
    for (const FollowUp &followUp : typed.edited)
        edited.append(fieldsOf(followUp));
    if (!edited.isEmpty())
        fields.insert(u"edited"_s, edited);
    if (fields.isEmpty())
        return {};
    return QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact));
}

Typed fromText(const QString &text)
{
    const QJsonObject fields = QJsonDocument::fromJson(text.toUtf8()).object();
    Typed typed;
    if (fields.contains(u"text"_s))
        typed.fresh = followUpFrom(fields);
    const QJsonArray edited = fields.value(u"edited"_s).toArray();
    for (const auto &item : edited) {
        const FollowUp followUp = followUpFrom(item.toObject());
        if (followUp.id.isValid())
            typed.edited.append(followUp);
    }
    return typed;
}

} // namespace evenkeel::followupdraft
