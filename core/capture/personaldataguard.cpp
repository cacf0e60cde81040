#include "core/capture/personaldataguard.h"

#include "core/capture/checkdigits.h"
#include "core/capture/linesplitter.h"

#include <QRegularExpression>

namespace evenkeel {

using namespace Qt::StringLiterals;

using Kind = PrivacyWarning::Kind;

namespace {

constexpr qsizetype KeptDigits = 4;
constexpr qsizetype ShortestCard = 13;
constexpr qsizetype LongestCard = 19;
constexpr qsizetype ShortestIban = 15;
constexpr qsizetype LongestIban = 34;
constexpr qsizetype ShortestPhone = 8;
constexpr qsizetype LongestPhone = 15;

bool overlaps(TextSpan span, const QList<PrivacyWarning> &found)
{
    return std::any_of(found.begin(), found.end(), [span](const PrivacyWarning &warning) {
        return span.start < warning.span.start + warning.span.length
            && warning.span.start < span.start + span.length;
    });
}

void add(QList<PrivacyWarning> &found, Kind kind, const LineText &text, TextSpan span)
{
    if (overlaps(span, found))
        return;
    PrivacyWarning warning{
        .kind = kind, .text = text.shown.mid(span.start, span.length), .span = span};
    if (kind == Kind::Card)
        warning.text = PersonalDataGuard::masked(text.shown, warning).mid(span.start, span.length);
    found.append(warning);
}

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar letter : text) {
        if (letter.isDigit())
            digits.append(letter);
    }
    return digits;
}

/// Groups of digits with a few blanks, dashes or dots between each and the next.
struct DigitGroup
{
    TextSpan span;
    bool joined = false; ///< nothing but a short separator stands before it
};

/// " - " is the longest that people put between the groups of a card number.
bool joins(QStringView between)
{
    constexpr qsizetype longest = 3;
    static const QString separators = u" -._\u2010\u2011\u2012\u2013\u2014"_s;
    return between.size() <= longest
        && std::ranges::all_of(between, [](QChar c) { return separators.contains(c); });
}

QList<DigitGroup> digitGroups(QStringView plain)
{
    QList<DigitGroup> groups;
    for (qsizetype at = 0; at < plain.size(); ++at) {
        if (!plain.at(at).isDigit())
            continue;
        const qsizetype start = at;
        while (at < plain.size() && plain.at(at).isDigit())
            ++at;
        const qsizetype before
            = groups.isEmpty() ? 0 : groups.last().span.start + groups.last().span.length;
        const bool joined = !groups.isEmpty() && joins(plain.sliced(before, start - before));
        groups.append({.span = {start, at - start}, .joined = joined});
    }
    return groups;
}

} // namespace

void PersonalDataGuard::findCards(const LineText &text, Warnings &found)
{
    const QList<DigitGroup> groups = digitGroups(text.plain);
    for (qsizetype first = 0; first < groups.size(); ++first) {
        QString digits;
        TextSpan card;
        qsizetype lastOfCard = first;
        for (qsizetype i = first; i < groups.size() && (i == first || groups.at(i).joined); ++i) {
            const TextSpan group = groups.at(i).span;
            digits += QStringView(text.plain).mid(group.start, group.length);
            if (digits.size() > LongestCard)
                break;
            if (digits.size() >= ShortestCard && passesLuhn(digits)) {
                card
                    = {groups.at(first).span.start,
                       group.start + group.length - groups.at(first).span.start};
                lastOfCard = i;
            }
        }
        if (card.length > 0) {
            add(found, Kind::Card, text, card);
            first = lastOfCard;
        }
    }
}

void PersonalDataGuard::findIbans(const LineText &text, Warnings &found)
{
    static const QRegularExpression form(
        u"(?<![a-z0-9])[a-z]{2}\\d{2}(?: ?[a-z0-9]){11,30}(?![a-z0-9])"_s);
    qsizetype from = 0;
    while (true) {
        const auto match = form.match(text.plain, from);
        if (!match.hasMatch())
            return;
        qsizetype length = match.capturedLength();
        from = match.capturedStart() + 4;
        // Words after the number may have been taken for a part of it.
        while (length >= ShortestIban) {
            QString iban = match.captured().left(length).toUpper();
            iban.remove(u' ');
            if (iban.size() <= LongestIban && iban.size() >= ShortestIban && passesMod97(iban)) {
                add(found, Kind::Iban, text, {match.capturedStart(), length});
                from = match.capturedStart() + length;
                break;
            }
            length = match.capturedView().left(length).lastIndexOf(u' ');
        }
    }
}

void PersonalDataGuard::findSecurityCodes(const LineText &text, Warnings &found) const
{
    const LineSplitter splitter(m_words);
    const QList<TextSpan> chunks = splitter.chunks(text);
    const LineWords words = splitter.words(text, chunks, QList<bool>(chunks.size(), false));
    for (qsizetype at = 0; at < words.size(); ++at) {
        const auto phrase = m_words.securityCodes().match(words, at);
        if (!phrase && !m_words.is(words.at(at), WordClass::SecurityCode))
            continue;
        qsizetype code = at + (phrase ? phrase->count : 1);
        const bool link = code + 1 < words.size() && words.at(code).text.size() <= 3
            && !words.at(code).text.at(0).isDigit();
        code += link ? 1 : 0;
        if (code >= words.size())
            return;
        const QString &number = words.at(code).text;
        if ((number.size() == 3 || number.size() == 4) && digitsOf(number) == number)
            add(found, Kind::SecurityCode, text, words.at(code).span);
    }
}

void PersonalDataGuard::findPhones(const LineText &text, Warnings &found) const
{
    static const QRegularExpression form(
        u"(?<![\\w#@/.:-])(\\+|00(?=[1-9])|0(?=[1-9])|\\(0|\\(?(?=\\d{3}\\)?[ -]\\d{3}[ -]\\d{4}))"
        "[\\d()]{1,16}(?:[ /-][\\d()]{1,12}){0,6}(?!\\w)"_s);
    static const QRegularExpression date(u"^\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}\\b"_s);
    static const QRegularExpression word(u"([^ ]+?):? *$"_s);
    for (auto matches = form.globalMatch(text.plain); matches.hasNext();) {
        const auto match = matches.next();
        const qsizetype digits = digitsOf(match.captured()).size();
        const QString before = word.match(text.plain.left(match.capturedStart())).captured(1);
        const bool reference = m_words.is(before, WordClass::Reference);
        const bool other = (reference && !match.captured().contains(u' '))
            || date.match(match.captured()).hasMatch();
        if (digits < ShortestPhone || digits > LongestPhone || other)
            continue;
        add(found, Kind::Phone, text, {match.capturedStart(), match.capturedLength()});
    }
    static const QRegularExpression number(u"[\\d][\\d ()/-]{5,18}\\d"_s);
    for (auto matches = number.globalMatch(text.plain); matches.hasNext();) {
        const auto match = matches.next();
        const QString before = word.match(text.plain.left(match.capturedStart())).captured(1);
        if (m_words.is(before, WordClass::PhoneWord))
            add(found, Kind::Phone, text, {match.capturedStart(), match.capturedLength()});
    }
}

void PersonalDataGuard::findEmails(const LineText &text, Warnings &found) const
{
    static const QRegularExpression form(
        u"[a-z0-9][a-z0-9._%+-]*@[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}"_s);
    for (auto matches = form.globalMatch(text.plain); matches.hasNext();) {
        const auto match = matches.next();
        add(found, Kind::Email, text, {match.capturedStart(), match.capturedLength()});
    }
}

QList<PrivacyWarning> PersonalDataGuard::find(const QString &text) const
{
    const LineText line = LineText::from(text);
    const bool anything = std::any_of(line.plain.begin(), line.plain.end(), [](QChar letter) {
        return letter.isDigit() || letter == u'@';
    });
    Warnings found;
    if (!anything)
        return found;
    findIbans(line, found);
    findCards(line, found);
    findSecurityCodes(line, found);
    findEmails(line, found);
    findPhones(line, found);
    std::ranges::sort(found, {}, [](const PrivacyWarning &warning) { return warning.span.start; });
    return found;
}

QString PersonalDataGuard::withCardsMasked(const QString &text)
{
    if (text.size() < ShortestCard)
        return text;
    const LineText line = LineText::from(text);
    Warnings found;
    findIbans(line, found); // an account number may hold digits that look like a card's
    findCards(line, found);
    QString safe = text;
    for (const PrivacyWarning &warning : std::as_const(found)) {
        if (warning.kind == Kind::Card)
            safe = masked(safe, warning);
    }
    return safe;
}

QString PersonalDataGuard::masked(const QString &text, const PrivacyWarning &warning)
{
    QString safe = text;
    const TextSpan span = warning.span;
    if (warning.kind == Kind::Email) {
        const qsizetype at = text.indexOf(u'@', span.start);
        for (qsizetype i = span.start; i < at; ++i)
            safe[i] = u'*';
        return safe;
    }
    qsizetype kept = warning.kind == Kind::SecurityCode ? 0 : KeptDigits;
    for (qsizetype i = span.start + span.length - 1; i >= span.start; --i) {
        if (!safe.at(i).isLetterOrNumber() || kept-- > 0)
            continue;
        safe[i] = u'*';
    }
    return safe;
}

} // namespace evenkeel
