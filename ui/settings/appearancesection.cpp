#include "ui/settings/appearancesection.h"

#include "core/settings/keys.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/stressmark.h"

#include <QHBoxLayout>
#include <QLocale>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QStringList inDigits(const QList<int> &numbers)
{
    QStringList names;
    for (const int number : numbers)
        names.append(QLocale().toString(number));
    return names;
}

} // namespace

AppearanceSection::AppearanceSection(Settings &settings, QWidget *parent)
    : SettingsSection(settings, parent)
{
    addCard(tr("Look"));
    addChoice(
        tr("Theme"), tr("Follows the system, including high contrast"),
        {tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")},
        {u"system"_s, u"light"_s, u"dark"_s, u"contrast"_s}, keys::Theme);
    const QList<int> textSizes{90, 100, 110, 125, 150};
    addChoice(
        tr("Text size"), tr("Everything grows together, from 90 to 150 percent"),
        inDigits(textSizes), textSizes, keys::TextSize);
    auto *rows = new SegmentedControl(tr("Row height"), {tr("Compact"), tr("Comfortable")});
    rows->setCurrent(settings.get(keys::CompactRows) ? 0 : 1);
    connect(rows, &SegmentedControl::chosen, this, [this](int index) {
        this->settings().set(keys::CompactRows, index == 0);
    });
    addRow(tr("Row height"), tr("Compact fits more lines on a small screen"), rows);

    addCard(tr("Stress marks"));
    addRow(
        tr("Always with a number and a shape"), tr("Circle 0 to 3, square 4 to 6, diamond 7 to 10"),
        marks());
    addColours();

    addCard(tr("Movement"));
    addChoice(
        tr("Movement"),
        tr("With less of it the breathing ring becomes filling arcs with words and a count"),
        {tr("As the system"), tr("Reduced"), tr("Full")}, {u"system"_s, u"reduced"_s, u"full"_s},
        keys::Motion);
}

QWidget *AppearanceSection::marks() const
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (const int value : {0, 2, 3, 4, 5, 6, 7, 8, 10})
        row->addWidget(new StressMark(StressLevel::from(value)));
    return box;
}

void AppearanceSection::addColours()
{
    auto *control = new SegmentedControl(tr("Colours"), {tr("Teal to amber"), tr("Greys")});
    control->setCurrent(settings().get(keys::GreyStress) ? 1 : 0);
    connect(control, &SegmentedControl::chosen, this, [this](int index) {
        settings().set(keys::GreyStress, index == 1);
    });
    addRow(
        tr("Colours"), tr("Lightness changes evenly, so the order holds with any colour vision"),
        control);
}

} // namespace evenkeel
