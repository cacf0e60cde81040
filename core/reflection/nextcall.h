#pragma once

#include "core/reflection/remembered.h"

#include <QList>
#include <QStringList>

#include <functional>

/// Two sentences before the next call: the plan or the lesson that its user set, or nothing. Pure,
/// and private. What is chosen and how long it counts is our own choice; nothing is measured by it.
namespace evenkeel::nextcall {

/// A plan that was not tried is for the next call so long; then it was not meant that way.
inline constexpr std::chrono::days PlanIsOpenFor{28};
inline constexpr int MostSentences = 2;
inline constexpr qsizetype MostLetters = 280; ///< where no sentence ends for long

/// `all` newest first. `categories` says what the next call may be like, the nearest first: the one
/// at hand, or those of the calls of the day; empty where nothing is known.
///
/// First the newest open plan, unless it is for another category: one that was not tried yet. Else
/// the newest lesson of the nearest category that has one; else the newest that is for any call.
/// None that did not help more often than it did, and none for which `isAway`.
[[nodiscard]] std::optional<Remembered> choose(
    const QList<Remembered> &all, const QStringList &categories, Instant now,
    const std::function<bool(const Remembered &)> &isAway = {});

/// Its words as they were written, parted after the second sentence.
struct Words
{
    QString first{};
    QString rest{}; ///< empty where two sentences are all

    friend bool operator==(const Words &, const Words &) = default;
};

/// A line ends a sentence, too; a very long one is parted between words. The two parts together are
/// `text`, save for the space between.
[[nodiscard]] Words parted(const QString &text);

} // namespace evenkeel::nextcall
