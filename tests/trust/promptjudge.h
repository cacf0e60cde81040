#pragma once

#include "core/base/instant.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace evenkeel::test {

/// What asks for something on the screen at one instant.
struct PromptsSeen
{
    bool todayShown = true; ///< what stands on Today is to be seen
    bool panel = false; ///< an offer with the line that was saved
    bool banner = false; ///< an offer on Today
    bool question = false; ///< whether to stop offering
    bool shiftEnd = false;
    bool scaleBefore = false; ///< stood beside a breather that was begun
    bool scaleAfter = false;
};

/// Counts what was asked in a shift by rules of its own (domain: Self-rating, Suggestion banner),
/// from nothing but what was to be seen.
class PromptJudge
{
public:
    void look(Instant now, bool onCall, const PromptsSeen &seen);
    void refused(Instant now);
    /// Until then nothing is offered and no question ends the shift.
    void closed(Instant until) { m_closedUntil = until; }
    /// A breather was begun, or the person said to go on offering.
    void accepted() { m_refusedInARow = 0; }

    [[nodiscard]] const QStringList &faults() const { return m_faults; }
    [[nodiscard]] qsizetype offers() const { return m_offers.size(); }
    [[nodiscard]] qsizetype prompts() const { return m_prompts.size(); }
    /// The most of any twelve hours.
    [[nodiscard]] int mostOffers() const { return mostWithin(m_offers); }
    [[nodiscard]] int mostPrompts() const { return mostWithin(m_prompts); }

private:
    [[nodiscard]] static int mostWithin(const QList<Instant> &times);
    void offered(Instant now);
    void fault(Instant now, const QString &what);

    PromptsSeen m_before;
    QList<Instant> m_offers;
    QList<Instant> m_prompts;
    std::optional<Instant> m_refused;
    int m_refusedInARow = 0;
    std::optional<Instant> m_closedUntil;
    QStringList m_faults;
};

} // namespace evenkeel::test
