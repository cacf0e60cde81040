#pragma once

#include "core/capture/datephrasereader.h"
#include "core/capture/foundpromise.h"
#include "core/capture/promisedenial.h"
#include "core/capture/promisetext.h"

namespace evenkeel {

/// Reads on from the start of a promise: what is owed, and by when.
class PromiseReader
{
public:
    PromiseReader(
        const CaptureWords &words, const DatePhraseReader &dates, const DateResolver &resolver)
        : m_words(words), m_dates(dates), m_resolver(resolver), m_denials(words), m_texts(words)
    {
    }

    /// Nothing where the words that follow deny it ("callback not needed").
    [[nodiscard]] std::optional<FoundPromise>
    read(const LineWords &words, const PromiseStart &start) const;

private:
    struct State;

    [[nodiscard]] qsizetype textStart(const LineWords &words, const PromiseStart &start) const;
    void collect(const LineWords &words, const PromiseStart &start, State &state) const;
    [[nodiscard]] bool
    takeDate(const LineWords &words, const PromiseStart &start, State &state) const;
    void takeAlternative(const LineWords &words, State &state) const;
    void collectRest(const LineWords &words, State &state) const;
    void lookBack(const LineWords &words, const PromiseStart &start, State &state) const;
    [[nodiscard]] bool
    endsHere(const LineWords &words, const PromiseStart &start, const State &state) const;
    [[nodiscard]] bool hasDateBeforeClauseEnd(const LineWords &words, qsizetype index) const;

    const CaptureWords &m_words;
    const DatePhraseReader &m_dates;
    const DateResolver &m_resolver;
    PromiseDenial m_denials;
    PromiseText m_texts;
};

} // namespace evenkeel
