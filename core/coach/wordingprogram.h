#pragma once

#include "core/coach/wordingpattern.h"
#include "core/coach/wordingvocabulary.h"

#include <array>
#include <functional>
#include <span>

namespace evenkeel {

/// Where a pattern matches: tokens from `start` up to `end`, and those of its captures.
struct PatternMatch
{
    int pattern = 0; ///< as add() numbered it
    int start = 0;
    int end = 0;
    std::array<int, std::size_t{2} * wordingpattern::MostCaptures>
        bounds{}; ///< from, to; -1 where not met
};

/// All patterns in one graph. Which of them may begin at a word is looked up by that word; from
/// there each fork is tried once at most for each word of the next LongestMatch, so that no pattern
/// and no text can make it slow.
class WordingProgram
{
public:
    static constexpr int LongestMatch = 64; ///< words
    static constexpr int MostNodes = 400'000; ///< what comes beyond is left out

    using Lists = QHash<QString, std::vector<PatternSequence>>;

    WordingProgram(WordingVocabulary &vocabulary, const Lists &lists)
        : m_vocabulary(&vocabulary), m_lists(&lists)
    {
    }

    /// A word over which neither a capture nor a gap nor the rest of a clause reaches, such as
    /// "but".
    void addClauseEnd(const QString &word);
    /// The number of the pattern, or -1 where it cannot be kept: it names a list that is not there.
    int add(const PatternSequence &pattern);
    /// To be called once after the last add(): finds out where each may begin.
    void finish();

    [[nodiscard]] QStringList captures(int pattern) const { return m_captures.value(pattern); }

    /// Tells of the first match of each pattern at each word, in the order of words.
    void match(
        std::span<const WordToken> tokens,
        const std::function<void(const PatternMatch &)> &found) const;

private:
    enum class Kind : quint8 {
        Word,
        Any,
        Number,
        Pause,
        Split,
        Save,
        Ahead,
        Start,
        End,
        Rest,
        Match
    };
    struct Node
    {
        Kind kind = Kind::Match;
        int value = 0;
        int next = -1;
        int other = -1;
    };
    struct Pattern
    {
        int entry = 0;
        int firstNode = 0;
        int lastNode = 0;
    };
    class Run;

    int put(Node node);
    int compile(const PatternSequence &sequence, int next, int depth);
    int compile(const PatternPart &part, int next, int depth);
    int compileWord(const QString &word, int next);
    int compileChoices(const std::vector<PatternSequence> &choices, int next, int depth);
    int compileCapture(const PatternPart &part, int next, int depth);
    int compileWords(int fewest, int most, bool isGreedy, int next);
    void gatherFirst(int node, int pattern, std::vector<bool> &seen);

    WordingVocabulary *m_vocabulary; ///< only while patterns are added
    const Lists *m_lists; ///< only while patterns are added
    std::vector<Node> m_nodes;
    std::vector<Pattern> m_patterns;
    QList<QStringList> m_captures;
    QStringList m_names; ///< captures of the pattern that is being added
    bool m_failed = false;
    std::vector<std::vector<int>> m_byWord; ///< patterns that may begin with a word
    std::vector<int> m_byNumber;
    std::vector<int> m_clauseEnds;
};

} // namespace evenkeel
