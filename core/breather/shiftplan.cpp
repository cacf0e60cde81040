#include "core/breather/shiftplan.h"

#include <algorithm>
#include <functional>

namespace evenkeel {

bool ShiftPlan::allows(Prompt prompt, Instant now) const
{
    const QList<Shown> shown = shownInShift(now);
    if (shown.size() >= MostPrompts)
        return false;
    const auto offers = std::ranges::count(shown, Prompt::BreatherOffer, &Shown::prompt);
    return prompt != Prompt::BreatherOffer || offers < MostOffers;
}

void ShiftPlan::note(Prompt prompt, Instant now)
{
    m_shown = shownInShift(now);
    m_shown.append({prompt, now});
}

bool ShiftPlan::offerIsDue(
    const QList<Instant> &hardOnes, std::optional<Instant> lastBreather, Instant now) const
{
    const auto recentOffer = [now](const Shown &shown) {
        return shown.prompt == Prompt::BreatherOffer && now - shown.at < BetweenOffers;
    };
    if (!allows(Prompt::BreatherOffer, now) || std::ranges::any_of(m_shown, recentOffer))
        return false;
    if (m_declined && now - *m_declined < AfterNotNow)
        return false;
    return isHardStretch(hardOnes, lastBreather, now);
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

} // namespace evenkeel
