#include "ui/welcome/welcomeday.h"

#include "core/interaction/offered.h"
#include "core/settings/keys.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"
#include "ui/text/typedtime.h"
#include "ui/theme/theme.h"
#include "ui/widgets/addchip.h"
#include "ui/widgets/choicechips.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/toggleswitch.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int TimeWidth = 92;
constexpr TextLook Label{.size = TextSize::Meta, .weight = QFont::Medium, .token = Token::Text2};

/// A label above what it names.
QVBoxLayout *labelled(const QString &label, QWidget *what)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(new PlainLabel(label, Label));
    column->addWidget(what, 0, Qt::AlignLeading);
    return column;
}

} // namespace

WelcomeDay::WelcomeDay(Settings &settings, QWidget *parent) : QWidget(parent), m_settings(settings)
{
    auto *top = new QHBoxLayout;
    top->setSpacing(24);
    top->addLayout(labelled(tr("Usual shift"), buildShift()));
    top->addLayout(labelled(tr("Theme"), buildTheme()));
    top->addStretch(1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(top);
    column->addSpacing(10);
    addChannels(*column);
    column->addSpacing(10);
    addCategories(*column);
    column->addSpacing(10);
    auto *switches = new QVBoxLayout;
    switches->setSpacing(3);
    switches->addWidget(new PlainLabel(tr("Gentle suggestions"), Label));
    addSwitch(*switches, tr("Offer a breather after several hard calls"), keys::OfferBreather);
    addSwitch(*switches, tr("Remind me before a promised time"), keys::RemindBefore);
    addSwitch(*switches, tr("Ask how I am at the end of the shift"), keys::AskAtShiftEnd);
    column->addLayout(switches);
    column->addStretch(1);
}

QWidget *WelcomeDay::buildShift()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(timeField(tr("Start of the shift"), keys::WorkStart));
    row->addWidget(new PlainLabel(tr("to", "between two times"), looks::Secondary));
    row->addWidget(timeField(tr("End of the shift"), keys::WorkEnd));
    return box;
}

TextField *WelcomeDay::timeField(const QString &name, const SettingKey<QString> &key)
{
    auto *field = new TextField({}, tr("not set"));
    field->edit()->setAccessibleName(name);
    field->setFixedWidth(Theme::of(this).px(TimeWidth));
    field->setIconName(u"clock"_s);
    const QTime stored = QTime::fromString(m_settings.get(key), u"HH:mm"_s);
    field->setText(stored.isValid() ? formats::time(stored) : QString());
    connect(field->edit(), &QLineEdit::editingFinished, field, [this, field, &key] {
        const QTime time = typedTime(field->text());
        m_settings.set(key, time.isValid() ? time.toString(u"HH:mm"_s) : QString());
        field->setText(time.isValid() ? formats::time(time) : QString());
    });
    return field;
}

QWidget *WelcomeDay::buildTheme()
{
    const QStringList values{u"system"_s, u"light"_s, u"dark"_s};
    auto *control
        = new SegmentedControl(tr("Theme"), {tr("As the system"), tr("Light"), tr("Dark")});
    control->setIconNames({{}, u"sun"_s, u"moon"_s});
    const qsizetype current = values.indexOf(m_settings.get(keys::Theme));
    control->setCurrent(static_cast<int>(std::max<qsizetype>(0, current)));
    connect(control, &SegmentedControl::chosen, this, [this, values](int index) {
        m_settings.set(keys::Theme, values.at(index));
    });
    return control;
}

void WelcomeDay::addChannels(QVBoxLayout &column)
{
    QList<ChoiceChips::Choice> choices;
    for (const Channel channel : AllChannels)
        choices.append({idOf(channel), labels::of(channel), labels::iconOf(channel)});
    auto *chips = new ChoiceChips(choices, m_settings.get(keys::Channels));
    connect(chips, &ChoiceChips::changed, this, [this](const QStringList &chosen) {
        m_settings.set(keys::Channels, chosen);
    });
    column.addWidget(new PlainLabel(tr("How customers reach you"), Label));
    column.addWidget(chips);
}

/// A chosen category comes first where categories are offered; the others stay.
void WelcomeDay::addCategories(QVBoxLayout &column)
{
    const QStringList chosen = m_settings.get(keys::Categories);
    QStringList ids = lists::categories() + chosen;
    ids.removeDuplicates();
    QList<ChoiceChips::Choice> choices;
    for (const QString &id : std::as_const(ids))
        choices.append({id, labels::category(id)});
    auto *chips = new ChoiceChips(choices, chosen);
    auto *own = new AddChip(tr("Add your own"));
    chips->setEnd(own);
    connect(chips, &ChoiceChips::changed, this, [this](const QStringList &now) {
        m_settings.set(keys::Categories, now);
    });
    connect(own, &AddChip::added, chips, [chips](const QString &words) {
        if (const QString id = lists::idOfTyped(words); !id.isEmpty())
            chips->addChosen({id, labels::category(id)});
    });
    column.addWidget(new PlainLabel(tr("What hard ones are usually about"), Label));
    column.addWidget(chips);
}

void WelcomeDay::addSwitch(QVBoxLayout &column, const QString &words, const SettingKey<bool> &key)
{
    auto *control = new ToggleSwitch(words);
    control->setChecked(m_settings.get(key));
    connect(
        control, &ToggleSwitch::toggled, this, [this, &key](bool on) { m_settings.set(key, on); });
    auto *label = new PlainLabel(words, looks::Body);
    label->setBuddy(control);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(control);
    row->addWidget(label, 1);
    column.addLayout(row);
}

} // namespace evenkeel
