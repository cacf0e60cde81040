#include "core/capture/promisetext.h"

namespace evenkeel {

namespace {

constexpr qsizetype LongestPrefix = 3; ///< words before "promised" that can be what is promised

} // namespace

QString PromiseText::of(const LineWords &words, QList<qsizetype> chosen) const
{
    const auto hangsOn = [this, &words](qsizetype index) {
        const LineWord &word = words.at(index);
        return m_words.is(word, WordClass::OutcomeTail) || m_words.is(word, WordClass::Connective)
            || m_words.is(word, WordClass::DuePreposition)
            || m_words.is(word, WordClass::Infinitive)
            || (m_words.is(word, WordClass::Article) && !m_words.is(word, WordClass::Object));
    };
    const auto leads = [this, &words](qsizetype index) {
        const LineWord &word = words.at(index);
        return m_words.is(word, WordClass::Infinitive) || m_words.is(word, WordClass::Article)
            || m_words.is(word, WordClass::Connective);
    };
    while (chosen.size() > 1 && hangsOn(chosen.last()))
        chosen.removeLast();
    while (chosen.size() > 1 && leads(chosen.first()))
        chosen.removeFirst();
    QStringList parts;
    for (const qsizetype index : chosen) {
        const LineWord &word = words.at(index);
        const bool colon = word.colonAfter && index != chosen.last();
        parts.append(
            (word.slip ? word.text : word.raw) + (colon ? QStringLiteral(":") : QString()));
    }
    return parts.join(u' ');
}

QString PromiseText::before(const LineWords &words, const PromiseStart &start) const
{
    const qsizetype clause = std::max(clauseStart(words, start.at), start.from);
    if (start.cue != Cue::Vow || start.first != start.at || start.at == clause
        || start.at - clause > LongestPrefix)
        return {};
    QList<qsizetype> chosen;
    for (qsizetype at = clause; at < start.at; ++at) {
        const LineWord &word = words.at(at);
        if (m_words.is(word, WordClass::Preposition) || m_words.is(word, WordClass::State)
            || m_words.is(word, WordClass::Third))
            return {};
        chosen.append(at);
    }
    return of(words, chosen);
}

} // namespace evenkeel
