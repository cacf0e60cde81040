#pragma once

#include "core/capture/capturewords.h"

namespace evenkeel {

/// Who does what a cue of a promise speaks of.
struct Subject
{
    enum class Who {
        Bare, ///< nobody is named: the agent
        Agent, ///< I, we
        Other, ///< a third person, or a claim, a question, the past: no promise of the agent's
    };

    Who who = Who::Bare;
    qsizetype first = 0; ///< the word from which on it belongs to the promise

    friend bool operator==(const Subject &, const Subject &) = default;

    [[nodiscard]] bool isOther() const { return who == Who::Other; }
};

/// Looks back from a cue to its subject.
class SubjectReader
{
public:
    explicit SubjectReader(const CaptureWords &words) : m_words(words) { }

    /// The subject of the cue at `index`. `from`: words before belong to an earlier promise.
    [[nodiscard]] Subject before(const LineWords &words, qsizetype index, qsizetype from) const;

    /// The agent is the subject of a cue like "I will" at `index`: is it a claim or a question of
    /// somebody else's?
    [[nodiscard]] Subject
    beforeAgent(const LineWords &words, qsizetype index, qsizetype from) const;

    /// The clause from `start` on has a third person as subject and a verb: "customer hung up and".
    [[nodiscard]] bool
    hasOtherSubject(const LineWords &words, qsizetype start, qsizetype end) const;

    /// The word is a verb in the past or of a third person, as far as its form tells.
    [[nodiscard]] bool looksFinite(const LineWord &word) const;

private:
    [[nodiscard]] bool isSpokenBy(const LineWords &words, qsizetype start, qsizetype from) const;
    [[nodiscard]] Subject
    beforeInfinitive(const LineWords &words, qsizetype to, qsizetype start, qsizetype from) const;
    [[nodiscard]] Subject
    afterReport(const LineWords &words, qsizetype report, qsizetype start, qsizetype from) const;
    [[nodiscard]] bool is(const LineWords &words, qsizetype index, WordClass wordClass) const;

    const CaptureWords &m_words;
};

} // namespace evenkeel
