#include "core/capture/linedraft.h"

#include <QJsonArray>

namespace evenkeel {

using namespace Qt::StringLiterals;

void LineDraft::append(const LineDraft &below)
{
    if (isEmpty()) {
        *this = below;
        return;
    }
    text += u'\n' + below.text;
    edits.removed += below.edits.removed;
    const auto &chosen = below.edits.chosen;
    for (auto it = chosen.cbegin(); it != chosen.cend(); ++it) {
        if (!edits.chosen.contains(it.key()))
            edits.chosen.insert(it.key(), it.value());
    }
    if (!edits.channel)
        edits.channel = below.edits.channel;
    if (!edits.category)
        edits.category = below.edits.category;
    if (!edits.stress)
        edits.stress = below.edits.stress;
}

DraftEdits editsOf(const QString &text, DraftEdits edits)
{
    edits.removed.removeIf([&text](const auto &one) { return !text.contains(one.text); });
    edits.chosen.removeIf([&text](auto one) { return !text.contains(one.key()); });
    return edits;
}

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

DraftEdits draftEditsFrom(const QJsonObject &json)
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

QJsonObject toJson(const LineDraft &draft)
{
    if (draft.isEmpty())
        return {};
    QJsonObject json{{u"text"_s, draft.text}};
    if (draft.edits != DraftEdits())
        json.insert(u"edits"_s, toJson(draft.edits));
    return json;
}

LineDraft lineDraftFrom(const QJsonObject &json)
{
    return {
        .text = json.value("text"_L1).toString(),
        .edits = draftEditsFrom(json.value("edits"_L1).toObject())};
}

} // namespace evenkeel
