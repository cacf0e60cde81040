#include "core/base/jsongate.h"
#include "core/importing/importreader.h"
#include "core/report/exportjson.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/importrules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace evenkeel::fuzz {

namespace {

constexpr int Deepest = 32; ///< as docs/formats.md says

int depthOf(const QJsonValue &value)
{
    int deepest = 0;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const auto &item : array)
            deepest = std::max(deepest, depthOf(item));
        return deepest + 1;
    }
    if (!value.isObject())
        return 0;
    const QJsonObject object = value.toObject();
    for (const auto &item : object)
        deepest = std::max(deepest, depthOf(item));
    return deepest + 1;
}

} // namespace

void fuzz(Input input)
{
    const QByteArray &json = input.rest();
    const bool passes = checkJson(json).has_value();
    const QJsonDocument parsed = QJsonDocument::fromJson(json);
    if (passes && parsed.isObject())
        mustHold(depthOf(parsed.object()) <= Deepest, "nothing nested too deep passes");
    const auto batch = batchFromJson(json);
    mustHold(passes || !batch, "what does not pass is not read");
    if (!batch)
        return;
    lookAtBatch(*batch);
    const auto again = batchFromJson(exportJson(documentOf(*batch)));
    mustHold(again.has_value(), "an export can be read");
    mustHold(again->skipped.isEmpty(), "no record of an export is skipped");
    mustHold(again->entries == batch->entries, "interactions come back as they were exported");
    mustHold(again->loose == batch->loose, "follow-ups come back as they were exported");
    mustHold(again->mine == batch->mine, "what is private comes back as it was exported");
}

} // namespace evenkeel::fuzz
