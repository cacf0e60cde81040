#include "ui/text/holdingwords.h"

#include "ui/text/formats.h"

#include <QCoreApplication>

namespace evenkeel::holdingwords {

namespace {

/// "15:30", "Fri 08:00"
QString timeOf(Instant until, const Moment &now)
{
    const QDateTime wall = Moment{.at = until, .zone = now.zone}.local();
    return formats::due(
        {.date = wall.date(), .time = wall.time(), .zone = now.zone}, now.local().date());
}

/// What holds them, after "Reminders wait:".
QString reasonOf(const Holding &holding, const Moment &now)
{
    const QString until = holding.until ? timeOf(*holding.until, now) : QString();
    switch (holding.reason) {
    case HoldReason::Call: return QCoreApplication::translate("HoldingWords", "you are on a call");
    case HoldReason::Away:
        return until.isEmpty()
            ? QCoreApplication::translate("HoldingWords", "you are away")
            : QCoreApplication::translate("HoldingWords", "you are away until %1").arg(until);
    case HoldReason::Paused:
        return QCoreApplication::translate("HoldingWords", "paused until %1").arg(until);
    case HoldReason::QuietHours:
        return QCoreApplication::translate("HoldingWords", "quiet hours until %1").arg(until);
    case HoldReason::DoNotDisturb:
        return QCoreApplication::translate("HoldingWords", "your desktop is set to do not disturb");
    case HoldReason::Breather:
        return QCoreApplication::translate("HoldingWords", "a breather is running");
    case HoldReason::Typing: return QCoreApplication::translate("HoldingWords", "you are typing");
    }
    return {};
}

} // namespace

QString of(const Holding &holding, int held, const Moment &now)
{
    const bool passesSoon
        = holding.reason == HoldReason::Typing || holding.reason == HoldReason::Breather;
    if (held == 0 && passesSoon)
        return {};
    const QString reason = reasonOf(holding, now);
    return held == 0
        ? QCoreApplication::translate("HoldingWords", "Reminders held back: %1").arg(reason)
        : QCoreApplication::translate(
              "HoldingWords", "%Ln reminder(s) held back: %1", nullptr, held)
              .arg(reason);
}

} // namespace evenkeel::holdingwords
