#include "core/base/accountnumbers.h"

#include "core/base/checkdigits.h"
#include "core/base/linetext.h"

#include <QRegularExpression>

#include <algorithm>

namespace evenkeel::accountnumbers {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype KeptDigits = 4;
constexpr qsizetype ShortestCard = 13;
constexpr qsizetype LongestCard = 19;
constexpr qsizetype ShortestIban = 15;
constexpr qsizetype LongestIban = 34;

/// Most texts hold too few digits for a card: then nothing has to be looked at closer.
bool hasRoomForCard(const QString &text)
{
    return std::ranges::count_if(text, [](QChar letter) { return letter.isDigit(); })
        >= ShortestCard;
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

/// The longest card number that begins with group `first`, and its last group.
struct Card
{
    TextSpan span;
    qsizetype lastGroup = 0;
};

std::optional<Card> cardFrom(const QString &plain, const QList<DigitGroup> &groups, qsizetype first)
{
    std::optional<Card> card;
    const qsizetype start = groups.at(first).span.start;
    QString digits;
    for (qsizetype i = first; i < groups.size() && (i == first || groups.at(i).joined); ++i) {
        const TextSpan group = groups.at(i).span;
        digits += QStringView(plain).mid(group.start, group.length);
        if (digits.size() > LongestCard)
            break;
        if (digits.size() >= ShortestCard && passesLuhn(digits))
            card = {.span = {start, group.start + group.length - start}, .lastGroup = i};
    }
    return card;
}

/// False where there was nothing to mask.
bool maskOnce(QString &text)
{
    const QString plain = LineText::from(text).plain;
    const QList<TextSpan> ibans = ibansIn(plain); // they may hold digits that look like a card's
    const QList<TextSpan> cards = cardsIn(plain);
    bool masked = false;
    auto iban = ibans.begin(); // both come in the order of the text
    for (const TextSpan card : cards) {
        while (iban != ibans.end() && iban->start + iban->length <= card.start)
            ++iban;
        if (iban != ibans.end() && iban->start < card.start + card.length)
            continue;
        star(text, card, KeptDigits);
        masked = true;
    }
    return masked;
}

} // namespace

QList<TextSpan> cardsIn(const QString &plain)
{
    QList<TextSpan> cards;
    const QList<DigitGroup> groups = digitGroups(plain);
    for (qsizetype first = 0; first < groups.size(); ++first) {
        const std::optional<Card> card = cardFrom(plain, groups, first);
        if (!card)
            continue;
        cards.append(card->span);
        first = card->lastGroup;
    }
    return cards;
}

QList<TextSpan> ibansIn(const QString &plain)
{
    static const QRegularExpression form(
        u"(?<![a-z0-9])[a-z]{2}\\d{2}(?:[ -]?[a-z0-9]){11,30}(?![a-z0-9])"_s);
    QList<TextSpan> found;
    qsizetype from = 0;
    while (true) {
        const auto match = form.match(plain, from);
        if (!match.hasMatch())
            return found;
        qsizetype length = match.capturedLength();
        from = match.capturedStart() + 4;
        // Words after the number may have been taken for a part of it.
        while (length >= ShortestIban) {
            QString iban = match.captured().left(length).toUpper();
            iban.remove(u' ').remove(u'-');
            if (iban.size() <= LongestIban && iban.size() >= ShortestIban && passesMod97(iban)) {
                found.append({match.capturedStart(), length});
                from = match.capturedStart() + length;
                break;
            }
            length = match.capturedView().left(length).lastIndexOf(u' ');
        }
    }
}

void star(QString &text, TextSpan span, qsizetype kept)
{
    for (qsizetype i = span.start + span.length - 1; i >= span.start; --i) {
        if (!text.at(i).isLetterOrNumber() || kept-- > 0)
            continue;
        text[i] = u'*';
    }
}

QString withCardsMasked(const QString &text)
{
    QString safe = text;
    // What is left of one number may look like a card with the figures behind it.
    while (hasRoomForCard(safe) && maskOnce(safe)) { }
    return safe;
}

QStringList withCardsMasked(const QStringList &texts)
{
    QStringList safe;
    for (const QString &text : texts)
        safe.append(withCardsMasked(text));
    return safe;
}

} // namespace evenkeel::accountnumbers
