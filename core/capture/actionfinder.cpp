#include "core/capture/actionfinder.h"

namespace evenkeel {

/// "did: sent form and promised callback": the promise is not part of the action.
bool ActionFinder::beginsPromise(const LineWords &words, qsizetype index) const
{
    qsizetype at = index;
    if (m_words.is(words.at(at), WordClass::Connective) && !isClauseStart(words, at + 1))
        ++at;
    const auto cue = m_words.cues().match(words, at);
    return cue
        && (cue->value == Cue::AgentModal || cue->value == Cue::BareModal
            || cue->value == Cue::Vow);
}

/// "did:" is a token of its own: it ends the action before it.
bool ActionFinder::beginsAction(const LineWords &words, qsizetype index) const
{
    return words.at(index).colonAfter && !words.at(index).commaAfter
        && m_words.actionWords().contains(words.at(index).text);
}

QList<ActionFinder::Action> ActionFinder::find(const LineWords &words, const QString &line) const
{
    QList<Action> found;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (!beginsAction(words, at))
            continue;
        qsizetype end = at + 1;
        while (end < words.size() && !words.at(end).tokenBefore && !beginsAction(words, end)
               && (end == at + 1 || !isClauseStart(words, end))
               && (end == at + 1 || !beginsPromise(words, end)))
            ++end;
        if (end == at + 1)
            continue;
        const TextSpan span = spanOf(words, {at + 1, end});
        found.append({line.mid(span.start, span.length).simplified(), {at, end}});
        at = end - 1;
    }
    return found;
}

} // namespace evenkeel
