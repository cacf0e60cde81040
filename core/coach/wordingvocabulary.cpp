#include "core/coach/wordingvocabulary.h"

#include <algorithm>
#include <iterator>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView Percent{u"percent"}; ///< how its sign is said

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u02bc';
}

bool isWordUnit(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// Joins two halves of one word: an apostrophe, a hyphen or, between digits, what times and dates
/// are written with.
bool joins(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    const QChar before = text.at(at - 1);
    const QChar after = text.at(at + 1);
    if (isApostrophe(c) || c == u'-' || c == u'\u2010' || c == u'\u2011')
        return isWordUnit(before) && isWordUnit(after);
    return u".:/,"_s.contains(c) && before.isDigit() && after.isDigit();
}

/// Where the word that begins at `from` ends.
qsizetype wordEnd(QStringView text, qsizetype from)
{
    qsizetype at = from;
    while (at < text.size()
           && (isWordUnit(text.at(at)) || (at > from && at + 1 < text.size() && joins(text, at))))
        ++at;
    return at;
}

/// A break that no word of a pattern may cross.
bool isPause(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    if (u",;:()[]\u2013\u2014"_s.contains(c))
        return true;
    const bool alone = at > 0 && text.at(at - 1).isSpace();
    return c == u'-' && alone;
}

bool isInside(const std::vector<TextSpan> &spans, qsizetype at)
{
    return std::ranges::any_of(spans, [at](const TextSpan &span) {
        return at >= span.start && at < span.start + span.length;
    });
}

} // namespace

QString WordingVocabulary::normalised(QStringView text)
{
    QString lower(text.size(), Qt::Uninitialized);
    std::ranges::transform(text, lower.begin(), [](QChar c) {
        if (c.unicode() < 0x80)
            return c >= u'A' && c <= u'Z' ? QChar(c.unicode() + 0x20) : c;
        if (isApostrophe(c))
            return QChar(u'\'');
        return c == u'\u2010' || c == u'\u2011' ? QChar(u'-') : c.toLower();
    });
    return lower;
}

void WordingVocabulary::addContraction(const Contraction &contraction)
{
    for (const QString &form : contraction.shortForms) {
        const qsizetype bar = form.indexOf(u'|');
        QString whole = normalised(form);
        whole.remove(u'|');
        Expansion expansion{.firstLength = bar, .words = contraction.longForm.split(u' ')};
        if (bar <= 0 || expansion.words.size() != 2)
            continue;
        if (whole.startsWith(u'*'))
            m_endings.append({whole.mid(1), std::move(expansion)});
        else
            m_exact.insert(whole, expansion);
    }
}

WordingVocabulary::Expansion WordingVocabulary::expansion(QStringView word) const
{
    if (const auto exact = m_exact.constFind(word.toString()); exact != m_exact.cend())
        return *exact;
    for (const auto &[ending, expansion] : m_endings) {
        const qsizetype stem = word.size() - ending.size();
        if (stem <= 0 || !word.endsWith(ending))
            continue;
        const QString first
            = expansion.words.first() == "*"_L1 ? word.left(stem).toString() : QString();
        return {.firstLength = stem, .words = {first, expansion.words.last()}};
    }
    return {};
}

int WordingVocabulary::numberToAdd(const QString &word)
{
    if (const int known = number(word))
        return known;
    m_words.append(word);
    const int added = static_cast<int>(m_words.size());
    m_numbers.insert(m_words.constLast(), added);
    return added;
}

std::vector<int> WordingVocabulary::add(QStringView word)
{
    const QString lower = normalised(word);
    const Expansion inFull = expansion(lower);
    if (inFull.words.isEmpty())
        return {numberToAdd(lower)};
    std::vector<int> numbers;
    for (const QString &one : inFull.words)
        numbers.push_back(numberToAdd(one));
    return numbers;
}

std::vector<int> WordingVocabulary::addWritten(QStringView written)
{
    std::vector<int> numbers;
    for (qsizetype at = 0; at < written.size();) {
        if (isWordUnit(written.at(at))) {
            const qsizetype end = wordEnd(written, at);
            std::ranges::copy(add(written.mid(at, end - at)), std::back_inserter(numbers));
            at = end;
            continue;
        }
        if (written.at(at) == u'%')
            numbers.push_back(numberToAdd(Percent.toString()));
        else if (isPause(written, at) && (numbers.empty() || numbers.back() != MaybePause))
            numbers.push_back(MaybePause);
        ++at;
    }
    return numbers;
}

bool WordingVocabulary::saysSomething(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return isWordUnit(c) || c == u'%'; });
}

void WordingVocabulary::appendWord(
    std::vector<WordToken> &tokens, QStringView word, qsizetype start, bool isQuoted) const
{
    const bool isNumber = word.front().isDigit();
    const int known = number(word);
    Expansion inFull;
    if (known == 0 && !isNumber)
        inFull = expansion(word);
    if (inFull.words.isEmpty()) {
        tokens.push_back(
            {.word = known,
             .start = start,
             .length = word.size(),
             .wholeStart = start,
             .isNumber = isNumber,
             .isQuoted = isQuoted});
        return;
    }
    const qsizetype first = inFull.firstLength;
    tokens.push_back(
        {.word = number(inFull.words.first()),
         .start = start,
         .length = first,
         .wholeStart = start,
         .isQuoted = isQuoted});
    tokens.push_back(
        {.word = number(inFull.words.last()),
         .start = start + first,
         .length = word.size() - first,
         .wholeStart = start,
         .isQuoted = isQuoted});
}

std::vector<WordToken>
WordingVocabulary::tokens(QStringView sentence, const std::vector<TextSpan> &quotes) const
{
    std::vector<WordToken> tokens;
    tokens.reserve(static_cast<std::size_t>(sentence.size() / 4 + 4));
    const QString lower = normalised(sentence);
    const QStringView text(lower);
    for (qsizetype at = 0; at < text.size();) {
        if (isWordUnit(text.at(at))) {
            const qsizetype end = wordEnd(text, at);
            appendWord(tokens, text.mid(at, end - at), at, isInside(quotes, at));
            at = end;
            continue;
        }
        if (text.at(at) == u'%') {
            tokens.push_back({.word = number(Percent), .start = at, .length = 1, .wholeStart = at});
        } else if (isPause(text, at) && !tokens.empty() && !tokens.back().isPause) {
            tokens.push_back({.start = at, .length = 1, .wholeStart = at, .isPause = true});
        }
        ++at;
    }
    return tokens;
}

} // namespace evenkeel
