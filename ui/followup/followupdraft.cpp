#include "ui/followup/followupdraft.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace evenkeel::followupdraft {

QString toText(const FollowUp &followUp)
{
    if (followUp.text.isEmpty() && followUp.customer.isEmpty())
        return {};
    QJsonObject fields{
        {u"text"_s, followUp.text},
        {u"customer"_s, followUp.customer},
        {u"kind"_s, idOf(followUp.kind)},
        {u"every_days"_s, followUp.everyDays},
        {u"needs_time"_s, followUp.needsTime}};
    if (followUp.channel)
        fields.insert(u"channel"_s, idOf(*followUp.channel));
    if (followUp.due) {
        fields.insert(u"due"_s, followUp.due->toIso());
        fields.insert(u"zone"_s, QString::fromLatin1(followUp.due->zone));
    }
    return QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact));
}

std::optional<FollowUp> fromText(const QString &text)
{
    const QJsonObject fields = QJsonDocument::fromJson(text.toUtf8()).object();
    if (fields.isEmpty())
        return std::nullopt;
    FollowUp followUp;
    followUp.text = fields.value(u"text"_s).toString();
    followUp.customer = fields.value(u"customer"_s).toString();
    followUp.kind
        = followUpKindFromId(fields.value(u"kind"_s).toString()).value_or(FollowUpKind::Promise);
    followUp.everyDays = fields.value(u"every_days"_s).toInt();
    followUp.needsTime = fields.value(u"needs_time"_s).toBool();
    followUp.channel = channelFromId(fields.value(u"channel"_s).toString());
    followUp.due = LocalTime::fromIso(
        fields.value(u"due"_s).toString(), fields.value(u"zone"_s).toString().toLatin1());
    return followUp;
}

} // namespace evenkeel::followupdraft
