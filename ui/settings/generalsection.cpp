#include "ui/settings/generalsection.h"

#include "core/interaction/offered.h"
#include "core/settings/keys.h"
#include "ui/settings/holidaysdialog.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"
#include "ui/text/typedtime.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicechips.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/settingrow.h"
#include "ui/widgets/textfield.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int TimeWidth = 92;
constexpr int ListWidth = 300;
constexpr int DaysInWeek = 7;

} // namespace

GeneralSection::GeneralSection(
    Settings &settings, std::function<SettingsFacts()> facts, QWidget *parent)
    : SettingsSection(settings, parent), m_facts(std::move(facts))
{
    const SettingsFacts now = m_facts(); // asks the log and a folder: once is enough
    addCard(tr("Window"));
    addSwitch(
        tr("Keep running in the tray"),
        tr("Closing the window hides it, so reminders and the quick log go on working"),
        keys::CloseToTray);
    SettingRow *startsWithSession = addSwitch(
        tr("Start with the computer"),
        tr("Into the tray, so that reminders come without your thinking of it"),
        keys::StartWithSession);
    setAvailable(startsWithSession, now.startsWithSession);
    addSwitch(
        tr("Start in the tray"), tr("The window opens from the tray or with the quick log keys"),
        keys::StartHidden);
    addCard(tr("Your day"));
    addShift();
    addWorkDays();
    addWeekHours(
        tr("Days with other hours"),
        tr("A promise for such a day alone is reminded of when its hours begin. Days without keep "
           "to the usual shift."),
        keys::WeekHours);
    addHolidays(now.today);
    addChannels();
    addCategories();
}

void GeneralSection::addChannels()
{
    QList<ChoiceChips::Choice> choices;
    for (const Channel channel : AllChannels)
        choices.append({idOf(channel), labels::of(channel), labels::iconOf(channel)});
    auto *chips = new ChoiceChips(choices, settings().get(keys::Channels));
    connect(chips, &ChoiceChips::changed, this, [this](const QStringList &chosen) {
        settings().set(keys::Channels, chosen);
    });
    addRow(
        tr("How customers reach you"), tr("The first one chosen is taken if a line names none"),
        chips);
}

void GeneralSection::addWorkDays()
{
    QList<ChoiceChips::Choice> choices;
    const int first = QLocale().firstDayOfWeek();
    for (int day = 0; day < DaysInWeek; ++day) {
        const int weekday = (first - 1 + day) % DaysInWeek + 1;
        choices.append(
            {QString::number(weekday), QLocale().standaloneDayName(weekday, QLocale::ShortFormat)});
    }
    const QStringList chosen = settings().get(keys::WorkDays).split(QString(), Qt::SkipEmptyParts);
    auto *chips = new ChoiceChips(choices, chosen);
    connect(chips, &ChoiceChips::changed, this, [this](QStringList days) {
        days.sort();
        settings().set(keys::WorkDays, days.join(QString()));
    });
    addRow(tr("Working days"), tr("Monday to Friday while none is chosen"), chips);
}

void GeneralSection::addHolidays(QDate today)
{
    auto *change = new Button(tr("Change"), Button::Kind::Secondary);
    change->setSize(Button::Size::Small);
    change->setAccessibleName(tr("Change: %1").arg(tr("Holidays")));
    SettingRow *row = addRow(tr("Holidays"), holidays(today), change);
    connect(&settings(), &Settings::changed, row, [this, row](const QString &name) {
        if (name == QLatin1StringView(keys::Holidays.name))
            row->setDetail(holidays(m_facts().today));
    });
    connect(change, &Button::clicked, this, &GeneralSection::editHolidays);
}

void GeneralSection::editHolidays()
{
    auto *dialog = new HolidaysDialog(
        Holidays::fromTexts(settings().get(keys::Holidays)), m_facts().today, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        settings().set(keys::Holidays, dialog->holidays().toTexts());
    });
    dialog->open();
}

QString GeneralSection::holidays(QDate today) const
{
    return holidaysInWords(Holidays::fromTexts(settings().get(keys::Holidays)), today);
}

void GeneralSection::addShift()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(timeField(tr("Start of the shift"), keys::WorkStart));
    row->addWidget(new PlainLabel(tr("to", "between two times"), looks::Secondary));
    row->addWidget(timeField(tr("End of the shift"), keys::WorkEnd));
    addRow(
        tr("Usual shift"), tr("Promises for a day alone are due when it starts, eod is its end"),
        box);
}

TextField *GeneralSection::timeField(const QString &name, const SettingKey<QString> &key)
{
    auto *field = new TextField({}, tr("not set"));
    field->edit()->setAccessibleName(name);
    field->setFixedWidth(Theme::of(this).px(TimeWidth));
    const QTime stored = QTime::fromString(settings().get(key), u"HH:mm"_s);
    field->setText(stored.isValid() ? formats::time(stored) : QString());
    connect(field->edit(), &QLineEdit::editingFinished, field, [this, field, &key] {
        const QTime time = typedTime(field->text());
        settings().set(key, time.isValid() ? time.toString(u"HH:mm"_s) : QString());
        field->setText(time.isValid() ? formats::time(time) : QString());
    });
    return field;
}

void GeneralSection::addCategories()
{
    auto *field = new TextField({}, tr("billing, returns"));
    field->edit()->setAccessibleName(tr("Your own categories"));
    field->setFixedWidth(ListWidth);
    field->setText(settings().get(keys::Categories).join(u", "_s));
    connect(field->edit(), &QLineEdit::editingFinished, field, [this, field] {
        QStringList categories;
        const QStringList parts = field->text().split(u',', Qt::SkipEmptyParts);
        for (const QString &part : parts)
            categories.append(lists::idOfTyped(part));
        categories.removeAll(QString());
        settings().set(keys::Categories, categories);
    });
    addRow(
        tr("Your own categories"), tr("Offered beside the shipped ones, with commas between them"),
        field);
}

} // namespace evenkeel
