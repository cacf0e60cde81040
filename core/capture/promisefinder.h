#pragma once

#include "core/capture/promisechain.h"
#include "core/capture/promisereader.h"
#include "core/capture/subjectreader.h"

namespace evenkeel {

/// Finds what the agent promised. Somebody else's promise, one that was denied, and one of the
/// past are none.
class PromiseFinder
{
public:
    struct Found
    {
        QList<FoundPromise> promises;
        QList<WordRange> refused; ///< clauses of promises that are none of the agent's
    };

    PromiseFinder(
        const CaptureWords &words, const DatePhraseReader &dates, const DateResolver &resolver)
        : m_words(words), m_dates(dates), m_reader(words, dates, resolver), m_subjects(words),
          m_chain(words, dates, resolver)
    {
    }

    [[nodiscard]] Found find(const LineWords &words) const;

private:
    struct Search;

    using Start = std::optional<PromiseStart>;

    [[nodiscard]] Start startAt(const LineWords &words, const Search &search) const;
    [[nodiscard]] Start acceptModal(const LineWords &words, PromiseStart start) const;
    [[nodiscard]] Start acceptDoing(const LineWords &words, PromiseStart start) const;
    [[nodiscard]] Start acceptVow(const LineWords &words, PromiseStart start) const;
    [[nodiscard]] Start
    acceptPlain(const LineWords &words, const Search &search, PromiseStart start) const;
    [[nodiscard]] qsizetype
    leadStart(const LineWords &words, qsizetype index, qsizetype clause) const;
    [[nodiscard]] bool namesDays(const LineWords &words, qsizetype index) const;
    [[nodiscard]] bool isByOther(const LineWords &words, qsizetype index) const;
    [[nodiscard]] bool promisesNothing(const LineWords &words, qsizetype index) const;
    [[nodiscard]] bool
    isDeniedBefore(const LineWords &words, qsizetype index, qsizetype from) const;
    [[nodiscard]] qsizetype
    beforeDate(const LineWords &words, qsizetype index, qsizetype from) const;
    [[nodiscard]] bool is(const LineWords &words, qsizetype index, WordClass wordClass) const;

    const CaptureWords &m_words;
    const DatePhraseReader &m_dates;
    PromiseReader m_reader;
    SubjectReader m_subjects;
    PromiseChain m_chain;
};

} // namespace evenkeel
