#include "core/coach/drafttext.h"

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype WrappedLine = 60; ///< a line as long as this was broken by its program

bool isStop(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'\u2026';
}

bool isClosing(QChar c)
{
    return u"\"')]\u201d\u2019\u00bb"_s.contains(c);
}

/// The mark that closes what `c` opens; null where it opens nothing.
QChar closingOf(QChar c)
{
    switch (c.unicode()) {
    case u'"': return u'"';
    case u'\u201c':
    case u'\u201e': return u'\u201d';
    case u'\u00ab': return u'\u00bb';
    case u'\u2018': return u'\u2019';
    case u'\'': return u'\'';
    default: return {};
    }
}

qsizetype lineEnd(QStringView text, qsizetype from)
{
    const qsizetype end = text.indexOf(u'\n', from);
    return end < 0 ? text.size() : end;
}

} // namespace

DraftText::DraftText(QStringView text, const QSet<QString> &abbreviations)
    : m_text(text), m_abbreviations(abbreviations)
{
    qsizetype from = -1;
    qsizetype to = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = lineEnd(text, at);
        const QStringView line = text.mid(at, end - at).trimmed();
        const bool belongs = !line.isEmpty() && !line.startsWith(u'>');
        if (!belongs && from >= 0)
            takeParagraph(from, to);
        if (!belongs)
            from = -1;
        else if (from < 0)
            from = at;
        to = end;
        at = end + 1;
    }
    if (from >= 0)
        takeParagraph(from, to);
}

void DraftText::takeParagraph(qsizetype from, qsizetype to)
{
    m_paragraphs.push_back({.start = from, .length = to - from});
    findQuotes(from, to);
    while (from < to) {
        const qsizetype end = sentenceEnd(from, to);
        takeSentence(from, end);
        from = end;
    }
}

void DraftText::takeSentence(qsizetype from, qsizetype to)
{
    while (from < to && m_text.at(from).isSpace())
        ++from;
    while (to > from && m_text.at(to - 1).isSpace())
        --to;
    if (from == to)
        return;
    DraftSentence sentence{
        .span = {.start = from, .length = to - from},
        .paragraph = static_cast<int>(m_paragraphs.size()) - 1};
    for (const TextSpan &quote : m_quotes) {
        const qsizetype start = std::max(quote.start, from);
        const qsizetype end = std::min(quote.start + quote.length, to);
        if (start < end)
            sentence.quotes.push_back({.start = start - from, .length = end - start});
    }
    m_sentences.push_back(std::move(sentence));
}

/// One past the last character of the sentence that begins at `from`.
qsizetype DraftText::sentenceEnd(qsizetype from, qsizetype to) const
{
    for (qsizetype at = from; at < to; ++at) {
        const QChar c = m_text.at(at);
        if (c == u'\n' && endsAtBreak(at, from, to))
            return at + 1;
        if (!isStop(c))
            continue;
        qsizetype end = at + 1;
        while (end < to && isStop(m_text.at(end)))
            ++end;
        while (end < to && isClosing(m_text.at(end)))
            ++end;
        const bool ends = end >= to || m_text.at(end).isSpace();
        if (ends && !(c == u'.' && isAbbreviation(at, from)))
            return end;
        at = end - 1;
    }
    return to;
}

/// Whether the line break at `at` is one that somebody meant.
bool DraftText::endsAtBreak(qsizetype at, qsizetype from, qsizetype to) const
{
    qsizetype next = at + 1;
    while (next < to && m_text.at(next).isSpace())
        ++next;
    if (next >= to)
        return true;
    const qsizetype lineStart = std::max(from, m_text.left(at).lastIndexOf(u'\n') + 1);
    const QChar last = at > from ? m_text.at(at - 1) : QChar(u'.');
    if (isStop(last) || last == u':')
        return true;
    if (m_text.at(next).isLower())
        return last == u',' && at - lineStart < WrappedLine / 2;
    return at - lineStart < WrappedLine || !m_text.at(next).isLetterOrNumber();
}

bool DraftText::isAbbreviation(qsizetype stop, qsizetype from) const
{
    qsizetype start = stop;
    while (start > from && !m_text.at(start - 1).isSpace() && m_text.at(start - 1) != u'(')
        --start;
    return m_abbreviations.contains(m_text.mid(start, stop - start).toString().toLower());
}

/// Pairs of quotation marks; one that is never closed quotes nothing.
void DraftText::findQuotes(qsizetype from, qsizetype to)
{
    m_quotes.clear();
    QString neverClosed;
    for (qsizetype at = from; at < to; ++at) {
        const QChar closing = closingOf(m_text.at(at));
        const bool opens = at == from || !m_text.at(at - 1).isLetterOrNumber();
        if (closing.isNull() || !opens || neverClosed.contains(closing))
            continue;
        const qsizetype end = quoteEnd(closing, at + 1, to);
        if (end < 0) {
            neverClosed.append(closing);
            continue;
        }
        m_quotes.push_back({.start = at, .length = end + 1 - at});
        at = end;
    }
}

/// Where `closing` ends a word or stands after one; -1 where it does nowhere.
qsizetype DraftText::quoteEnd(QChar closing, qsizetype from, qsizetype to) const
{
    for (qsizetype at = from; at < to; ++at) {
        const bool isLast = at + 1 >= to || !m_text.at(at + 1).isLetterOrNumber();
        if (m_text.at(at) == closing && isLast)
            return at;
    }
    return -1;
}

} // namespace evenkeel
