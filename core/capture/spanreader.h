#pragma once

#include "core/capture/capturewords.h"
#include "core/capture/datephrase.h"

namespace evenkeel {

/// Reads spans of time: in 2 h, within three working days, 20 min ago.
class SpanReader
{
public:
    explicit SpanReader(const CaptureWords &words) : m_words(words) { }

    [[nodiscard]] std::optional<DatePhrase> read(const LineWords &words, qsizetype index) const;

private:
    struct Length;

    [[nodiscard]] std::optional<Length> lengthAt(const LineWords &words, qsizetype index) const;
    [[nodiscard]] std::optional<Length> figures(const LineWords &words, qsizetype index) const;
    [[nodiscard]] std::optional<Length> joined(const LineWords &words, qsizetype index) const;
    [[nodiscard]] int unitAt(const LineWords &words, qsizetype index, qsizetype *count) const;
    [[nodiscard]] static DatePhrase toPhrase(const Length &length);

    const CaptureWords &m_words;
};

} // namespace evenkeel
