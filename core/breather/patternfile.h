#pragma once

#include "core/breather/patternbook.h"

/// Breathing patterns as a file, to keep or to hand on: one or several, with their names and the
/// seconds of each part. Its schema is resources/formats/evenkeel-patterns.schema.json.
namespace evenkeel::patternfile {

inline constexpr qsizetype MostPatterns = 200; ///< in one file

/// What became of one entry of a file.
enum class Verdict {
    New, ///< can be taken under its own name
    Renamed, ///< can be taken; its name means another pattern, or came before in the file
    Known, ///< the same pattern is there under this name
    NoPattern, ///< it is no object
    UnknownKey, ///< `detail`
    BadName,
    BadSeconds, ///< `detail`: the part that is no number from 0 to 12 in steps of a tenth
    NoBreath, ///< nothing to breathe in, or out
};

/// One entry of a file, in its order.
struct Entry
{
    Verdict verdict = Verdict::New;
    QString name; ///< as in the file; empty where there is none that can be shown
    QString detail{};
    Pattern pattern{}; ///< what would be taken, under the name that it would have

    friend bool operator==(const Entry &, const Entry &) = default;

    [[nodiscard]] bool isTaken() const
    {
        return verdict == Verdict::New || verdict == Verdict::Renamed;
    }
};

[[nodiscard]] QByteArray write(const QList<Pattern> &patterns);

/// What of `json` could be taken beside the patterns of `book`. Faults: FileFormat where it is no
/// file of patterns as a whole, FileTooLarge with more than MostPatterns of them.
[[nodiscard]] Result<QList<Entry>> read(const QByteArray &json, const PatternBook &book);

/// The user's own patterns of `book`, and after them what is taken of `entries`.
[[nodiscard]] QList<Pattern> taken(const PatternBook &book, const QList<Entry> &entries);

} // namespace evenkeel::patternfile
