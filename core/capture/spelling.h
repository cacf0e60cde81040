#pragma once

#include "core/capture/capturewords.h"

namespace evenkeel {

/// Forgives slips of spelling: "thrusday". Never mends a word that has a meaning of its own.
class Spelling
{
public:
    explicit Spelling(const CaptureWords &words) : m_words(words) { }

    /// The one word that was meant by `typed`, a lower-case word that is not known; nothing where
    /// none or several come close.
    [[nodiscard]] std::optional<QString> meant(const QString &typed) const;

    /// Letters that must be added, left out, changed or swapped with their neighbour, at most
    /// `limit` + 1.
    [[nodiscard]] static int distance(QStringView a, QStringView b, int limit);

    /// The one entry of `list` within a single slip of `typed`, for words of five letters and more.
    [[nodiscard]] static std::optional<QString>
    nearest(const QString &typed, const QStringList &list);

private:
    const CaptureWords &m_words;
};

} // namespace evenkeel
