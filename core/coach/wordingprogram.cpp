#include "core/coach/wordingprogram.h"

#include <algorithm>

namespace evenkeel {

int WordingProgram::add(const PatternSequence &pattern)
{
    const std::size_t before = m_nodes.size();
    m_names = wordingpattern::captures(pattern);
    m_failed = m_names.size() > wordingpattern::MostCaptures;
    const int match = put({.kind = Kind::Match});
    const int entry = compile(pattern, match, 0);
    if (m_failed || m_nodes.size() > MostNodes) {
        m_nodes.resize(before);
        return -1;
    }
    m_patterns.push_back(
        {.entry = entry,
         .firstNode = static_cast<int>(before),
         .lastNode = static_cast<int>(m_nodes.size())});
    m_captures.append(m_names);
    return static_cast<int>(m_patterns.size()) - 1;
}

void WordingProgram::addClauseEnd(const QString &word)
{
    for (const int number : m_vocabulary->add(word))
        m_clauseEnds.push_back(number);
}

int WordingProgram::put(Node node)
{
    m_nodes.push_back(node);
    return static_cast<int>(m_nodes.size()) - 1;
}

/// Each part is put before what follows it, so a sequence is compiled from its end.
int WordingProgram::compile(const PatternSequence &sequence, int next, int depth)
{
    if (depth > 2 * wordingpattern::DeepestNesting || m_nodes.size() > MostNodes) {
        m_failed = true;
        return next;
    }
    for (auto part = sequence.rbegin(); part != sequence.rend(); ++part)
        next = compile(*part, next, depth);
    return next;
}

int WordingProgram::compile(const PatternPart &part, int next, int depth)
{
    switch (part.kind) {
    case PatternPart::Kind::Word: return compileWord(part.text, next);
    case PatternPart::Kind::Choice: {
        const int some = compileChoices(part.choices, next, depth);
        return part.isOptional ? put({.kind = Kind::Split, .next = some, .other = next}) : some;
    }
    case PatternPart::Kind::List: {
        const auto list = m_lists->constFind(part.text);
        if (list == m_lists->cend() || list->empty()) {
            m_failed = true;
            return next;
        }
        return compileChoices(*list, next, depth);
    }
    case PatternPart::Kind::Capture: return compileCapture(part, next, depth);
    case PatternPart::Kind::Gap: return compileWords(0, wordingpattern::LongestGap, false, next);
    case PatternPart::Kind::Number: return put({.kind = Kind::Number, .next = next});
    case PatternPart::Kind::Pause: return put({.kind = Kind::Pause, .next = next});
    case PatternPart::Kind::Ahead: return put({.kind = Kind::Ahead, .next = next});
    case PatternPart::Kind::Start: return put({.kind = Kind::Start, .next = next});
    case PatternPart::Kind::End: return put({.kind = Kind::End, .next = next});
    case PatternPart::Kind::Rest: return put({.kind = Kind::Rest, .next = next});
    }
    return next;
}

/// A break behind the last word is no part of what is found.
int WordingProgram::compileWord(const QString &word, int next)
{
    const std::vector<int> numbers = m_vocabulary->addWritten(word);
    for (auto number = numbers.rbegin(); number != numbers.rend(); ++number) {
        if (*number != WordingVocabulary::MaybePause) {
            next = put({.kind = Kind::Word, .value = *number, .next = next});
        } else if (m_nodes.at(static_cast<std::size_t>(next)).kind != Kind::Match) {
            const int pause = put({.kind = Kind::Pause, .next = next});
            next = put({.kind = Kind::Split, .next = pause, .other = next});
        }
    }
    return next;
}

int WordingProgram::compileChoices(const std::vector<PatternSequence> &choices, int next, int depth)
{
    int entry = -1;
    for (auto choice = choices.rbegin(); choice != choices.rend(); ++choice) {
        const int one = compile(*choice, next, depth + 1);
        entry = entry < 0 ? one : put({.kind = Kind::Split, .next = one, .other = entry});
    }
    return entry;
}

int WordingProgram::compileCapture(const PatternPart &part, int next, int depth)
{
    const int slot = static_cast<int>(m_names.indexOf(part.text));
    const bool isLast = m_nodes.at(static_cast<std::size_t>(next)).kind == Kind::Match;
    const int close = put({.kind = Kind::Save, .value = 2 * slot + 1, .next = next});
    const int inside = part.choices.empty()
        ? compileWords(1, wordingpattern::LongestCapture, isLast, close)
        : compileChoices(part.choices, close, depth);
    return put({.kind = Kind::Save, .value = 2 * slot, .next = inside});
}

/// A greedy one takes as many words as there are, the other as few as do.
int WordingProgram::compileWords(int fewest, int most, bool isGreedy, int next)
{
    int entry = next;
    for (int i = most; i > 0; --i) {
        const int one = put({.kind = Kind::Any, .next = entry});
        if (i <= fewest)
            entry = one;
        else
            entry = isGreedy ? put({.kind = Kind::Split, .next = one, .other = next})
                             : put({.kind = Kind::Split, .next = next, .other = one});
    }
    return entry;
}

void WordingProgram::finish()
{
    m_byWord.assign(static_cast<std::size_t>(m_vocabulary->size()), {});
    std::vector<bool> seen(m_nodes.size());
    for (int pattern = 0; pattern < static_cast<int>(m_patterns.size()); ++pattern)
        gatherFirst(m_patterns.at(static_cast<std::size_t>(pattern)).entry, pattern, seen);
    m_vocabulary = nullptr;
    m_lists = nullptr;
}

void WordingProgram::gatherFirst(int node, int pattern, std::vector<bool> &seen)
{
    const auto at = static_cast<std::size_t>(node);
    if (seen.at(at))
        return;
    seen.at(at) = true;
    const Node &one = m_nodes.at(at);
    switch (one.kind) {
    case Kind::Word: {
        auto &patterns = m_byWord.at(static_cast<std::size_t>(one.value));
        if (patterns.empty() || patterns.back() != pattern)
            patterns.push_back(pattern);
        return;
    }
    case Kind::Number:
        if (m_byNumber.empty() || m_byNumber.back() != pattern)
            m_byNumber.push_back(pattern);
        return;
    case Kind::Split:
        gatherFirst(one.next, pattern, seen);
        gatherFirst(one.other, pattern, seen);
        return;
    case Kind::Save:
    case Kind::Start: gatherFirst(one.next, pattern, seen); return;
    case Kind::Any:
    case Kind::Pause:
    case Kind::Ahead:
    case Kind::End:
    case Kind::Rest:
    case Kind::Match: return;
    }
}

/// One walk over the words of a sentence.
class WordingProgram::Run
{
public:
    Run(const WordingProgram &program, std::span<const WordToken> tokens)
        : m_nodes(program.m_nodes), m_clauseEnds(program.m_clauseEnds), m_tokens(tokens)
    {
    }

    [[nodiscard]] bool matches(const Pattern &pattern, int start)
    {
        m_first = pattern.firstNode;
        m_start = start;
        ++m_try;
        const auto nodes = static_cast<std::size_t>(pattern.lastNode - pattern.firstNode);
        if (m_tried.size() < nodes)
            m_tried.resize(nodes);
        m_bounds.fill(-1);
        m_ahead = -1;
        return goOn(pattern.entry, start);
    }

    [[nodiscard]] int end() const { return m_ahead < 0 ? m_end : m_ahead; }
    [[nodiscard]] const auto &bounds() const { return m_bounds; }

private:
    struct Tried
    {
        quint64 number = 0; ///< of the try
        quint64 words = 0; ///< a bit for each word from the start
    };

    [[nodiscard]] bool goOn(int number, int at);
    [[nodiscard]] bool wasTried(int node, int at);
    /// False where one look at the next word says so: most ways of a list end there.
    [[nodiscard]] bool mayTake(int node, int at) const
    {
        const Node &one = m_nodes[static_cast<std::size_t>(node)];
        return one.kind != Kind::Word || takes(one, at);
    }
    [[nodiscard]] bool takes(const Node &node, int at) const;
    [[nodiscard]] bool goesOn(const WordToken &token) const
    {
        return !token.isPause && std::ranges::find(m_clauseEnds, token.word) == m_clauseEnds.end();
    }
    [[nodiscard]] bool save(const Node &node, int at);
    [[nodiscard]] bool endsHere(const Node &node, int at);
    [[nodiscard]] int count() const { return static_cast<int>(m_tokens.size()); }

    const std::vector<Node> &m_nodes;
    const std::vector<int> &m_clauseEnds;
    std::span<const WordToken> m_tokens;
    std::vector<Tried> m_tried; ///< for each node of the pattern
    quint64 m_try = 0; ///< the one that is going on; what others noted does not count
    std::array<int, std::size_t{2} * wordingpattern::MostCaptures> m_bounds{};
    int m_first = 0;
    int m_start = 0;
    int m_end = 0;
    int m_ahead = -1; ///< where the match ends although more must follow, -1 where it goes to m_end
};

/// Whether a node that eats one token takes the one at `at`.
bool WordingProgram::Run::takes(const Node &node, int at) const
{
    if (at >= count())
        return false;
    const WordToken &token = m_tokens[static_cast<std::size_t>(at)];
    switch (node.kind) {
    case Kind::Word: return token.word == node.value;
    case Kind::Any: return goesOn(token);
    case Kind::Number: return token.isNumber;
    default: return token.isPause;
    }
}

/// Notes that a node is tried at a word; true where it was before.
bool WordingProgram::Run::wasTried(int node, int at)
{
    Tried &tried = m_tried[static_cast<std::size_t>(node - m_first)];
    if (tried.number != m_try)
        tried = {.number = m_try};
    const quint64 here = quint64{1} << (at - m_start);
    const bool was = (tried.words & here) != 0;
    tried.words |= here;
    return was;
}

bool WordingProgram::Run::save(const Node &node, int at)
{
    int &bound = m_bounds.at(static_cast<std::size_t>(node.value));
    const int before = std::exchange(bound, at);
    if (goOn(node.next, at))
        return true;
    bound = before;
    return false;
}

bool WordingProgram::Run::endsHere(const Node &node, int at)
{
    const int before = std::exchange(m_ahead, at);
    if (goOn(node.next, at))
        return true;
    m_ahead = before;
    return false;
}

bool WordingProgram::Run::goOn(int number, int at)
{
    for (;;) {
        if (at - m_start >= LongestMatch)
            return false;
        const Node &node = m_nodes[static_cast<std::size_t>(number)];
        switch (node.kind) {
        case Kind::Word:
        case Kind::Any:
        case Kind::Number:
        case Kind::Pause:
            if (!takes(node, at))
                return false;
            ++at;
            break;
        case Kind::Split: // the one kind from which ways part, and may meet again
            if (wasTried(number, at))
                return false;
            if (mayTake(node.next, at) && goOn(node.next, at))
                return true;
            number = node.other;
            continue;
        case Kind::Save: return save(node, at);
        case Kind::Ahead: return endsHere(node, at);
        case Kind::Start:
            if (at != 0)
                return false;
            break;
        case Kind::End:
            if (at != count())
                return false;
            break;
        case Kind::Rest:
            while (at < count() && at - m_start < LongestMatch
                   && goesOn(m_tokens[static_cast<std::size_t>(at)]))
                ++at;
            m_end = at;
            return true;
        case Kind::Match: m_end = at; return true;
        }
        number = node.next;
    }
}

void WordingProgram::match(
    std::span<const WordToken> tokens, const std::function<void(const PatternMatch &)> &found) const
{
    Run run(*this, tokens);
    const auto tryAt = [&](const std::vector<int> &patterns, int start) {
        for (const int pattern : patterns) {
            if (run.matches(m_patterns[static_cast<std::size_t>(pattern)], start))
                found(
                    {.pattern = pattern, .start = start, .end = run.end(), .bounds = run.bounds()});
        }
    };
    for (int start = 0; start < static_cast<int>(tokens.size()); ++start) {
        const WordToken &token = tokens[static_cast<std::size_t>(start)];
        if (token.isPause)
            continue;
        if (token.isNumber)
            tryAt(m_byNumber, start);
        if (token.word != 0)
            tryAt(m_byWord[static_cast<std::size_t>(token.word)], start);
    }
}

} // namespace evenkeel
