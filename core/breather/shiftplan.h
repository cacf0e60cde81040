#pragma once

#include "core/base/instant.h"

#include <QList>
#include <QTime>

#include <optional>

namespace evenkeel {

/// What the program may ask on its own during a shift. Each counts one.
enum class Prompt { BreatherOffer, ScaleBefore, ScaleAfter, ShiftEnd };

/// Where something may stand that asks for a pause. One thing at a time: what stands in one of
/// them keeps the others away.
enum class OfferPlace {
    Banner, ///< on Today
    Panel, ///< of the quick log, once a line is saved
    Strip, ///< of planned pauses
    ShiftEnd, ///< the question on Today
};

/// Why no breather is offered for now, hard calls or not.
struct OfferPause
{
    enum class Reason {
        OffersUsedUp, ///< offered as often as a shift may
        PromptsUsedUp, ///< asked as often as a shift may
        JustOffered, ///< less than an hour ago, whatever came of it
        NotNow, ///< declined less than two hours ago
        DayClosed, ///< the person closed the day
    };

    Reason reason = Reason::OffersUsedUp;
    Instant until{};

    friend bool operator==(const OfferPause &, const OfferPause &) = default;
};

/// How often the program may ask: never during a call, at most six times a shift, and a breather
/// is offered at most three times a shift and once an hour, and not at all once the day is closed.
/// Kept in memory only.
///
/// Nobody tells when a shift begins, so any twelve hours count as one.
class ShiftPlan
{
public:
    static constexpr std::chrono::hours ShiftLength{12};
    static constexpr int MostPrompts = 6;
    static constexpr int MostOffers = 3;
    static constexpr std::chrono::hours BetweenOffers{1};
    static constexpr std::chrono::hours AfterNotNow{2};
    static constexpr int HardOnesForOffer = 3;
    static constexpr minutes HardOnesWithin{40};
    static constexpr minutes BeforeShiftEnd{15};
    static constexpr minutes AfterShiftEnd{60};
    static constexpr int NightBegins = 22; ///< an hour of the day
    static constexpr int NightEnds = 6;

    /// There is room for one more prompt of this kind, and the day is not closed for it: beside a
    /// breather that somebody begins anyway may be asked even then.
    [[nodiscard]] bool allows(Prompt prompt, Instant now) const;

    /// It was shown.
    void note(Prompt prompt, Instant now);

    /// The newest three of `hardOnes` (interactions of 7 or more, in any order) that came after
    /// the last breather lie within forty minutes, the last of them not longer ago than that.
    [[nodiscard]] static bool
    isHardStretch(QList<Instant> hardOnes, std::optional<Instant> lastBreather, Instant now);

    /// What of the plan holds an offer back at `now`; of several what lasts longest.
    [[nodiscard]] std::optional<OfferPause> offerPause(Instant now) const;

    /// It is a hard stretch, and the plan has room for an offer.
    [[nodiscard]] bool offerIsDue(
        const QList<Instant> &hardOnes, std::optional<Instant> lastBreather, Instant now) const;

    /// It is the end of a shift that ends at `end`: the quarter of an hour before it and the hour
    /// after it, but never at night. Nothing for an invalid `end`.
    [[nodiscard]] static bool isShiftEnd(QTime end, QTime now);

    /// Takes the room of one offer where the plan has any, nothing stands in another place, and no
    /// two refusals wait for an answer whether to stop; then it stands in `place`.
    [[nodiscard]] bool takeOffer(OfferPlace place, Instant now);

    void setStanding(OfferPlace place, bool stands);
    [[nodiscard]] bool standsElsewhere(OfferPlace place) const;

    /// The day is closed: until then nothing is offered, and no question ends the shift.
    void close(Instant until) { m_closedUntil = until; }
    void open() { m_closedUntil.reset(); }
    [[nodiscard]] bool isClosed(Instant now) const { return m_closedUntil && now < *m_closedUntil; }

    /// "Not now": no offer for two hours.
    void decline(Instant now);

    /// The offer was taken, or a breather without one.
    void accept() { m_declinedInARow = 0; }

    /// Two offers in a row were declined: ask whether to stop offering.
    [[nodiscard]] bool asksToStop() const { return m_declinedInARow >= 2; }

    /// The answer was to go on.
    void keepOffering() { m_declinedInARow = 0; }

private:
    struct Shown
    {
        Prompt prompt = Prompt::BreatherOffer;
        Instant at;
    };

    [[nodiscard]] QList<Shown> shownInShift(Instant now) const;
    [[nodiscard]] QList<Shown> offersInShift(Instant now) const;

    QList<Shown> m_shown;
    std::optional<Instant> m_declined;
    std::optional<Instant> m_closedUntil;
    int m_declinedInARow = 0;
    QList<OfferPlace> m_standing; ///< each at most once
};

} // namespace evenkeel
