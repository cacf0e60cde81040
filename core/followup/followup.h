#pragma once

#include "core/base/localtime.h"
#include "core/base/weekhours.h"
#include "core/interaction/interaction.h"

namespace evenkeel {

struct FollowUpTag;
using FollowUpId = Id<FollowUpTag>;

/// Only promises count as kept or not.
enum class FollowUpKind { Promise, Update, Courtesy };

enum class FollowUpState { Open, Kept, KeptLate, Broken, Withdrawn, HandedOver };

/// A try to reach the customer that did not succeed.
struct Attempt
{
    enum class Result { NoAnswer, LeftMessage };

    Result result = Result::NoAnswer;
    Instant at{};

    friend bool operator==(const Attempt &, const Attempt &) = default;
};

/// A new time agreed for a promise, which stays open.
struct Renegotiation
{
    std::optional<LocalTime> from{}; ///< nothing where no time had been set before
    LocalTime to{};
    QString reason{};
    std::optional<bool> told{}; ///< whether the customer was told; nothing where it was not said
    Instant at{};

    friend bool operator==(const Renegotiation &, const Renegotiation &) = default;
};

/// Who, what, by when, by which channel. Part of the work record.
struct FollowUp
{
    FollowUpId id{};
    std::optional<InteractionId> interaction{}; ///< what it came from
    FollowUpKind kind = FollowUpKind::Promise;
    QString text{}; ///< what is owed, plain text
    QString customer{};
    std::optional<Channel> channel{}; ///< by which it will be done
    std::optional<LocalTime> due{}; ///< what was said; nothing: needs a time
    std::optional<Instant> dueAt{}; ///< derived from due, recomputed when zone rules change
    bool needsTime = false; ///< the time is missing or still open to choice
    std::optional<DaySpan> customerWindow{}; ///< when the customer can be reached, on any day, on
                                             ///< the wall of the due time's zone
    int everyDays = 0; ///< for updates: again after so many days until resolved; 0 for the others
    std::optional<Instant> snoozedUntil{}; ///< moves the alert only, never the promise
    FollowUpState state = FollowUpState::Open;
    std::optional<Instant> closed{}; ///< when it was kept, broken, withdrawn or handed over
    QString note{}; ///< said when it was closed
    QString handedTo{};
    bool handoverAccepted = false;
    QList<Attempt> attempts{}; ///< oldest first
    QList<Renegotiation> renegotiations{}; ///< oldest first
    Instant created{};
    std::optional<Instant> deleted{}; ///< in the bin since, together with its interaction

    friend bool operator==(const FollowUp &, const FollowUp &) = default;
};

/// "promise", "update", "courtesy"
[[nodiscard]] QString idOf(FollowUpKind kind);
[[nodiscard]] std::optional<FollowUpKind> followUpKindFromId(QStringView id);

/// "open", "kept", "kept-late", "broken", "withdrawn", "handed-over"
[[nodiscard]] QString idOf(FollowUpState state);
[[nodiscard]] std::optional<FollowUpState> followUpStateFromId(QStringView id);

/// "no-answer", "left-message"
[[nodiscard]] QString idOf(Attempt::Result result);
[[nodiscard]] std::optional<Attempt::Result> attemptResultFromId(QStringView id);

} // namespace evenkeel
