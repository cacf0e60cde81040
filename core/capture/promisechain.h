#pragma once

#include "core/capture/datephrasereader.h"
#include "core/capture/foundpromise.h"
#include "core/capture/promisestart.h"
#include "core/capture/subjectreader.h"

namespace evenkeel {

/// Where the promise before ended.
struct LastPromise
{
    qsizetype end = -1; ///< one after its last word; -1: there was none
    bool inList = false; ///< it went on from one before it

    friend bool operator==(const LastPromise &, const LastPromise &) = default;
};

/// Finds what goes on from one promise to the next without a cue of its own: "callback mon 10 and
/// send form fri 10", "callback mon 10 and tue 11".
class PromiseChain
{
public:
    PromiseChain(
        const CaptureWords &words, const DatePhraseReader &dates, const DateResolver &resolver)
        : m_words(words), m_dates(dates), m_resolver(resolver), m_subjects(words)
    {
    }

    /// The start of a further promise at `at`.
    [[nodiscard]] std::optional<PromiseStart>
    nextAt(const LineWords &words, qsizetype at, const LastPromise &last) const;

    /// The same promise for a second time, its text still empty: "... and mon 11".
    [[nodiscard]] std::optional<FoundPromise>
    repeatAfter(const LineWords &words, const LastPromise &last) const;

private:
    [[nodiscard]] bool isDatedThing(const LineWords &words, qsizetype index) const;
    [[nodiscard]] bool is(const LineWords &words, qsizetype index, WordClass wordClass) const;

    const CaptureWords &m_words;
    const DatePhraseReader &m_dates;
    const DateResolver &m_resolver;
    SubjectReader m_subjects;
};

} // namespace evenkeel
