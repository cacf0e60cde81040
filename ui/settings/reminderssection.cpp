#include "ui/settings/reminderssection.h"

#include "core/settings/keys.h"

#include <QLocale>

namespace evenkeel {

RemindersSection::RemindersSection(Settings &settings, QWidget *parent)
    : SettingsSection(settings, parent)
{
    const auto number = [](int value) { return QLocale().toString(value); };
    addCard(tr("Promises"));
    addSwitch(
        tr("Remind before the promised time"), tr("And again at the time itself, always"),
        keys::RemindBefore);
    addChoice(
        tr("Minutes before"), {}, {number(5), number(10), number(15), number(30)}, {5, 10, 15, 30},
        keys::RemindMinutes);
    addSwitch(
        tr("Hide details in notifications"),
        tr("For shared screens and screen recording: only that a follow-up is due"),
        keys::HideDetails);
    addNote(tr("While a call or a breather runs, reminders wait and the count shows."));
    addCard(tr("Offers"));
    addSwitch(
        tr("Offer a breather after several hard calls"),
        tr("At most three times a shift, never during a call"), keys::OfferBreather);
    addSwitch(
        tr("Ask how I am at the end of the shift"),
        tr("A rating or a look back, once, never at night. The end is set under General."),
        keys::AskAtShiftEnd);
}

} // namespace evenkeel
