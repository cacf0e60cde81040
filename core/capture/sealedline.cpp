#include "core/capture/sealedline.h"

#include "core/base/isotime.h"
#include "core/capture/linedraft.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int Version = 1;

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
        .edits = draftEditsFrom(json.value("edits"_L1).toObject()),
        .at = {.at = at, .zone = json.value("zone"_L1).toString().toUtf8()}};
}

} // namespace evenkeel
