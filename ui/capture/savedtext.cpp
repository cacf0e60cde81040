#include "ui/capture/savedtext.h"

#include "ui/text/formats.h"
#include "ui/text/labels.h"

#include <QCoreApplication>
#include <QLocale>

namespace evenkeel::savedtext {

namespace {

struct SavedText
{
    Q_DECLARE_TR_FUNCTIONS(SavedText)
};

/// "today at 14:50", "on Friday at 14:50", "on Monday 1 June at 14:50"
QString when(Instant instant, const Moment &now)
{
    const QDateTime then = inZone(instant, QTimeZone(now.zone));
    const QDate today = now.local().date();
    const QString time = formats::time(then.time());
    if (then.date() == today)
        return SavedText::tr("today at %1").arg(time);
    const bool near = today.daysTo(then.date()) < 7;
    const QString day
        = near ? QLocale().standaloneDayName(then.date().dayOfWeek()) : formats::day(then.date());
    //: %1: a day, %2: a time
    return SavedText::tr("on %1 at %2").arg(day, time);
}

QString dayOf(const LocalTime &due, const Moment &now)
{
    return due.date == now.local().date() ? SavedText::tr("today")
                                          : SavedText::tr("on %1").arg(formats::day(due.date));
}

} // namespace

QString facts(const Draft &draft)
{
    const Interaction &interaction = draft.interaction;
    QStringList parts;
    if (!interaction.category.isEmpty())
        parts.append(labels::category(interaction.category));
    if (!interaction.customer.isEmpty())
        parts.append(SavedText::tr("customer %1").arg(formats::isolated(interaction.customer)));
    if (draft.stress)
        parts.append(SavedText::tr("stress %1").arg(formats::number(draft.stress->value())));
    if (parts.isEmpty())
        return interaction.summary;
    //: A list of facts as a sentence. %1: "Billing, customer 4711, stress 7"
    return SavedText::tr("%1.").arg(formats::capitalised(parts.join(SavedText::tr(", "))));
}

QString planned(const Draft &draft, const Moment &now, minutes lead)
{
    if (draft.promises.isEmpty())
        return {};
    const PromiseDraft &promise = draft.promises.first();
    if (!promise.due || promise.needsTime)
        return SavedText::tr("No time is set yet. You will be asked for it at wrap-up.");
    if (promise.due->isDateOnly())
        return SavedText::tr("Reminder %1, when the working day begins.")
            .arg(dayOf(*promise.due, now));
    const Instant due = promise.due->instant();
    if (due - lead <= now.at)
        return SavedText::tr("Reminder %1, when it is due.").arg(when(due, now));
    return SavedText::tr(
               "Reminder %1, %Ln minute(s) before.", nullptr, static_cast<int>(lead.count()))
        .arg(when(due - lead, now));
}

QString settled(const Draft &draft, const Moment &now, minutes lead)
{
    if (draft.promises.isEmpty())
        return {};
    const PromiseDraft &promise = draft.promises.first();
    if (!promise.due || promise.needsTime)
        return SavedText::tr("The promise needs a time. It stands first in Follow-ups.");
    if (promise.due->isDateOnly())
        //: %1: callback, %2: on Friday 15 May
        return SavedText::tr("You will be reminded of %1 %2.")
            .arg(promise.text, dayOf(*promise.due, now));
    const Instant due = promise.due->instant();
    const Instant shown = due - lead > now.at ? due - lead : due;
    //: %1: callback, %2: on Friday at 14:50
    return SavedText::tr("You will be reminded of the %1 %2.").arg(promise.text, when(shown, now));
}

} // namespace evenkeel::savedtext
