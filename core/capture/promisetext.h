#pragma once

#include "core/capture/promisestart.h"

namespace evenkeel {

/// Puts into words what was promised, without what only leads to it or hangs on it.
class PromiseText
{
public:
    explicit PromiseText(const CaptureWords &words) : m_words(words) { }

    /// The words at the indices `chosen`, as typed; slips mended.
    [[nodiscard]] QString of(const LineWords &words, QList<qsizetype> chosen) const;

    /// "refund form promised friday": what is promised stands before the vow. Empty where nothing
    /// there can be.
    [[nodiscard]] QString before(const LineWords &words, const PromiseStart &start) const;

private:
    const CaptureWords &m_words;
};

} // namespace evenkeel
