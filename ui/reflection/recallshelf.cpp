#include "ui/reflection/recallshelf.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int MostRemembered = 2000; ///< older ones do not come back

} // namespace

RecallShelf::RecallShelf(ChangeLog &log, ReflectionStore &reflections, QObject *parent)
    : QObject(parent), m_log(log), m_reflections(reflections)
{
    connect(&log, &ChangeLog::committed, this, [this] {
        m_stale = true; // the call that a lesson came from may be another now
        emit changed();
    });
}

void RecallShelf::refresh()
{
    if (!std::exchange(m_stale, false))
        return;
    // Where it cannot be read nothing comes back: an aside that nobody asked for.
    m_all = m_reflections.remembered(MostRemembered).value_or(QList<Remembered>());
    m_recall = Recall(m_all);
}

std::optional<Remembered>
RecallShelf::best(const Situation &situation, const std::function<bool(const Remembered &)> &isAway)
{
    refresh();
    return m_recall.best(situation, isAway);
}

bool RecallShelf::has(const Remembered &remembered)
{
    refresh();
    return std::ranges::any_of(
        m_all, [&remembered](const Remembered &one) { return one.isSame(remembered); });
}

std::optional<std::pair<Remembered, Trial>> RecallShelf::answeredAt(InteractionId interaction)
{
    const auto trials = m_reflections.trialsAt(interaction);
    if (!trials || trials->isEmpty())
        return std::nullopt;
    refresh();
    const Trial &trial = trials->last();
    const auto found = std::ranges::find_if(m_all, [&trial](const Remembered &one) {
        return one.lesson == trial.lesson && one.plan == trial.plan;
    });
    return found == m_all.end() ? std::nullopt : std::optional(std::pair(*found, trial));
}

Result<> RecallShelf::answer(
    const Remembered &remembered, InteractionId interaction, std::optional<Trial::Outcome> outcome)
{
    const auto trials = m_reflections.trialsAt(interaction);
    if (!trials)
        return tl::unexpected(trials.error());
    auto changes = m_log.begin("trial"_L1);
    if (!changes)
        return tl::unexpected(changes.error());
    if (outcome) {
        EVENKEEL_TRY(answer(*changes, remembered, interaction, *outcome));
        return changes->commit();
    }
    for (const Trial &trial : *trials) {
        if (trial.lesson == remembered.lesson && trial.plan == remembered.plan)
            EVENKEEL_TRY(m_reflections.removeTrial(*changes, trial.id));
    }
    return changes->commit();
}

Result<> RecallShelf::answer(
    ChangeSet &changes, const Remembered &remembered, InteractionId interaction,
    Trial::Outcome outcome)
{
    return m_reflections
        .answerTrial(
            changes,
            {.lesson = remembered.lesson,
             .plan = remembered.plan,
             .interaction = interaction,
             .outcome = outcome,
             .answered = changes.moment()})
        .map([](TrialId) {});
}

} // namespace evenkeel
