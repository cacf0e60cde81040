#include "ui/breather/groundingguide.h"

#include <QLocale>

#include <algorithm>

namespace evenkeel {

void GroundingGuide::next()
{
    m_step = std::min(m_step + 1, Steps);
}

void GroundingGuide::back()
{
    m_step = std::max(m_step - 1, 0);
}

breathring::Frame GroundingGuide::frame(breathring::Motion motion) const
{
    static constexpr std::array Senses{
        QT_TR_NOOP("you see"), QT_TR_NOOP("you feel"), QT_TR_NOOP("you hear"),
        QT_TR_NOOP("you smell"), QT_TR_NOOP("you taste")};
    const int shown = std::min(m_step, Steps - 1);
    const bool words = motion == breathring::Motion::WordsOnly;
    return {
        .point = BreathPoint{.secondsLeft = Steps - m_step},
        .phaseLength = seconds(Steps),
        .motion = words ? motion : breathring::Motion::Still,
        .word = QLocale().toString(Steps - shown),
        .count = tr(Senses.at(static_cast<std::size_t>(shown)))};
}

QString GroundingGuide::task() const
{
    switch (m_step) {
    case 0: return tr("Name five things that you can see.");
    case 1: return tr("Name four things that you can feel: the chair, the floor, your sleeves.");
    case 2: return tr("Name three things that you can hear.");
    case 3: return tr("Name two things that you can smell, or two smells that you like.");
    case 4: return tr("Name one thing that you can taste, or a taste that you like.");
    default: break;
    }
    return tr("All five senses, one after the other.");
}

QString GroundingGuide::spoken() const
{
    //: %1 is "Step 2 of 5", %2 what it asks for
    return tr("%1. %2", "a step").arg(progress(), task());
}

QString GroundingGuide::progress() const
{
    const QLocale locale;
    //: a step of grounding: %1 is its number, %2 of how many
    return tr("Step %1 of %2")
        .arg(locale.toString(std::min(m_step + 1, Steps)), locale.toString(Steps));
}

} // namespace evenkeel
