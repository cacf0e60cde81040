#include "core/coach/cardsearch.h"

#include "core/base/foldedtext.h"

#include <algorithm>

namespace evenkeel {

namespace {

QString searchable(const CoachCard &card)
{
    const QStringList texts = QStringList{card.title, card.text, card.example, card.why, card.toTry}
        + card.say + card.ratherThan;
    return foldedWords(texts.join(u' ')).join(u' ').prepend(u' ');
}

/// A word is found at the beginning of one, so that a word still being typed finds.
bool holdsAll(const CoachCard &card, const QStringList &words)
{
    if (words.isEmpty())
        return true;
    const QString text = searchable(card);
    return std::ranges::all_of(
        words, [&text](const QString &word) { return text.contains(u' ' + word); });
}

} // namespace

QList<CoachCard> cardsFor(const QList<CoachCard> &cards, const CardQuery &query)
{
    const QStringList words = foldedWords(query.text);
    QList<CoachCard> first;
    QList<CoachCard> others;
    for (const CoachCard &card : cards) {
        const bool isOfMoment = !query.moment || card.moment == *query.moment;
        if (isOfMoment && holdsAll(card, words))
            (card.categories.contains(query.category) ? first : others).append(card);
    }
    return first + others;
}

} // namespace evenkeel
