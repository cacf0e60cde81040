#pragma once

#include "core/capture/datephrasereader.h"
#include "core/capture/foundpromise.h"

namespace evenkeel {

/// Where a promise begins and by what it was known.
struct PromiseStart
{
    Cue cue = Cue::Noun;
    qsizetype first = 0; ///< with the subject before the cue
    qsizetype at = 0; ///< the cue
    qsizetype count = 0; ///< words of the cue
    qsizetype from = 0; ///< earlier words belong to another promise
    bool needsDate = false; ///< without a time it is none
    bool slip = false;

    friend bool operator==(const PromiseStart &, const PromiseStart &) = default;
};

/// Reads on from the start of a promise: what is owed, and by when.
class PromiseReader
{
public:
    PromiseReader(
        const CaptureWords &words, const DatePhraseReader &dates, const DateResolver &resolver)
        : m_words(words), m_dates(dates), m_resolver(resolver)
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
    [[nodiscard]] bool
    isDenied(const LineWords &words, const PromiseStart &start, const State &state) const;
    [[nodiscard]] bool isQuoted(const LineWords &words, qsizetype first, qsizetype end) const;
    [[nodiscard]] bool hasDateBeforeClauseEnd(const LineWords &words, qsizetype index) const;
    [[nodiscard]] QString textOf(const LineWords &words, QList<qsizetype> chosen) const;
    [[nodiscard]] QString textBefore(const LineWords &words, const PromiseStart &start) const;

    const CaptureWords &m_words;
    const DatePhraseReader &m_dates;
    const DateResolver &m_resolver;
};

} // namespace evenkeel
