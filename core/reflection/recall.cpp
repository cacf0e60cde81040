#include "core/reflection/recall.h"

#include "core/base/foldedtext.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr qsizetype ShortestWord = 4; ///< shorter ones are mostly "the" and "and"
constexpr int FewItems = 8; ///< from here on a word can be told to be a common one
constexpr int CommonShare = 4; ///< a word in more than every fourth tells nothing

bool isBetweenWords(QChar letter)
{
    return !letter.isLetterOrNumber() && !letter.isSurrogate();
}

bool isSame(const QString &one, const QString &other)
{
    return !one.isEmpty() && one == other;
}

} // namespace

Recall::Recall(const QList<Remembered> &all)
{
    m_items.reserve(all.size());
    for (const Remembered &one : all) {
        m_items.append(
            {.remembered = one,
             .customer = foldedText(one.customer),
             .words = wordsOf(QStringList{one.text, one.when, one.then, one.summary}.join(u' '))});
    }
    dropCommonWords();
}

QSet<QString> Recall::wordsOf(const QString &text)
{
    const QString plain = foldedText(text);
    QSet<QString> words;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= plain.size(); ++at) {
        if (at < plain.size() && !isBetweenWords(plain.at(at)))
            continue;
        if (at - start >= ShortestWord)
            words.insert(plain.mid(start, at - start));
        start = at + 1;
    }
    return words;
}

/// Words of one's trade stand in everything and tell nothing.
void Recall::dropCommonWords()
{
    if (m_items.size() < FewItems)
        return;
    QHash<QString, qsizetype> counts;
    for (const Item &item : std::as_const(m_items)) {
        for (const QString &word : item.words)
            ++counts[word];
    }
    for (Item &item : m_items) {
        item.words.removeIf(
            [&](const QString &word) { return counts.value(word) * CommonShare > m_items.size(); });
    }
}

std::optional<Remembered> Recall::best(
    const Situation &situation, const std::function<bool(const Remembered &)> &isAway) const
{
    Situation wanted = situation;
    wanted.customer = foldedText(situation.customer);
    const QSet<QString> words = wordsOf(situation.text);
    const Item *best = nullptr;
    int most = Enough - 1;
    for (const Item &item : m_items) { // newest first, so that of equals the newest stays
        const Remembered &one = item.remembered;
        if (one.interaction && one.interaction == situation.interaction)
            continue;
        const int points = score(item, wanted, words);
        if (points <= most || (isAway && isAway(one)))
            continue;
        most = points;
        best = &item;
    }
    return best ? std::optional(best->remembered) : std::nullopt;
}

int Recall::score(const Item &item, const Situation &wanted, const QSet<QString> &words) const
{
    int points = 0;
    if (isSame(item.remembered.category, wanted.category))
        points += SameCategory;
    if (isSame(item.remembered.trigger, wanted.trigger))
        points += SameTrigger;
    if (isSame(item.customer, wanted.customer))
        points += SameCustomer;
    const auto near = std::ranges::count_if(
        item.words, [&words](const QString &word) { return words.contains(word); });
    return points + NearWord * static_cast<int>(std::min<qptrdiff>(near, MostNearWords));
}

} // namespace evenkeel
