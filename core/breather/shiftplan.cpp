#include "core/breather/shiftplan.h"

#include <algorithm>
#include <functional>

namespace evenkeel {

bool ShiftPlan::allows(Prompt prompt, Instant now) const
{
    const bool isOffer = prompt == Prompt::BreatherOffer || prompt == Prompt::ShiftEnd;
    if (shownInShift(now).size() >= MostPrompts || (isOffer && isClosed(now)))
        return false;
    return prompt != Prompt::BreatherOffer || offersInShift(now).size() < MostOffers;
}

void ShiftPlan::note(Prompt prompt, Instant now)
{
    m_shown = shownInShift(now);
    m_shown.append({prompt, now});
}

std::optional<OfferPause> ShiftPlan::offerPause(Instant now) const
{
    using Reason = OfferPause::Reason;
    std::optional<OfferPause> longest;
    const auto wait = [&longest, now](Reason reason, Instant until) {
        if (until > now && (!longest || until > longest->until))
            longest = OfferPause{.reason = reason, .until = until};
    };
    const QList<Shown> shown = shownInShift(now);
    if (shown.size() >= MostPrompts)
        wait(Reason::PromptsUsedUp, shown.at(shown.size() - MostPrompts).at + ShiftLength);
    const QList<Shown> offers = offersInShift(now);
    if (offers.size() >= MostOffers)
        wait(Reason::OffersUsedUp, offers.at(offers.size() - MostOffers).at + ShiftLength);
    if (!offers.isEmpty())
        wait(Reason::JustOffered, offers.last().at + BetweenOffers);
    if (m_declined)
        wait(Reason::NotNow, *m_declined + AfterNotNow);
    if (m_closedUntil)
        wait(Reason::DayClosed, *m_closedUntil);
    return longest;
}

bool ShiftPlan::offerIsDue(
    const QList<Instant> &hardOnes, std::optional<Instant> lastBreather, Instant now) const
{
    return !offerPause(now) && isHardStretch(hardOnes, lastBreather, now);
}

bool ShiftPlan::isHardStretch(
    QList<Instant> hardOnes, std::optional<Instant> lastBreather, Instant now)
{
    const auto settled
        = [=](Instant at) { return at > now || (lastBreather && at <= *lastBreather); };
    hardOnes.removeIf(settled);
    if (hardOnes.size() < HardOnesForOffer)
        return false;
    std::ranges::sort(hardOnes, std::greater());
    const Instant newest = hardOnes.first();
    const Instant third = hardOnes.at(HardOnesForOffer - 1);
    return newest - third <= HardOnesWithin && now - newest <= HardOnesWithin;
}

bool ShiftPlan::isShiftEnd(QTime end, QTime now)
{
    if (!end.isValid() || now.hour() >= NightBegins || now.hour() < NightEnds)
        return false;
    const auto since = std::chrono::seconds(end.secsTo(now));
    return since >= -BeforeShiftEnd && since <= AfterShiftEnd;
}

bool ShiftPlan::takeOffer(OfferPlace place, Instant now)
{
    if (offerPause(now) || asksToStop() || standsElsewhere(place))
        return false;
    note(Prompt::BreatherOffer, now);
    setStanding(place, true);
    return true;
}

void ShiftPlan::setStanding(OfferPlace place, bool stands)
{
    m_standing.removeAll(place);
    if (stands)
        m_standing.append(place);
}

bool ShiftPlan::standsElsewhere(OfferPlace place) const
{
    return std::ranges::any_of(m_standing, [place](OfferPlace one) { return one != place; });
}

void ShiftPlan::decline(Instant now)
{
    m_declined = now;
    ++m_declinedInARow;
}

QList<ShiftPlan::Shown> ShiftPlan::shownInShift(Instant now) const
{
    QList<Shown> shown = m_shown;
    shown.removeIf([now](const Shown &one) { return now - one.at >= ShiftLength; });
    return shown;
}

QList<ShiftPlan::Shown> ShiftPlan::offersInShift(Instant now) const
{
    QList<Shown> offers = shownInShift(now);
    offers.removeIf([](const Shown &one) { return one.prompt != Prompt::BreatherOffer; });
    return offers;
}

} // namespace evenkeel
