#include "core/coach/wordingsuggestion.h"

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar Curly = u'\u2019';

/// What the tokens from `from` up to `to` say, as it was written.
QString written(const WordingSuggestion::Place &place, int from, int to)
{
    const WordToken &first = place.tokens[static_cast<std::size_t>(from)];
    const WordToken &last = place.tokens[static_cast<std::size_t>(to - 1)];
    QString text = place.sentence.mid(first.start, last.end() - first.start).toString();
    const QString word
        = WordingVocabulary::normalised(place.sentence.mid(first.start, first.length));
    if (from == 0 && place.smallWords.contains(word))
        text[0] = text.at(0).toLower();
    return text;
}

/// What was captured under `name`; empty where nothing was.
QString captured(const WordingSuggestion::Place &place, const QString &name)
{
    const auto at = static_cast<std::size_t>(std::max(qsizetype{0}, place.captures.indexOf(name)));
    const int from = place.match.bounds.at(2 * at);
    const int to = place.match.bounds.at(2 * at + 1);
    const bool isMet = place.captures.contains(name) && from >= 0 && to > from;
    return isMet ? written(place, from, to) : QString();
}

/// A sentence begins with a capital, and the half of a contraction stands close: "we" and "'re".
void append(QString &text, QString said)
{
    if (text.endsWith(". "_L1))
        said[0] = said.at(0).toUpper();
    if ((said.startsWith(u'\'') || said.startsWith(Curly)) && text.endsWith(u' '))
        text.chop(1);
    text += said;
}

bool isI(QStringView sentence, const WordToken &token)
{
    return sentence.mid(token.start, token.length) == u"I";
}

} // namespace

WordingSuggestion::WordingSuggestion(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const bool isSlot = text.at(at) == u'{';
        const qsizetype end = text.indexOf(isSlot ? u'}' : u'{', at);
        const qsizetype to = end < 0 ? text.size() : end;
        m_parts.append(
            {.isSlot = isSlot, .text = text.mid(isSlot ? at + 1 : at, to - at - isSlot)});
        at = isSlot ? to + 1 : to;
    }
}

bool WordingSuggestion::hasCaptures(const QStringList &captures) const
{
    return std::ranges::any_of(m_parts, [&captures](const Part &part) {
        return part.isSlot && captures.contains(part.text);
    });
}

QString WordingSuggestion::fill(const Place &place) const
{
    const bool isCurly = place.sentence.contains(Curly);
    QString text = place.before.isEmpty() ? QString() : place.before + u' ';
    for (const Part &part : m_parts) {
        if (!part.isSlot)
            text += isCurly ? QString(part.text).replace(u'\'', Curly) : part.text;
        else if (!place.ruleCaptures.contains(part.text))
            text += u'{' + part.text + u'}';
        else if (const QString said = captured(place, part.text); !said.isEmpty())
            append(text, said);
        else
            return {};
    }
    const WordToken &first = place.tokens[static_cast<std::size_t>(place.match.start)];
    const QChar was = place.sentence.at(first.wholeStart);
    if (was.isUpper() && !text.isEmpty() && (place.match.start == 0 || !isI(place.sentence, first)))
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace evenkeel
