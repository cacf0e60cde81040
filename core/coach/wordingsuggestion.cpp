#include "core/coach/wordingsuggestion.h"

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

QString WordingSuggestion::fill(const Place &place) const
{
    const WordToken &first = place.tokens[static_cast<std::size_t>(place.match.start)];
    const bool isCurly = place.sentence.contains(Curly);
    QString text = place.before.isEmpty() ? QString() : place.before + u' ';
    for (const Part &part : m_parts) {
        if (!part.isSlot) {
            text += isCurly ? QString(part.text).replace(u'\'', Curly) : part.text;
            continue;
        }
        const auto capture = static_cast<std::size_t>(place.captures.indexOf(part.text));
        const bool isCaptured = place.captures.contains(part.text)
            && place.match.bounds.at(2 * capture) >= 0
            && place.match.bounds.at(2 * capture + 1) >= 0;
        if (isCaptured)
            text += written(
                place, place.match.bounds.at(2 * capture), place.match.bounds.at(2 * capture + 1));
        else if (place.ruleCaptures.contains(part.text))
            return {};
        else
            text += u'{' + part.text + u'}';
    }
    const QChar was = place.sentence.at(first.wholeStart);
    const bool isCapital = was.isUpper() && (place.match.start == 0 || !isI(place.sentence, first));
    if (isCapital && !text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace evenkeel
