#include "core/capture/linesplitter.h"

namespace evenkeel {

namespace {

constexpr QStringView Openers = u"([{\"'\u00AB\u201C\u2018<*~";
constexpr QStringView Closers
    = u",.;:!?)]}\"'\u00BB\u201D\u2019>*\u2026\u060C\u061B\u061F\u3001\u3002\uFF0C\uFF1B";
constexpr QStringView ClauseMarks
    = u",;.!?)]}\u2026:\u060C\u061B\u061F\u3001\u3002\uFF0C\uFF1B"; // Arabic and wide ones too
constexpr qsizetype LongestAbbreviation = 6;
constexpr qsizetype LongestEnding = 3; ///< "child(ren)"
constexpr qsizetype LongestAside = 4; ///< words in brackets that are only a remark
constexpr int LastDay = 31;
constexpr qsizetype LongestClause = 80; ///< words; what is longer was pasted, and is cut here

/// The letters of the word that begins at `start`.
QStringView lettersFrom(const LineText &line, qsizetype start)
{
    const QStringView rest = QStringView(line.plain).mid(start);
    const auto end = std::ranges::find_if_not(rest, [](QChar sign) { return sign.isLetter(); });
    return rest.first(end - rest.begin());
}

bool isLoneMark(QStringView chunk)
{
    if (chunk == u"&" || chunk == u"+" || chunk == u"@" || chunk == u"~")
        return false;
    return std::none_of(chunk.begin(), chunk.end(), [](QChar letter) {
        return letter.isLetterOrNumber() || letter == u'%'
            || letter.category() == QChar::Symbol_Currency;
    });
}

/// The first mark of a masked card number belongs to it.
bool isOpener(QStringView text, qsizetype at)
{
    const bool masked = text.at(at) == u'*' && at + 1 < text.size() && text.at(at + 1) == u'*';
    return Openers.contains(text.at(at)) && !masked;
}

/// Where a bracket opens behind a word without a blank, as in "callback(tomorrow"; 0 where none
/// does, or where it only adds an ending: "form(s)".
qsizetype bracketIn(QStringView chunk)
{
    const qsizetype open = chunk.indexOf(u'(');
    if (open < 1 || !chunk.at(0).isLetterOrNumber() || !chunk.at(open - 1).isLetterOrNumber())
        return 0;
    const qsizetype close = chunk.indexOf(u')', open);
    if (close < 0)
        return open;
    const QStringView inside = chunk.sliced(open + 1, close - open - 1);
    const bool ending = inside.size() <= LongestEnding
        && std::ranges::all_of(inside, [](QChar sign) { return sign.isLetter(); });
    return ending ? 0 : open;
}

} // namespace

qsizetype LineSplitter::actionLength(QStringView chunk) const
{
    for (const QString &word : m_words.actionWords()) {
        const qsizetype length = word.size() + 1;
        if (chunk.size() > length && chunk.startsWith(word) && chunk.at(word.size()) == u':'
            && !ClauseMarks.contains(chunk.at(length)))
            return length;
    }
    return 0;
}

QList<TextSpan> LineSplitter::chunks(const LineText &line) const
{
    const QStringView plain = line.plain;
    QList<TextSpan> found;
    qsizetype start = 0;
    while (start < plain.size()) {
        if (plain.at(start) == u' ') {
            ++start;
            continue;
        }
        const qsizetype blank = plain.indexOf(u' ', start);
        const qsizetype end = blank < 0 ? plain.size() : blank;
        if (const qsizetype length = actionLength(plain.mid(start, end - start)); length > 0) {
            found.append({start, length});
            start += length;
        }
        if (const qsizetype open = bracketIn(plain.mid(start, end - start)); open > 0) {
            found.append({start, open});
            start += open;
        }
        found.append({start, end - start});
        start = end;
    }
    return found;
}

LineWords LineSplitter::words(
    const LineText &line, const QList<TextSpan> &chunks, const QList<bool> &isToken) const
{
    LineWords found;
    bool markBefore = false;
    bool tokenBefore = false;
    qsizetype clause = 0; // words of it so far
    for (qsizetype i = 0; i < chunks.size(); ++i) {
        const TextSpan chunk = chunks.at(i);
        const QStringView text = QStringView(line.plain).mid(chunk.start, chunk.length);
        if (isToken.at(i) || isLoneMark(text)) {
            (isToken.at(i) ? tokenBefore : markBefore) = true;
            // A comma that clings to a token still ends the clause.
            if (isToken.at(i) && ClauseMarks.contains(text.back()))
                markBefore = true;
            continue;
        }
        addWord(
            found, line, chunk, i + 1 < chunks.size() ? chunks.at(i + 1).start : line.plain.size());
        found.back().breakBefore |= markBefore || clause >= LongestClause;
        clause = isClauseStart(found, found.size() - 1) ? 1 : clause + 1;
        found.back().tokenBefore = tokenBefore;
        markBefore = tokenBefore = false;
    }
    joinAsides(line, found);
    return found;
}

/// "promised the refund (45 EUR) by friday": the remark parts no clause when its time follows.
void LineSplitter::joinAsides(const LineText &line, LineWords &words) const
{
    const auto signAt = [&line](qsizetype place) {
        return place >= 0 && place < line.plain.size() ? line.plain.at(place) : QChar();
    };
    const auto endOf = [&words](qsizetype index) {
        return words.at(index).span.start + words.at(index).span.length;
    };
    for (qsizetype first = 1; first < words.size(); ++first) {
        if (signAt(words.at(first).span.start - 1) != u'(' || words.at(first - 1).breakAfter)
            continue;
        const qsizetype most = std::min(first + LongestAside, words.size() - 1);
        qsizetype last = first;
        while (last < most && signAt(endOf(last)) != u')')
            ++last;
        const bool goesOn = last < most && signAt(endOf(last) + 1) == u' '
            && m_words.is(words.at(last + 1), WordClass::ClockPreposition);
        if (!goesOn)
            continue;
        words[first].breakBefore = false;
        words[last].breakAfter = false;
    }
}

void LineSplitter::addWord(
    LineWords &words, const LineText &line, TextSpan chunk, qsizetype following) const
{
    const QStringView text = QStringView(line.plain).mid(chunk.start, chunk.length);
    qsizetype first = 0;
    qsizetype last = text.size();
    while (first + 1 < last && isOpener(text, first)) // "~" alone is a word
        ++first;
    const auto closesInside = [&](qsizetype at) { // "form(s)"
        return text.at(at) == u')' && text.sliced(first, at - first).contains(u'(');
    };
    while (last > first + 1 && Closers.contains(text.at(last - 1)) && !closesInside(last - 1))
        --last;
    LineWord word;
    word.span = {chunk.start + first, last - first};
    word.raw = line.shown.mid(word.span.start, word.span.length);
    word.text = text.mid(first, last - first).toString();
    word.capital = word.raw.at(0).isUpper();
    word.breakBefore = text.left(first).contains(u'(') || text.left(first).contains(u'[');
    mend(word);
    const QStringView marks = text.mid(last);
    const QChar next = following < line.shown.size() ? line.shown.at(following) : QChar();
    word.colonAfter = marks.contains(u':');
    word.commaAfter = marks.contains(u',');
    word.breakAfter = endsClause(word, marks, next, lettersFrom(line, following));
    words.append(word);
}

/// "15. may"
bool LineSplitter::isDayBeforeMonth(const LineWord &word, QStringView following) const
{
    bool isNumber = false;
    const int day = word.text.toInt(&isNumber);
    return isNumber && day >= 1 && day <= LastDay
        && m_words.dates().months.contains(following.toString());
}

bool LineSplitter::endsClause(
    const LineWord &word, QStringView marks, QChar next, QStringView following) const
{
    const bool atEnd = next.isNull();
    const bool sentenceEnd = atEnd || next.isUpper();
    if (marks == u"." && !atEnd && m_words.is(word, WordClass::Abbreviation))
        return false;
    if (marks == u"." && isDayBeforeMonth(word, following))
        return false;
    if (marks == u".") {
        const DateWords &dates = m_words.dates();
        const bool abbreviation = word.text.contains(u'.') || dates.weekdays.contains(word.text)
            || dates.months.contains(word.text) || m_words.is(word, WordClass::Reference)
            || dates.units.vocabulary().contains(word.text);
        if (abbreviation && word.text.size() <= LongestAbbreviation && !sentenceEnd)
            return false;
    }
    const bool referring
        = m_words.is(word, WordClass::Reference) || m_words.is(word, WordClass::NotDue);
    if (marks == u":" && referring)
        return false;
    return std::any_of(
        marks.begin(), marks.end(), [](QChar mark) { return ClauseMarks.contains(mark); });
}

void LineSplitter::mend(LineWord &word) const
{
    if (m_words.isKnown(word.text) || word.text.at(0).isDigit())
        return;
    if (const auto meant = m_spelling.meant(word.text)) {
        word.text = *meant;
        word.slip = true;
    }
}

} // namespace evenkeel
