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
    case HoldReason::Holiday:
        return QCoreApplication::translate("HoldingWords", "a holiday, until %1").arg(until);
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

/// With them the breather waits for the same.
QString withBreather(const Holding &holding, int held, const Moment &now)
{
    const QString reason = reasonOf(holding, now);
    return held == 0
        ? QCoreApplication::translate("HoldingWords", "Reminders and a breather held back: %1")
              .arg(reason)
        : QCoreApplication::translate(
              "HoldingWords", "%Ln reminder(s) and a breather held back: %1", nullptr, held)
              .arg(reason);
}

/// What of the plan holds it, after "Breather held back:".
QString reasonOf(const OfferPause &pause, const Moment &now)
{
    const QString until = timeOf(pause.until, now);
    const int offers = ShiftPlan::MostOffers;
    const int prompts = ShiftPlan::MostPrompts;
    switch (pause.reason) {
    case OfferPause::Reason::OffersUsedUp:
        return QCoreApplication::translate(
            "HoldingWords", "offered %Ln time(s) this shift", nullptr, offers);
    case OfferPause::Reason::PromptsUsedUp:
        return QCoreApplication::translate(
            "HoldingWords", "you were asked %Ln time(s) this shift", nullptr, prompts);
    case OfferPause::Reason::JustOffered:
        //: %1: a time of day
        return QCoreApplication::translate("HoldingWords", "offered once an hour at most, until %1")
            .arg(until);
    case OfferPause::Reason::NotNow:
        //: %1: a time of day
        return QCoreApplication::translate("HoldingWords", "you chose not now, until %1")
            .arg(until);
    case OfferPause::Reason::DayClosed:
        return QCoreApplication::translate("HoldingWords", "the day is closed");
    }
    return {};
}

QString ofOffer(const OfferHold &hold, const Moment &now)
{
    const QString reason
        = std::visit([&now](const auto &what) { return reasonOf(what, now); }, hold.by);
    return QCoreApplication::translate("HoldingWords", "Breather held back: %1").arg(reason);
}

QString ofUnsupported(const QList<Unsupported> &unsupported)
{
    QStringList names;
    for (const Unsupported what : unsupported) {
        names
            << (what == Unsupported::DoNotDisturb
                    ? QCoreApplication::translate("HoldingWords", "do not disturb")
                    : QCoreApplication::translate("HoldingWords", "away by the screen lock"));
    }
    return QCoreApplication::translate("HoldingWords", "Not supported on this desktop: %1")
        .arg(names.join(
            QCoreApplication::translate("HoldingWords", ", ", "between parts of a list")));
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

QString line(const HeldBack &what, const Moment &now)
{
    if (what.holding) {
        const bool both = what.offer && std::holds_alternative<Holding>(what.offer->by);
        const QString reminders = both ? withBreather(*what.holding, what.reminders, now)
                                       : of(*what.holding, what.reminders, now);
        if (!reminders.isEmpty())
            return reminders;
    }
    if (what.offer)
        return ofOffer(*what.offer, now);
    return what.unsupported.isEmpty() ? QString() : ofUnsupported(what.unsupported);
}

} // namespace evenkeel::holdingwords
