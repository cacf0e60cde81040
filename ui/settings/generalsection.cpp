#include "ui/settings/generalsection.h"

#include "core/interaction/offered.h"
#include "core/settings/keys.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"
#include "ui/text/typedtime.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicechips.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfield.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int TimeWidth = 92;
constexpr int ListWidth = 300;

} // namespace

GeneralSection::GeneralSection(Settings &settings, QWidget *parent)
    : SettingsSection(settings, parent)
{
    addCard(tr("Window"));
    addSwitch(
        tr("Keep running in the tray"),
        tr("Closing the window hides it, so reminders and the quick log go on working"),
        keys::CloseToTray);
    m_startsWithSession = addSwitch(
        tr("Start with the computer"),
        tr("Into the tray, so that reminders come without your thinking of it"),
        keys::StartWithSession);
    addSwitch(
        tr("Start in the tray"), tr("The window opens from the tray or with the quick log keys"),
        keys::StartHidden);
    addCard(tr("Your day"));
    addShift();
    addWeekHours(
        tr("Days with other hours"),
        tr("A promise for such a day alone is reminded of when its hours begin. Days without keep "
           "to the usual shift."),
        keys::WeekHours);
    addChannels();
    addCategories();
}

void GeneralSection::setCanStartWithSession(bool can)
{
    setAvailable(m_startsWithSession, can);
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
