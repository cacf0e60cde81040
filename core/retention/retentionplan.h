#pragma once

#include <QDate>

#include <array>
#include <optional>

namespace evenkeel {

class Settings;

/// What goes after a while, each by its own term.
enum class RetentionKind { Details, Customers, Promises, Ratings };

inline constexpr std::array RetentionKinds{
    RetentionKind::Details, RetentionKind::Customers, RetentionKind::Promises,
    RetentionKind::Ratings};

/// How many months each kind stays; 0 for ever. What is open stays in any case.
struct RetentionTerms
{
    int details = 12; ///< details, actions and next steps of interactions
    int customers = 12; ///< references
    int promises = 12; ///< the words of closed follow-ups
    int ratings = 12; ///< one by one; figures of the week stay

    [[nodiscard]] int of(RetentionKind kind) const;
    /// The shortest one; 0 where all is kept for ever.
    [[nodiscard]] int shortest() const;

    friend bool operator==(const RetentionTerms &, const RetentionTerms &) = default;
};

/// When what goes, as pure functions of days.
namespace retentionplan {

/// What the user chose, and no longer than the site's policy says. A policy cannot lengthen a term,
/// and what is no term is not one.
[[nodiscard]] RetentionTerms terms(const Settings &own, const Settings *policy);

/// The last day of which nothing stays: a thing of a day stays through the same day so many months
/// later, or the last of that month. Nothing where it stays for ever.
[[nodiscard]] std::optional<QDate> lastGoneDay(QDate today, int months);

/// A week's notice comes before the first deletion.
inline constexpr int NoticeDays = 7;
/// Who was away for longer, or whose clock jumped, is given notice anew.
inline constexpr int LongestAbsence = 30;

/// What is known from the looks before.
struct Known
{
    std::optional<QDate> lastLook = {};
    std::optional<QDate> announced = {};

    friend bool operator==(const Known &, const Known &) = default;
};

enum class Step {
    Nothing,
    Announce, ///< something will go in a week
    Delete,
};

/// What one look may do, at most one a day. `dueNow`: something is past its term; `dueSoon`: it
/// will be in a week. A clock that was set back deletes nothing, one that jumped ahead announces
/// first.
[[nodiscard]] Step next(const Known &known, QDate today, bool dueNow, bool dueSoon);

} // namespace retentionplan

} // namespace evenkeel
