#include "core/capture/contactfinder.h"

#include <QRegularExpression>

namespace evenkeel {

using namespace Qt::StringLiterals;

using Kind = PrivacyWarning::Kind;

namespace {

constexpr qsizetype ShortestPhone = 8; ///< digits
constexpr qsizetype LongestPhone = 15;
constexpr qsizetype LongestWordBefore = 24;
constexpr qsizetype LongestLocalPart = 64;
constexpr qsizetype LongestDomain = 253;

qsizetype countDigits(QStringView text)
{
    return std::ranges::count_if(text, [](QChar letter) { return letter.isDigit(); });
}

/// The word that ends before `at`, without blanks and the marks of "tel.:".
QString wordBefore(QStringView plain, qsizetype at)
{
    const QStringView near = plain.left(at).last(std::min(at, LongestWordBefore));
    qsizetype end = near.size();
    while (end > 0 && u" :."_s.contains(near.at(end - 1)))
        --end;
    return near.left(end).mid(near.left(end).lastIndexOf(u' ') + 1).toString();
}

bool isLocalPart(QChar letter)
{
    return letter.isLetterOrNumber() || letter.isMark() || u"._%+-"_s.contains(letter);
}

bool isDomainPart(QChar letter)
{
    return letter.isLetterOrNumber() || letter.isMark() || letter == u'.' || letter == u'-';
}

/// Where the domain that begins at `at` ends; `at` where there is none with a name after a dot.
qsizetype endOfDomain(QStringView plain, qsizetype at)
{
    qsizetype end = at;
    while (end < plain.size() && end - at < LongestDomain && isDomainPart(plain.at(end)))
        ++end;
    while (end > at && !plain.at(end - 1).isLetterOrNumber())
        --end;
    const QStringView domain = plain.sliced(at, end - at);
    const qsizetype dot = domain.lastIndexOf(u'.');
    const QStringView last = domain.mid(dot + 1);
    const bool named = dot > 0 && !domain.contains(u".."_s) && last.size() >= 2
        && std::ranges::all_of(last, [](QChar letter) { return letter.isLetter(); });
    return named ? end : at;
}

} // namespace

void ContactFinder::findPhones(const LineText &text, PrivacyFindings &found) const
{
    findByForm(text, found);
    findByWord(text, found);
}

/// Numbers that look like a phone's wherever they stand.
void ContactFinder::findByForm(const LineText &text, PrivacyFindings &found) const
{
    static const QRegularExpression form(u"(?<![\\w#@/.-])(?<!\\d:)(\\+|00(?=[1-9])|0(?=[1-9])|\\(0"
                                         "|\\(?(?=\\d{3}\\)?[ -]\\d{3}[ -]\\d{4}))"
                                         "[\\d()]{1,16}(?:[ /.-][\\d()]{1,12}){0,6}(?!\\w)"_s);
    static const QRegularExpression date(u"^\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})\\b"_s);
    for (auto matches = form.globalMatch(text.plain); matches.hasNext();) {
        const auto match = matches.next();
        const QStringView number = match.capturedView();
        const qsizetype digits = countDigits(number);
        if (digits < ShortestPhone || digits > LongestPhone || date.match(number).hasMatch())
            continue;
        const bool reference
            = m_words.is(wordBefore(text.plain, match.capturedStart()), WordClass::Reference);
        if (!reference || number.contains(u' '))
            found.add(Kind::Phone, {match.capturedStart(), match.capturedLength()});
    }
}

/// Other numbers behind "mobile" or the like.
void ContactFinder::findByWord(const LineText &text, PrivacyFindings &found) const
{
    static const QRegularExpression form(u"\\d[\\d ()/.-]{5,18}\\d"_s);
    for (auto matches = form.globalMatch(text.plain); matches.hasNext();) {
        const auto match = matches.next();
        if (m_words.is(wordBefore(text.plain, match.capturedStart()), WordClass::PhoneWord))
            found.add(Kind::Phone, {match.capturedStart(), match.capturedLength()});
    }
}

void ContactFinder::findEmails(const LineText &text, PrivacyFindings &found)
{
    const QStringView plain = text.plain;
    for (qsizetype at = plain.indexOf(u'@'); at >= 0; at = plain.indexOf(u'@', at + 1)) {
        qsizetype start = at;
        while (start > 0 && at - start < LongestLocalPart && isLocalPart(plain.at(start - 1)))
            --start;
        while (start < at && !plain.at(start).isLetterOrNumber())
            ++start;
        const qsizetype end = endOfDomain(plain, at + 1);
        if (start < at && end > at + 1)
            found.add(Kind::Email, {start, end - start});
    }
}

} // namespace evenkeel
