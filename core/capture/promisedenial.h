#pragma once

#include "core/capture/promisestart.h"

namespace evenkeel {

/// A promise as far as it was read.
struct ReadPromise
{
    PromiseStart start;
    qsizetype end = 0; ///< one after its last word
    bool dated = false; ///< it has a date phrase
    bool sure = false; ///< which can only lie ahead

    friend bool operator==(const ReadPromise &, const ReadPromise &) = default;
};

/// Tells whether what follows a promise takes it back: "callback not needed", "promised callback
/// never came", "I will call back, he said".
class PromiseDenial
{
public:
    explicit PromiseDenial(const CaptureWords &words) : m_words(words) { }

    [[nodiscard]] bool isDenied(const LineWords &words, const ReadPromise &promise) const;

private:
    [[nodiscard]] bool isQuoted(const LineWords &words, const ReadPromise &promise) const;
    [[nodiscard]] bool isDeniedWithin(const LineWords &words, const ReadPromise &promise) const;
    [[nodiscard]] bool isDeniedAfter(const LineWords &words, const ReadPromise &promise) const;

    const CaptureWords &m_words;
};

} // namespace evenkeel
