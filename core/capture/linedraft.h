#pragma once

#include "core/capture/draftedits.h"

#include <QJsonObject>

namespace evenkeel {

/// A line that is not finished: what was typed, and what was chosen about it by chips.
struct LineDraft
{
    QString text = {}; ///< card numbers masked
    DraftEdits edits = {};

    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }

    /// Puts `below` under what is there. What was chosen about the first line stays; the other
    /// fills what it left open.
    void append(const LineDraft &below);

    friend bool operator==(const LineDraft &, const LineDraft &) = default;
};

/// Those of `edits` that are about words of `text`: nothing is kept of what was taken out again.
[[nodiscard]] DraftEdits editsOf(const QString &text, DraftEdits edits);

[[nodiscard]] QJsonObject toJson(const DraftEdits &edits);
/// Leaves out what it does not know.
[[nodiscard]] DraftEdits draftEditsFrom(const QJsonObject &json);

/// Empty for an empty one. Without `edits` as drafts were kept before there were any.
[[nodiscard]] QJsonObject toJson(const LineDraft &draft);
[[nodiscard]] LineDraft lineDraftFrom(const QJsonObject &json);

} // namespace evenkeel
