#include "ui/settings/reminderssection.h"

#include "core/settings/keys.h"
#include "ui/text/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/settingrow.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLocale>

namespace evenkeel {

RemindersSection::RemindersSection(
    Settings &settings, std::function<SettingsFacts()> facts, QWidget *parent)
    : SettingsSection(settings, parent), m_facts(std::move(facts))
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
    addWeekHours(
        tr("Quiet hours"),
        tr("Reminders wait for their end. A span may pass midnight. Calls hold reminders back "
           "anyway."),
        keys::QuietHours);
    addSwitch(
        tr("Holidays are quiet"), tr("Those set under General. Reminders come when they are over"),
        keys::QuietOnHolidays);
    m_doNotDisturb = addSwitch(
        tr("Wait while the desktop is set to do not disturb"), {}, keys::HeedDoNotDisturb);
    m_screen = addSwitch(tr("When I lock the screen, I am away"), {}, keys::AwayWithScreen);
    addNote(tr("While a call or a breather runs, reminders wait and the count shows."));
    addCalendar();
    addCard(tr("Offers"));
    addSwitch(
        tr("Offer a breather after several hard calls"),
        tr("At most three times a shift. It waits for whatever reminders wait for"),
        keys::OfferBreather);
    addSwitch(
        tr("Ask how I am at the end of the shift"),
        tr("A rating or a look back, once, never at night. The end is set under General."),
        keys::AskAtShiftEnd);
    addSwitch(
        tr("Bring back something kind I did at the start of the next shift"),
        tr("One line on Today, in your own words, until you put it away"), keys::KindActReturns);
    addSwitch(
        tr("Say my plan or lesson before the next call"),
        tr("At most two sentences on Today, in your own words, once an entry is logged"),
        keys::NextCall);
}

void RemindersSection::addCalendar()
{
    addCard(tr("Calendar"));
    auto *choose = new Button(tr("Choose folder"), Button::Kind::Secondary);
    choose->setSize(Button::Size::Small);
    connect(choose, &Button::clicked, this, &RemindersSection::calendarFolderRequested);
    m_stop = new Button(tr("Stop"), Button::Kind::Secondary);
    m_stop->setSize(Button::Size::Small);
    connect(m_stop, &Button::clicked, this, [this, choose] {
        choose->setFocus();
        settings().set(keys::CalendarFolder, QString());
    });
    auto *both = new QWidget;
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(choose);
    line->addWidget(m_stop);
    m_folder = addRow(tr("Calendar folder"), {}, both);
    m_words = addSwitch(
        tr("Say what was promised in the calendar"),
        tr("A calendar may copy it to a server. Otherwise only that a follow-up is due"),
        keys::CalendarSaysWords);
    addNote(tr("The files are not encrypted, and a calendar reminds during calls, too."));
    connect(&settings(), &Settings::changed, this, [this](const QString &name) {
        if (name == QLatin1StringView(keys::CalendarFolder.name))
            refresh();
    });
    refresh();
}

void RemindersSection::refreshSigns()
{
    const SettingsFacts facts = m_facts();
    refreshSign(
        m_doNotDisturb, facts.tellsDoNotDisturb, settings().get(keys::HeedDoNotDisturb),
        tr("Reminders come when it ends"));
    refreshSign(
        m_screen, facts.tellsScreenCover, settings().get(keys::AwayWithScreen),
        tr("And free when I unlock it, unless a call or an absence of mine has begun"));
}

/// What was chosen where it was told can be switched off where it is not.
void RemindersSection::refreshSign(
    SettingRow *row, bool isTold, bool isChosen, const QString &detail)
{
    row->setEnabled(isTold || isChosen);
    row->setDetail(isTold ? detail : tr("Not supported on this desktop"));
}

void RemindersSection::refresh()
{
    refreshSigns();
    const QString folder = settings().get(keys::CalendarFolder);
    const bool isMade = settings().get(keys::Sample); // nothing of a made log goes anywhere
    m_folder->setDetail(
        folder.isEmpty()
            ? tr("None. A calendar program that watches a folder shows your follow-ups as tasks")
            : tr("One file for each follow-up, in %1")
                  .arg(formats::isolated(QDir::toNativeSeparators(folder))));
    m_stop->setVisible(!folder.isEmpty());
    setAvailable(m_folder, !isMade);
    setAvailable(m_words, !isMade && !folder.isEmpty());
}

} // namespace evenkeel
