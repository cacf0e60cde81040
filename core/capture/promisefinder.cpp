#include "core/capture/promisefinder.h"

#include <QRegularExpression>

namespace evenkeel {

namespace {

constexpr qsizetype NegationReach = 4; ///< words before a cue in which a negation denies it
constexpr qsizetype RequestReach = 6;
constexpr qsizetype PastReach = 5;
constexpr qsizetype LongestDate = 8;

} // namespace

/// How far the search has come.
struct PromiseFinder::Search
{
    qsizetype at = 0;
    qsizetype refusedUntil = 0; ///< plain cues up to here belong to somebody else's promise
    LastPromise last;
};

bool PromiseFinder::is(const LineWords &words, qsizetype index, WordClass wordClass) const
{
    return index >= 0 && index < words.size() && m_words.is(words.at(index), wordClass);
}

PromiseFinder::Found PromiseFinder::find(const LineWords &words) const
{
    Found found;
    Search search;
    while (search.at < words.size()) {
        if (is(words, search.at, WordClass::Reset))
            search.refusedUntil = std::min(search.refusedUntil, search.at);
        const bool cue = m_words.cues().contains(words, search.at);
        const auto start
            = cue ? startAt(words, search) : m_chain.nextAt(words, search.at, search.last);
        const auto promise = start ? m_reader.read(words, *start) : std::nullopt;
        // "a callback on friday by the bank"
        const bool byOther
            = promise && start->cue == Cue::Noun && isByOther(words, promise->range.end);
        if (promise && !byOther) {
            found.promises.append(*promise);
            search.at = std::max(promise->range.end, search.at + 1);
            search.last.end = promise->range.end;
            search.last.inList = !cue;
            while (const auto again = m_chain.repeatAfter(words, search.last)) {
                found.promises.append(*again);
                found.promises.last().text = promise->text;
                search.at = search.last.end = again->range.end;
            }
            continue;
        }
        const bool weak = (start && (start->needsDate || start->cue == Cue::Imperative))
            || (cue && m_words.cues().match(words, search.at)->value == Cue::AgentDoing);
        if (cue && !weak) {
            const qsizetype from = std::max<qsizetype>(
                clauseStart(words, search.at), std::max<qsizetype>(search.last.end, 0));
            search.refusedUntil = clauseEnd(words, search.at);
            found.refused.append({from, search.refusedUntil});
        }
        ++search.at;
    }
    return found;
}

PromiseFinder::Start PromiseFinder::startAt(const LineWords &words, const Search &search) const
{
    const auto cue = m_words.cues().match(words, search.at);
    PromiseStart start{
        .cue = cue->value,
        .first = search.at,
        .at = search.at,
        .count = cue->count,
        .from = std::max<qsizetype>(search.last.end, 0),
        .needsDate = cue->value == Cue::Imperative,
        .slip = cue->slip};
    switch (cue->value) {
    case Cue::AgentModal:
    case Cue::AgentWould:
    case Cue::BareModal: return acceptModal(words, start);
    case Cue::AgentDoing: return acceptDoing(words, start);
    case Cue::Vow:
    case Cue::Owe: return acceptVow(words, start);
    default: return acceptPlain(words, search, start);
    }
}

PromiseFinder::Start PromiseFinder::acceptModal(const LineWords &words, PromiseStart start) const
{
    const bool agent = start.cue != Cue::BareModal;
    qsizetype verb = start.at + start.count;
    while (is(words, verb, WordClass::Adverb) && !isClauseStart(words, verb))
        ++verb;
    if (isClauseStart(words, verb) || is(words, verb, WordClass::Negation)
        || is(words, verb, WordClass::NeverAgent) || is(words, verb, WordClass::SubjectPronoun))
        return std::nullopt;
    const bool agentVerb = is(words, verb, WordClass::AgentVerb)
        || is(words, verb, WordClass::AmountVerb) || m_words.cues().contains(words, verb);
    if ((start.cue == Cue::AgentWould && !agentVerb) || promisesNothing(words, verb + 1))
        return std::nullopt;
    if (!agent && !agentVerb && is(words, verb, WordClass::CustomerVerb))
        return std::nullopt;
    const qsizetype at = beforeDate(words, start.at, start.from);
    const Subject subject = agent ? m_subjects.beforeAgent(words, at, start.from)
                                  : m_subjects.before(words, at, start.from);
    if (subject.isOther())
        return std::nullopt;
    start.needsDate = !agent && !agentVerb;
    start.first = std::min(start.first, at == start.at ? subject.first : start.at);
    return start;
}

/// "I'm calling him back tomorrow", but not what is being done now: "I'm sending the form".
PromiseFinder::Start PromiseFinder::acceptDoing(const LineWords &words, PromiseStart start) const
{
    qsizetype verb = start.at + start.count;
    while (is(words, verb, WordClass::Adverb) && !isClauseStart(words, verb))
        ++verb;
    if (isClauseStart(words, verb) || !is(words, verb, WordClass::Doing))
        return std::nullopt;
    const Subject subject = m_subjects.beforeAgent(words, start.at, start.from);
    if (subject.isOther())
        return std::nullopt;
    start.needsDate = true;
    start.first = std::min(start.first, subject.first);
    return start;
}

PromiseFinder::Start PromiseFinder::acceptVow(const LineWords &words, PromiseStart start) const
{
    const qsizetype before = start.at - 1;
    const qsizetype after = start.at + start.count;
    const bool sameClause = !isClauseStart(words, start.at) && before >= start.from;
    if (sameClause
        && (is(words, before, WordClass::Determiner) || is(words, before, WordClass::Negation)))
        return std::nullopt;
    const bool noun = start.cue == Cue::Vow && !isClauseStart(words, after)
        && m_words.dates().of.contains(words, after); // "the promise of a callback"
    if (noun || isByOther(words, after) || promisesNothing(words, after))
        return std::nullopt;
    const qsizetype at = beforeDate(words, start.at, start.from);
    // "broken promise", "angry about promised discount"
    const bool mentioned = at == start.at && sameClause
        && ((is(words, before, WordClass::Past) && is(words, before, WordClass::State))
            || is(words, before, WordClass::Preposition));
    const Subject subject = m_subjects.before(words, at, start.from);
    if (mentioned || subject.isOther() || isDeniedBefore(words, at, start.from))
        return std::nullopt;
    start.first = at == start.at ? std::min(subject.first, start.at) : start.at;
    return start;
}

/// "promised by the bank"
bool PromiseFinder::isByOther(const LineWords &words, qsizetype index) const
{
    if (isClauseStart(words, index) || !is(words, index, WordClass::ClockPreposition))
        return false;
    do
        ++index;
    while (!isClauseStart(words, index) && is(words, index, WordClass::Article)
           && !is(words, index, WordClass::Third));
    return !isClauseStart(words, index) && is(words, index, WordClass::Third);
}

/// "promised nothing", "will send him nothing": before it at most whom it was made to.
bool PromiseFinder::promisesNothing(const LineWords &words, qsizetype index) const
{
    while (!isClauseStart(words, index)
           && (is(words, index, WordClass::Object) || is(words, index, WordClass::Infinitive)))
        ++index;
    return !isClauseStart(words, index) && is(words, index, WordClass::Negation)
        && !m_dates.read(words, index);
}

/// "mon-fri", "wed/thu" and, at the end of the clause, "june": when, though no date.
bool PromiseFinder::namesDays(const LineWords &words, qsizetype index) const
{
    static const QRegularExpression joint(QStringLiteral("[-/]"));
    const QStringList parts = words.at(index).text.split(joint);
    const DateWords &dates = m_words.dates();
    return (parts.size() > 1 || isClauseStart(words, index + 1))
        && std::ranges::all_of(parts, [&dates](const QString &part) {
               return dates.weekdays.contains(part) || dates.months.contains(part);
           });
}

PromiseFinder::Start
PromiseFinder::acceptPlain(const LineWords &words, const Search &search, PromiseStart start) const
{
    const qsizetype at = beforeDate(words, start.at, start.from);
    const qsizetype clause = std::max(clauseStart(words, start.at), start.from);
    const Subject subject = m_subjects.before(words, at, start.from);
    const bool agent = subject.who == Subject::Who::Agent;
    if (!agent && start.at < search.refusedUntil)
        return std::nullopt;
    start.first = at == start.at ? std::min(subject.first, start.at) : start.at;
    const bool wished = at == start.at && at > clause && subject.who == Subject::Who::Bare
        && (is(words, at - 1, WordClass::Commit) || is(words, at - 1, WordClass::Adverb));
    if (wished)
        start.first = std::min(start.first, at - 1);
    if (start.cue == Cue::Imperative) {
        const bool mayBegin = at == clause || agent || is(words, at - 1, WordClass::Connective)
            || (at == clause + 1 && is(words, clause, WordClass::Adverb))
            || is(words, at - 1, WordClass::Infinitive) || words.at(at).tokenBefore;
        return mayBegin && !subject.isOther() ? Start(start) : std::nullopt;
    }
    if (isDeniedBefore(words, at, start.from) || m_subjects.hasOtherSubject(words, clause, at))
        return std::nullopt;
    qsizetype before = at - 1;
    const bool article = before >= clause && is(words, before, WordClass::Article);
    while (before >= clause && is(words, before, WordClass::Article))
        --before;
    const qsizetype lead = at == start.at ? leadStart(words, at, clause) : at;
    const bool mentioned = before >= clause && is(words, before, WordClass::Preposition);
    const bool taken = lead > clause && is(words, lead - 1, WordClass::Passive); // "been given a"
    if ((lead == at ? mentioned : taken)
        || (start.cue == Cue::Noun && isByOther(words, start.at + start.count)))
        return std::nullopt;
    if (article && before < clause)
        start.first = std::min(start.first, before + 1);
    if (lead < at)
        start.first = std::min(start.first, lead);
    if (start.cue == Cue::Verb && subject.isOther() && !article)
        return std::nullopt;
    // Without a time, a noun inside a clause is only a mention: "angry about callback form".
    const qsizetype after = start.at + start.count;
    // A number that is no time makes no mention of it: the promise waits for its time.
    const bool compound = !isClauseStart(words, after) && !words.at(after).tokenBefore
        && !(after + 1 >= words.size() && words.at(after).text.at(0).isDigit())
        && !namesDays(words, after);
    if (start.cue == Cue::Noun && (compound || before >= clause))
        start.needsDate = !agent && !is(words, after, WordClass::OutcomeTail)
            && !is(words, after, WordClass::Continuation) && (compound || before >= clause);
    return start;
}

/// Where the words begin that only lead to a callback and are no summary: "booked a", "I offered
/// Mrs Smith a", "set up a", "put her down for a". `index` where there are none.
qsizetype PromiseFinder::leadStart(const LineWords &words, qsizetype index, qsizetype clause) const
{
    qsizetype at = index - 1;
    const auto skip = [&](WordClass wordClass) {
        while (at > clause && is(words, at, wordClass))
            --at;
    };
    skip(WordClass::Article);
    skip(WordClass::GivingParticle);
    const auto gives
        = [&] { return is(words, at, WordClass::Giving) || is(words, at, WordClass::Commit); };
    while (at > clause && !gives() && (is(words, at, WordClass::Object) || words.at(at).capital))
        --at; // to whom
    skip(WordClass::Article);
    skip(WordClass::GivingParticle);
    if (at < clause || !gives())
        return index;
    const Subject subject = m_subjects.before(words, at, clause);
    return subject.isOther() ? at : std::min(subject.first, at);
}

bool PromiseFinder::isDeniedBefore(const LineWords &words, qsizetype index, qsizetype from) const
{
    const qsizetype clause = std::max(clauseStart(words, index), from);
    while (index > clause && is(words, index - 1, WordClass::Article))
        --index;
    for (qsizetype at = index - 1; at >= clause; --at) {
        const qsizetype distance = index - at;
        if (is(words, at, WordClass::Connective))
            return false;
        if ((distance <= NegationReach && is(words, at, WordClass::Negation))
            || (distance <= RequestReach && is(words, at, WordClass::Request))
            || (distance <= PastReach && is(words, at, WordClass::Past)
                && !is(words, at, WordClass::State))
            || (distance == 1 && is(words, at, WordClass::Passive)))
            return true;
    }
    return false;
}

/// The start of a date phrase that ends right before `index`, else `index`.
qsizetype PromiseFinder::beforeDate(const LineWords &words, qsizetype index, qsizetype from) const
{
    const qsizetype first = std::max({clauseStart(words, index), from, index - LongestDate});
    for (qsizetype at = first; at < index; ++at) {
        const auto phrase = m_dates.read(words, at);
        if (phrase && phrase->range.end == index)
            return at;
    }
    return index;
}

} // namespace evenkeel
