#include "core/capture/sealedline.h"

#include "core/base/isotime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int Version = 1;

QJsonObject toJson(const DraftEdits &edits)
{
    QJsonArray removed;
    for (const DraftEdits::Removed &one : edits.removed)
        removed.append(QJsonObject{{u"kind"_s, static_cast<int>(one.kind)}, {u"text"_s, one.text}});
    QJsonObject chosen;
    for (auto it = edits.chosen.cbegin(); it != edits.chosen.cend(); ++it)
        chosen.insert(it.key(), it.value());
    QJsonObject json{{u"removed"_s, removed}, {u"chosen"_s, chosen}};
    if (edits.channel)
        json.insert(u"channel"_s, idOf(*edits.channel));
    if (edits.category)
        json.insert(u"category"_s, *edits.category);
    if (edits.stress)
        json.insert(u"stress"_s, edits.stress->value());
    return json;
}

DraftEdits editsFrom(const QJsonObject &json)
{
    DraftEdits edits;
    const QJsonArray removed = json.value("removed"_L1).toArray();
    for (const auto &one : removed)
        edits.removed.append(
            {.kind = static_cast<LineToken::Kind>(one["kind"_L1].toInt()),
             .text = one["text"_L1].toString()});
    const QJsonObject chosen = json.value("chosen"_L1).toObject();
    for (auto it = chosen.begin(); it != chosen.end(); ++it)
        edits.chosen.insert(it.key(), it.value().toString());
    edits.channel = channelFromId(json.value("channel"_L1).toString());
    if (const QJsonValue category = json.value("category"_L1); category.isString())
        edits.category = category.toString();
    if (const QJsonValue stress = json.value("stress"_L1); stress.isDouble())
        edits.stress = StressLevel::from(stress.toInteger());
    return edits;
}

} // namespace

QByteArray toBytes(const SealedLine &line)
{
    const QJsonObject json{
        {u"version"_s, Version},     {u"finished"_s, line.finished},
        {u"text"_s, line.text},      {u"edits"_s, toJson(line.edits)},
        {u"at"_s, toMs(line.at.at)}, {u"zone"_s, QString::fromUtf8(line.at.zone)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<SealedLine> sealedLineFrom(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const bool isOurs = json.value("version"_L1).toInt() == Version
        && json.value("text"_L1).isString() && json.value("at"_L1).isDouble();
    if (!isOurs)
        return failure(Fault::FileFormat);
    const Instant at = instantFromMs(json.value("at"_L1).toInteger());
    if (!hasWritableYear(at))
        return failure(Fault::FileFormat);
    return SealedLine{
        .finished = json.value("finished"_L1).toBool(),
        .text = json.value("text"_L1).toString(),
        .edits = editsFrom(json.value("edits"_L1).toObject()),
        .at = {.at = at, .zone = json.value("zone"_L1).toString().toUtf8()}};
}

} // namespace evenkeel
