#include "core/importing/importreader.h"

#include "core/base/importfile.h"
#include "core/base/jsongate.h"
#include "core/importing/batchbuilder.h"
#include "core/importing/csvreader.h"
#include "core/report/csvcolumns.h"
#include "core/report/csvtext.h"
#include "core/report/exportjson.h"
#include "core/report/privatejson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

bool isOfKind(const QJsonValue &value, QJsonValue::Type kind)
{
    return value.isUndefined() || value.isNull() || value.type() == kind;
}

bool isHandover(const QJsonObject &object)
{
    return object.value("handover"_L1).toBool();
}

/// A file for a colleague holds what they will owe, and nothing of the life of whoever made it.
Result<> checkHandover(const QJsonObject &object)
{
    if (!isOfKind(object.value("handover"_L1), QJsonValue::Bool))
        return failure(Fault::FileFormat, u"handover"_s);
    const bool holdsMore = !object.value("interactions"_L1).toArray().isEmpty()
        || !object.value("mine"_L1).toObject().isEmpty();
    if (isHandover(object) && holdsMore)
        return failure(Fault::FileFormat, u"a hand-over with more than follow-ups"_s);
    return {};
}

/// What holds the records is read for nothing where it is of another kind, so that is refused.
Result<> checkKinds(const QJsonObject &object)
{
    for (const QLatin1StringView key : {"interactions"_L1, "followups"_L1}) {
        if (!isOfKind(object.value(key), QJsonValue::Array))
            return failure(Fault::FileFormat, key);
    }
    const QJsonObject mine = object.value("mine"_L1).toObject();
    const bool good = isOfKind(object.value("mine"_L1), QJsonValue::Object)
        && std::ranges::all_of(mine, [](const QJsonValue &records) {
                          return isOfKind(records, QJsonValue::Array);
                      });
    if (!good)
        return failure(Fault::FileFormat, u"mine"_s);
    return checkHandover(object);
}

Result<QJsonObject> parsed(const QByteArray &json)
{
    EVENKEEL_TRY(checkJson(json));
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return failure(Fault::FileFormat, error.errorString());
    if (object.value("format"_L1).toString() != ExportFormatName)
        return failure(Fault::FileFormat, u"not an export of Evenkeel"_s);
    if (object.value("version"_L1).toInt() != ExportFormatVersion)
        return failure(Fault::FileFormat, u"another version of the format"_s);
    EVENKEEL_TRY(checkKinds(object));
    return object;
}

bool isNumber(QLatin1StringView column)
{
    return column == "id"_L1 || column == "interaction"_L1 || column == "severity"_L1
        || column == "every_days"_L1;
}

bool isFlag(QLatin1StringView column)
{
    return column == "escalation_accepted"_L1 || column == "needs_time"_L1
        || column == "handover_accepted"_L1;
}

bool isList(QLatin1StringView column)
{
    return column == "tags"_L1 || column == "actions"_L1 || column == "techniques"_L1;
}

/// What a cell stands for in the JSON shape. A value of the wrong kind stays a text, which the
/// record's own reader then refuses by name.
QJsonValue cellValue(QLatin1StringView column, const QString &cell)
{
    if (cell.isEmpty())
        return {};
    bool good = false;
    if (const qint64 number = cell.toLongLong(&good); isNumber(column) && good)
        return number;
    if (isFlag(column) && (cell == "true"_L1 || cell == "false"_L1))
        return cell == "true"_L1;
    if (isList(column))
        return QJsonArray::fromStringList(csvtext::plain(cell).split(u'\n'));
    return csvtext::plain(cell);
}

/// The columns of the file in its own order; an empty name for those that we do not know.
Result<QList<QLatin1StringView>> columnsOf(const QStringList &head)
{
    QList<QLatin1StringView> columns;
    for (const QString &name : head) {
        const auto known = std::ranges::find_if(
            csvcolumns::All, [&name](QLatin1StringView column) { return column == name; });
        const auto column = known == csvcolumns::All.end() ? QLatin1StringView() : *known;
        if (!column.isEmpty() && columns.contains(column))
            return failure(Fault::FileFormat, u"a column that comes twice"_s);
        columns.append(column);
    }
    if (!columns.contains("record"_L1) || !columns.contains("occurred_at"_L1))
        return failure(Fault::FileFormat, u"not an export of Evenkeel"_s);
    return columns;
}

QJsonObject objectOf(const QStringList &row, const QList<QLatin1StringView> &columns)
{
    QJsonObject object;
    const qsizetype cells = std::min(row.size(), columns.size());
    for (qsizetype i = 0; i < cells; ++i) {
        if (!columns.at(i).isEmpty())
            object.insert(columns.at(i), cellValue(columns.at(i), row.at(i)));
    }
    return object;
}

} // namespace

Result<ImportBatch> batchFromJson(const QByteArray &json)
{
    const auto object = parsed(json);
    if (!object)
        return tl::unexpected(object.error());

    BatchBuilder builder;
    const QJsonArray interactions = object->value("interactions"_L1).toArray();
    for (const auto &interaction : interactions)
        builder.addInteraction(interaction.toObject());
    const QJsonArray followUps = object->value("followups"_L1).toArray();
    if (isHandover(*object))
        builder.setHandover();
    const auto add
        = isHandover(*object) ? &BatchBuilder::addHandedOver : &BatchBuilder::addFollowUp;
    for (const auto &followUp : followUps)
        (builder.*add)(followUp.toObject());

    const auto mine = privatePartFromJson(object->value("mine"_L1).toObject());
    if (!mine)
        return failure(Fault::FileFormat, mine.error().detail);
    builder.addPrivatePart(*mine);
    return std::move(builder).batch();
}

Result<ImportBatch> batchFromCsv(const QByteArray &csv)
{
    const auto rows = readCsv(csv);
    if (!rows)
        return tl::unexpected(rows.error());
    const auto columns = columnsOf(rows->value(0));
    if (!columns)
        return tl::unexpected(columns.error());

    BatchBuilder builder;
    QList<QJsonObject> followUps;
    for (qsizetype i = 1; i < rows->size(); ++i) {
        const QJsonObject object = objectOf(rows->at(i), *columns);
        const QString record = object.value("record"_L1).toString();
        if (rows->at(i).size() != columns->size())
            builder.skip(
                {.record = record, .reason = SkipReason::Unreadable, .detail = u"columns"_s});
        else if (record == csvcolumns::Interaction)
            builder.addInteraction(object);
        else if (record == csvcolumns::FollowUp)
            followUps.append(object);
        else
            builder.skip(
                {.record = record, .reason = SkipReason::Unreadable, .detail = u"record"_s});
    }
    for (const QJsonObject &followUp : followUps)
        builder.addFollowUp(followUp);
    return std::move(builder).batch();
}

Result<ImportBatch> readImport(const QString &path)
{
    const auto bytes = readImportFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return bytes->trimmed().startsWith('{') ? batchFromJson(*bytes) : batchFromCsv(*bytes);
}

} // namespace evenkeel
