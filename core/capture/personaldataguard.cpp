#include "core/capture/personaldataguard.h"

#include "core/base/accountnumbers.h"
#include "core/capture/contactfinder.h"
#include "core/capture/linesplitter.h"

#include <QRegularExpression>

namespace evenkeel {

using namespace Qt::StringLiterals;

using Kind = PrivacyWarning::Kind;

namespace {

constexpr qsizetype KeptDigits = 4;
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

} // namespace

void PersonalDataGuard::findCards(const LineText &text, PrivacyFindings &found)
{
    const QList<TextSpan> cards = accountnumbers::cardsIn(text.plain);
    for (const TextSpan card : cards)
        found.add(Kind::Card, card);
}

void PersonalDataGuard::findIbans(const LineText &text, PrivacyFindings &found)
{
    const QList<TextSpan> ibans = accountnumbers::ibansIn(text.plain);
    for (const TextSpan iban : ibans)
        found.add(Kind::Iban, iban);
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

QString PersonalDataGuard::masked(const QString &text, const QList<PrivacyWarning> &warnings)
{
    QString safe = text;
    for (const PrivacyWarning &warning : warnings)
        mask(safe, warning);
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
    const qsizetype kept = warning.kind == Kind::SecurityCode ? 0 : KeptDigits;
    accountnumbers::star(text, span, kept);
}

} // namespace evenkeel
