#pragma once

#include "core/capture/datephrasereader.h"
#include "core/capture/dateresolver.h"
#include "core/capture/foundpromise.h"

#include <QBitArray>

namespace evenkeel {

/// The time at which an interaction took place, as found in its line.
struct FoundOccurred
{
    WordRange range;
    ResolvedDate time;
    bool uncertain = false;

    friend bool operator==(const FoundOccurred &, const FoundOccurred &) = default;
};

/// Finds when the interaction took place: "yesterday 16:40 ...". The time of another event
/// ("parcel ordered friday 10:00") is left in the text.
class OccurredFinder
{
public:
    OccurredFinder(
        const CaptureWords &words, const DatePhraseReader &dates, const DateResolver &resolver)
        : m_words(words), m_dates(dates), m_resolver(resolver)
    {
    }

    /// `taken`: words of promises and of promises refused.
    [[nodiscard]] std::optional<FoundOccurred>
    find(const LineWords &words, const QList<WordRange> &taken) const;

private:
    [[nodiscard]] bool
    isOfThisCall(const LineWords &words, const DatePhrase &phrase, const QBitArray &taken) const;
    [[nodiscard]] bool tellsTheTime(const LineWords &words, const DatePhrase &phrase) const;

    const CaptureWords &m_words;
    const DatePhraseReader &m_dates;
    const DateResolver &m_resolver;
};

} // namespace evenkeel
