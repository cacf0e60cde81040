#pragma once

#include "core/report/exportdocument.h"

namespace evenkeel {

/// Why a record of a file is not taken; `ui/text/labels` says each in words.
enum class SkipReason {
    Unreadable, ///< a value is missing or of another kind; detail names it
    NoText, ///< an interaction without summary and details
    TwiceInFile, ///< another record of the file has its number
    Orphan, ///< belongs to an interaction that is neither in the file nor in the log
    AlreadyThere, ///< the log holds it, perhaps changed since
    InTheBin, ///< the log holds it in the bin
};

/// "unreadable", "no-text", "twice-in-file", "orphan", "already-there", "in-the-bin"
[[nodiscard]] QString idOf(SkipReason reason);

struct SkippedRecord
{
    QString record; ///< "interaction", "follow-up", "rating", "breather", "reflection",
                    ///< "interaction answer", "lesson", "plan",
                    ///< "skill", "process idea", "trial"
    qint64 id = 0; ///< its number in the file; 0 where it has none
    SkipReason reason = SkipReason::Unreadable;
    QString detail;

    friend bool operator==(const SkippedRecord &, const SkippedRecord &) = default;
};

/// The records of a file, with the numbers that they have there.
struct ImportBatch
{
    QList<ExportEntry> entries;
    QList<FollowUp> loose;
    PrivatePart mine;
    QList<SkippedRecord> skipped;
    bool isHandover = false; ///< the loose follow-ups were handed over to who imports them

    friend bool operator==(const ImportBatch &, const ImportBatch &) = default;
};

} // namespace evenkeel
