#pragma once

#include "core/base/result.h"
#include "core/capture/draftedits.h"

namespace evenkeel {

/// A line that was typed while the log was locked: what it takes to read it as it was read then.
struct SealedLine
{
    bool finished = true; ///< Enter was pressed; else it stays a draft of the popup
    QString text; ///< card numbers masked
    DraftEdits edits;
    Moment at;

    friend bool operator==(const SealedLine &, const SealedLine &) = default;
};

[[nodiscard]] QByteArray toBytes(const SealedLine &line);
/// Fault: FileFormat.
[[nodiscard]] Result<SealedLine> sealedLineFrom(const QByteArray &bytes);

} // namespace evenkeel
