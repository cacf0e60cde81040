#pragma once

#include "core/reflection/remembered.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <functional>

namespace evenkeel {

/// What a lesson or a plan is held against: the call that is being logged or looked at.
struct Situation
{
    std::optional<InteractionId> interaction{}; ///< none while it is not saved
    QString category{};
    QString trigger{};
    QString customer{};
    QString text{}; ///< its words, of any length

    friend bool operator==(const Situation &, const Situation &) = default;
};

/// Lessons and plans, and which of them comes back when a call is like the one it came from. Knows
/// no database; thousands are held against a call within a millisecond.
class Recall
{
public:
    /// What likeness counts. Something comes back from `Enough` on: one of the first three alone,
    /// or two near words. Our own choice; nothing is measured by it.
    static constexpr int SameCategory = 3;
    static constexpr int SameTrigger = 3;
    static constexpr int SameCustomer = 4;
    static constexpr int NearWord = 2;
    static constexpr int MostNearWords = 3; ///< more do not count
    static constexpr int Enough = 3;

    Recall() = default;
    /// Newest first.
    explicit Recall(const QList<Remembered> &all);

    [[nodiscard]] bool isEmpty() const { return m_items.isEmpty(); }

    /// The most fitting one, the newest of equals; nothing where none fits well enough. None that
    /// came from the call itself, and none for which `isAway`.
    [[nodiscard]] std::optional<Remembered> best(
        const Situation &situation,
        const std::function<bool(const Remembered &)> &isAway = {}) const;

    /// The words of a text that may tell one call from another: folded as the search index folds
    /// them, without short ones.
    [[nodiscard]] static QSet<QString> wordsOf(const QString &text);

private:
    struct Item
    {
        Remembered remembered;
        QString customer; ///< folded
        QSet<QString> words;
    };

    [[nodiscard]] int
    score(const Item &item, const Situation &wanted, const QSet<QString> &words) const;
    void dropCommonWords();

    QList<Item> m_items;
};

} // namespace evenkeel
