#pragma once

#include "core/base/result.h"
#include "core/importing/importbatch.h"

#include <QHash>

namespace evenkeel {

class Database;

/// What an import would do to a log: what it takes, what it leaves out and why. Made without
/// writing anything.
struct ImportPreview
{
    ImportBatch taken; ///< its `skipped` also holds what the log has already

    /// Interactions of the file that the log holds, under the number that they have there.
    QHash<qint64, InteractionId> known;
    QHash<qint64, BreatherId> knownBreathers;
    QHash<qint64, LessonId> knownLessons;
    QHash<qint64, ReflectionId> knownPlans;

    /// Interactions, follow-ups and private records that would be added.
    [[nodiscard]] qsizetype count() const;

    friend bool operator==(const ImportPreview &, const ImportPreview &) = default;
};

/// Compares the records of a file with the log. A record is the same as one in the log where number
/// and moment of making agree, or moment, words and moment of making: it is skipped, whatever was
/// changed since. What was handed over is open in what is taken. Faults: those of storage.
[[nodiscard]] Result<ImportPreview> previewImport(const ImportBatch &batch, Database &database);

} // namespace evenkeel
