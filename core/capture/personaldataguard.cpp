#include "core/capture/personaldataguard.h"

#include "core/capture/checkdigits.h"
#include "core/capture/contactfinder.h"
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
constexpr int MostLinks = 2; ///< "cvv number is 123"
constexpr qsizetype LongestLink = 3;

qsizetype digitsStart(QStringView text)
{
    qsizetype at = text.size();
    while (at > 0 && text.at(at - 1).isDigit())
        --at;
    return at;
}

bool isCode(QStringView text)
{
    return (text.size() == 3 || text.size() == 4) && digitsStart(text) == 0;
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

void PersonalDataGuard::findCards(const LineText &text, PrivacyFindings &found)
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
            found.add(Kind::Card, card);
            first = lastOfCard;
        }
    }
}

void PersonalDataGuard::findIbans(const LineText &text, PrivacyFindings &found)
{
    static const QRegularExpression form(
        u"(?<![a-z0-9])[a-z]{2}\\d{2}(?:[ -]?[a-z0-9]){11,30}(?![a-z0-9])"_s);
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
            iban.remove(u' ').remove(u'-');
            if (iban.size() <= LongestIban && iban.size() >= ShortestIban && passesMod97(iban)) {
                found.add(Kind::Iban, {match.capturedStart(), length});
                from = match.capturedStart() + length;
                break;
            }
            length = match.capturedView().left(length).lastIndexOf(u' ');
        }
    }
}

void PersonalDataGuard::findSecurityCodes(const LineText &text, PrivacyFindings &found) const
{
    const LineSplitter splitter(m_words);
    const QList<TextSpan> chunks = splitter.chunks(text);
    const LineWords words = splitter.words(text, chunks, QList<bool>(chunks.size(), false));
    for (qsizetype at = 0; at < words.size(); ++at) {
        const TextSpan code = codeAt(words, at);
        if (code.length > 0)
            found.add(Kind::SecurityCode, code);
    }
}

/// "cvv 123", "security code is 123", "cvv=123": the digits of the code named at `index`.
TextSpan PersonalDataGuard::codeAt(const LineWords &words, qsizetype index) const
{
    const LineWord &name = words.at(index);
    const qsizetype glued = digitsStart(name.text);
    if (glued > 0 && isCode(QStringView(name.text).mid(glued))) {
        const QString before = name.text.left(glued).remove(u'=').remove(u':').remove(u'-');
        if (m_words.is(before, WordClass::SecurityCode))
            return {name.span.start + glued, name.text.size() - glued};
    }
    const auto phrase = m_words.securityCodes().match(words, index);
    if (!phrase && !m_words.is(name, WordClass::SecurityCode))
        return {};
    qsizetype code = index + (phrase ? phrase->count : 1);
    for (int link = 0; link < MostLinks && code < words.size(); ++link) {
        const LineWord &word = words.at(code);
        if (word.text.at(0).isDigit()
            || (word.text.size() > LongestLink && !m_words.is(word, WordClass::Reference)))
            break;
        ++code;
    }
    return code < words.size() && isCode(words.at(code).text) ? words.at(code).span : TextSpan();
}

QList<PrivacyWarning> PersonalDataGuard::find(const QString &text) const
{
    const LineText line = LineText::from(text);
    const bool anything = std::any_of(line.plain.begin(), line.plain.end(), [](QChar letter) {
        return letter.isDigit() || letter == u'@';
    });
    if (!anything)
        return {};
    PrivacyFindings found(line);
    findIbans(line, found); // an account number may hold digits that look like a card's
    findCards(line, found);
    findSecurityCodes(line, found);
    ContactFinder::findEmails(line, found);
    ContactFinder(m_words).findPhones(line, found);
    return found.inOrder();
}

QString PersonalDataGuard::withCardsMasked(const QString &text)
{
    if (text.size() < ShortestCard)
        return text;
    const LineText line = LineText::from(text);
    PrivacyFindings found(line);
    findIbans(line, found);
    findCards(line, found);
    return withCardsMasked(text, found.inOrder());
}

QString
PersonalDataGuard::withCardsMasked(const QString &text, const QList<PrivacyWarning> &warnings)
{
    QString safe = text;
    for (const PrivacyWarning &warning : warnings) {
        if (warning.kind == Kind::Card)
            mask(safe, warning);
    }
    return safe;
}

QString PersonalDataGuard::masked(const QString &text, const PrivacyWarning &warning)
{
    QString safe = text;
    mask(safe, warning);
    return safe;
}

void PersonalDataGuard::mask(QString &text, const PrivacyWarning &warning)
{
    const TextSpan span = warning.span;
    if (warning.kind == Kind::Email) {
        const qsizetype at = text.indexOf(u'@', span.start);
        for (qsizetype i = span.start; i < at; ++i)
            text[i] = u'*';
        return;
    }
    qsizetype kept = warning.kind == Kind::SecurityCode ? 0 : KeptDigits;
    for (qsizetype i = span.start + span.length - 1; i >= span.start; --i) {
        if (!text.at(i).isLetterOrNumber() || kept-- > 0)
            continue;
        text[i] = u'*';
    }
}

} // namespace evenkeel
