#include "core/report/exportjson.h"

#include "core/base/isotime.h"
#include "core/followup/followupjson.h"
#include "core/interaction/interactionjson.h"
#include "core/report/privatejson.h"

#include <QHash>
#include <QJsonDocument>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

using StressByInteraction = QHash<InteractionId, StressLevel>;

/// Ratings show beside their interaction only where the export is for oneself.
StressByInteraction stressOf(const ExportDocument &document)
{
    StressByInteraction stress;
    if (!document.mine)
        return stress;
    for (const Rating &rating : document.mine->ratings) {
        if (rating.interaction && rating.context == RatingContext::AfterInteraction)
            stress.insert(*rating.interaction, rating.value);
    }
    return stress;
}

QJsonObject wholeJson(const FollowUp &followUp)
{
    QJsonObject object = toJson(followUp);
    const QJsonObject further = furtherToJson(followUp);
    for (auto it = further.begin(); it != further.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonArray wholeJson(const QList<FollowUp> &followUps)
{
    QJsonArray array;
    for (const FollowUp &followUp : followUps)
        array.append(wholeJson(followUp));
    return array;
}

QJsonObject wholeJson(const ExportEntry &entry, const StressByInteraction &stress)
{
    const auto rated = stress.constFind(entry.interaction.id);
    const auto level = rated == stress.constEnd() ? std::nullopt : std::optional(*rated);
    QJsonObject object = toJson(entry.interaction, level, wholeJson(entry.followUps));
    const QJsonObject further = furtherToJson(entry.interaction);
    for (auto it = further.begin(); it != further.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonValue dateOrNull(const std::optional<DateRange> &period, QDate DateRange::*end)
{
    return period ? QJsonValue(((*period).*end).toString(Qt::ISODate)) : QJsonValue();
}

} // namespace

QByteArray exportJson(const ExportDocument &document)
{
    const StressByInteraction stress = stressOf(document);
    QJsonArray interactions;
    for (const ExportEntry &entry : document.entries)
        interactions.append(wholeJson(entry, stress));

    QJsonObject object{
        {u"format"_s, ExportFormatName},
        {u"version"_s, ExportFormatVersion},
        {u"made_at"_s, isoExact(document.made)},
        {u"zone"_s, QString::fromLatin1(document.made.zone)},
        {u"from"_s, dateOrNull(document.period, &DateRange::from)},
        {u"to"_s, dateOrNull(document.period, &DateRange::to)},
        {u"interactions"_s, interactions},
        {u"followups"_s, wholeJson(document.loose)},
    };
    if (document.isHandover)
        object.insert("handover"_L1, true);
    if (document.mine)
        object.insert("mine"_L1, toJson(*document.mine));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace evenkeel
