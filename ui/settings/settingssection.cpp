#include "ui/settings/settingssection.h"

#include "ui/settings/weekhoursdialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/settingrow.h"
#include "ui/widgets/toggleswitch.h"

#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

namespace {

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(
        words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

SettingsSection::SettingsSection(Settings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(16);
}

Card *SettingsSection::addCard(const QString &title)
{
    auto *card = new Card(title);
    card->setFlush(true);
    card->setHeadLine(38);
    card->body()->setSpacing(0);
    m_column->addWidget(card);
    m_groups.append({.card = card, .title = title, .rows = {}});
    return card;
}

SettingRow *SettingsSection::addRow(const QString &title, const QString &detail, QWidget *control)
{
    Group &group = m_groups.last();
    auto *row = new SettingRow(title, detail, control);
    row->setLine(!group.rows.isEmpty());
    group.card->body()->addWidget(row);
    group.rows.append(row);
    return row;
}

SettingRow *
SettingsSection::addSwitch(const QString &title, const QString &detail, const SettingKey<bool> &key)
{
    auto *control = new ToggleSwitch(title);
    control->setChecked(m_settings.get(key));
    connect(
        control, &ToggleSwitch::toggled, this, [this, &key](bool on) { m_settings.set(key, on); });
    connect(&m_settings, &Settings::changed, control, [this, &key, control] {
        control->setChecked(m_settings.get(key));
    });
    return addRow(title, detail, control);
}

SettingRow *SettingsSection::addChoice(
    const QString &title, const QString &detail, const QStringList &names,
    const QStringList &values, const SettingKey<QString> &key)
{
    auto *control = new SegmentedControl(title, names);
    control->setCurrent(
        static_cast<int>(std::max<qsizetype>(0, values.indexOf(m_settings.get(key)))));
    connect(control, &SegmentedControl::chosen, this, [this, &key, values](int index) {
        m_settings.set(key, values.at(index));
    });
    return addRow(title, detail, control);
}

SettingRow *SettingsSection::addChoice(
    const QString &title, const QString &detail, const QStringList &names, const QList<int> &values,
    const SettingKey<int> &key)
{
    auto *control = new SegmentedControl(title, names);
    control->setCurrent(
        static_cast<int>(std::max<qsizetype>(0, values.indexOf(m_settings.get(key)))));
    connect(control, &SegmentedControl::chosen, this, [this, &key, values](int index) {
        m_settings.set(key, values.at(index));
    });
    return addRow(title, detail, control);
}

void SettingsSection::addNote(const QString &text)
{
    auto *note = new PlainLabel(text, looks::Meta);
    note->setWordWrap(true);
    note->setContentsMargins(16, 10, 16, 12);
    auto *line = new Divider;
    m_groups.last().card->body()->addWidget(line);
    m_groups.last().card->body()->addWidget(note);
}

SettingRow *SettingsSection::addWeekHours(
    const QString &title, const QString &explanation, const SettingKey<QString> &key)
{
    const auto stored = [this, &key] { return WeekHours::fromText(m_settings.get(key)); };
    auto *change = new Button(tr("Change"), Button::Kind::Secondary);
    change->setSize(Button::Size::Small);
    //: %1: "Quiet hours"
    change->setAccessibleName(tr("Change: %1").arg(title));
    SettingRow *row = addRow(title, hoursInWords(stored()), change);
    connect(&m_settings, &Settings::changed, row, [row, stored] {
        row->setDetail(hoursInWords(stored()));
    });
    connect(change, &Button::clicked, this, [this, title, explanation, stored, &key] {
        auto *dialog = new WeekHoursDialog(title, explanation, stored(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog, &key] {
            m_settings.set(key, dialog->hours().toText());
        });
        dialog->open();
    });
    return row;
}

void SettingsSection::setAvailable(SettingRow *row, bool available)
{
    if (available)
        m_absent.remove(row);
    else
        m_absent.insert(row);
    row->setVisible(available);
    drawLines();
}

/// Above all rows of a card but the first that is there.
void SettingsSection::drawLines()
{
    for (const Group &group : std::as_const(m_groups)) {
        bool isFirst = true;
        for (SettingRow *row : group.rows) {
            row->setLine(!isFirst);
            isFirst = isFirst && row->isHidden();
        }
    }
}

bool SettingsSection::filter(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    bool found = false;
    for (const Group &group : std::as_const(m_groups)) {
        bool shown = false;
        for (SettingRow *row : group.rows) {
            const bool matches = !m_absent.contains(row)
                && holdsAll(group.title + u' ' + row->searchText(), words);
            row->setVisible(matches);
            shown = shown || matches;
        }
        group.card->setVisible(shown || (words.isEmpty() && group.rows.isEmpty()));
        found = found || shown;
    }
    drawLines();
    return found;
}

} // namespace evenkeel
