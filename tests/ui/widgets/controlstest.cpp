#include "tests/support/testmain.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/iconline.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/menubutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/settingrow.h"
#include "ui/widgets/stepmarks.h"
#include "ui/widgets/stressmark.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/toggleswitch.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class ControlsTest final : public QObject
{
    Q_OBJECT

private slots:
    void stepsAheadAreFainterThanStepsDone()
    {
        for (const auto mode :
             {ThemeChoice::Mode::Light, ThemeChoice::Mode::Dark, ThemeChoice::Mode::Contrast}) {
            const Theme theme(*qApp, {.mode = mode});
            StepMarks marks(3);
            marks.setCurrent(0);
            marks.resize(marks.sizeHint());
            const QImage drawn = marks.grab().toImage();
            const auto inkAt = [&](int x) {
                const QColor ground = theme.colour(Token::Bg);
                return std::abs(
                    drawn.pixelColor(x, drawn.height() / 2).lightness() - ground.lightness());
            };
            QVERIFY(inkAt(6) > inkAt(drawn.width() - 6));
        }
    }

    void aLowCardKeepsTheButtonsInItsFoot()
    {
        Card card(u"Add"_s);
        auto *scroll = new ScrollArea;
        auto *column = new QWidget;
        column->setMinimumHeight(800);
        scroll->setColumn(column);
        card.body()->addWidget(scroll);
        auto *save = new Button(u"Save"_s, Button::Kind::Primary);
        card.foot()->addWidget(save);
        card.resize(300, 150);
        card.show();
        QTRY_COMPARE(save->height(), save->sizeHint().height());
    }

    void keysOfAnEmptyPageAreExplainedWhole()
    {
        EmptyState state(EmptyState::Drawing::Icon, u"Nothing"_s, u"Yet."_s, nullptr, u"log"_s);
        const QString does = u"one minute of breathing, from any program"_s;
        state.addKeys({{.keys = u"Ctrl Shift F9"_s, .does = does}});
        state.resize(260, 400);
        state.show();
        const auto labels = state.findChildren<PlainLabel *>();
        const auto words = std::ranges::find(labels, does, &PlainLabel::text);
        QVERIFY(words != labels.end());
        QTRY_VERIFY((*words)->height() >= (*words)->heightForWidth((*words)->width()));
        QVERIFY((*words)->height() > (*words)->fontMetrics().height() * 3 / 2); // in lines
    }

    void wordsBesideAnIconFollowTheTextSize()
    {
        Theme theme(*qApp, {.mode = ThemeChoice::Mode::Light});
        IconLine line(u"lock"_s, u"Only you see this."_s, looks::Meta);
        line.resize(300, 40);
        line.show();
        const auto *words = line.findChild<PlainLabel *>();
        QTRY_COMPARE(words->x(), 14 + 6);
        theme.choose({.mode = ThemeChoice::Mode::Light, .textPercent = 150});
        QTRY_COMPARE(words->x(), 21 + 6);
    }

    void buttonsHaveTheHeightsOfTheDesign()
    {
        Button button(u"Save"_s, Button::Kind::Primary);
        QCOMPARE(button.sizeHint().height(), 36);
        button.setSize(Button::Size::Small);
        QCOMPARE(button.sizeHint().height(), 30);
        button.setSize(Button::Size::Large);
        QCOMPARE(button.sizeHint().height(), 44);
    }

    void aKeyHintMakesRoomAndNoShortcut()
    {
        Button button(u"Save"_s, Button::Kind::Primary);
        const int before = button.sizeHint().width();
        button.setKeyHint(u"Enter"_s);
        QVERIFY(button.sizeHint().width() > before);
        QVERIFY(button.shortcut().isEmpty());
    }

    void chipsOpenAndGoByKeys()
    {
        Chip chip(u"Billing"_s, Chip::Kind::Parsed);
        const QSignalSpy opened(&chip, &Chip::clicked);
        const QSignalSpy removed(&chip, &Chip::removeRequested);
        QTest::keyClick(&chip, Qt::Key_Return);
        QTest::keyClick(&chip, Qt::Key_Down);
        QTest::keyClick(&chip, Qt::Key_Delete);
        QCOMPARE(opened.count(), 2);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(chip.sizeHint().height(), 28);
    }

    void aDoubtIsAQuestionMark()
    {
        Chip chip(u"Fri 15 May"_s, Chip::Kind::Promise);
        const int before = chip.sizeHint().width();
        chip.setUncertain(true);
        QVERIFY(chip.sizeHint().width() > before);
    }

    void nothingToClickIsUnder28()
    {
        const QList<QWidget *> all{
            new ToggleSwitch(u"a"_s), new IconButton(u"close"_s, u"a"_s),
            new ChoiceRow(ChoiceRow::Kind::Check, u"a"_s), new Chip(u"a"_s),
            new Button(u"a"_s, Button::Kind::Quiet)};
        auto *small = new IconButton(u"close"_s, u"a"_s);
        small->setSmall(true);
        QVERIFY(small->sizeHint().height() >= 28);
        for (QWidget *widget : all)
            QVERIFY2(widget->sizeHint().height() >= 28, widget->metaObject()->className());
        qDeleteAll(all);
        delete small;
    }

    /// The tooltip describes what has no description, unless it only says the name again.
    void tooltipsAreHeardAsWords()
    {
        IconButton more(u"more"_s, u"More & more"_s);
        const auto described = [&more] {
            return QAccessible::queryAccessibleInterface(&more)->text(QAccessible::Description);
        };
        QCOMPARE(described(), QString());
        more.setName(u"More & more"_s, u"Ctrl M"_s);
        QCOMPARE(described(), u"More & more (Ctrl M)"_s);
        more.setAccessibleDescription(u"A <menu>"_s);
        QCOMPARE(described(), u"A <menu>"_s);
    }

    void segmentsMoveByArrows()
    {
        SegmentedControl control(u"Theme"_s, {u"Light"_s, u"Dark"_s});
        const QSignalSpy chosen(&control, &SegmentedControl::chosen);
        QTest::keyClick(&control, Qt::Key_Right);
        QTest::keyClick(&control, Qt::Key_Right); // there is no third
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(control.accessibleName(), u"Theme: Dark"_s);
        control.setCurrent(0);
        QCOMPARE(chosen.count(), 1);
    }

    void segmentsMirror()
    {
        SegmentedControl control(u"Theme"_s, {u"Light"_s, u"Dark"_s});
        control.resize(control.sizeHint());
        control.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(control.choiceRect(0).left() > control.choiceRect(1).left());
        QTest::keyClick(&control, Qt::Key_Left);
        QCOMPARE(control.current(), 1);
    }

    void aFieldShowsItsErrorUntilSomebodyTypes()
    {
        TextField field(u"Due"_s, u"tomorrow 15:00"_s);
        field.show();
        field.setError(u"Try tomorrow 15:00."_s);
        QVERIFY(field.edit()->property("wrong").toBool());
        QCOMPARE(field.edit()->accessibleDescription(), u"Try tomorrow 15:00."_s);
        QTest::keyClicks(field.edit(), u"x"_s);
        QVERIFY(!field.edit()->property("wrong").toBool());
        QCOMPARE(field.edit()->accessibleName(), u"Due"_s);
    }

    void radioRowsExcludeEachOther()
    {
        QWidget question;
        ChoiceRow yes(ChoiceRow::Kind::Radio, u"Yes"_s, &question);
        ChoiceRow no(ChoiceRow::Kind::Radio, u"No"_s, &question);
        yes.click();
        no.click();
        QVERIFY(!yes.isChecked());
        QVERIFY(no.isChecked());
    }

    void bannersOfferTheFirstActionFramed()
    {
        Banner banner(Banner::Kind::Suggestion, u"breathe"_s);
        banner.setText(u"Three hard calls in 40 minutes."_s, u"One minute of breathing?"_s);
        const QSignalSpy clicked(banner.addAction(u"Breathe 1 min"_s), &Button::clicked);
        banner.addAction(u"Not now"_s);
        QTest::mouseClick(banner.findChild<Button *>(), Qt::LeftButton);
        QCOMPARE(clicked.count(), 1);
        QVERIFY(banner.accessibleName().startsWith(u"Three hard calls"_s));
    }

    void bannersPutTheQuietSentenceBelowWhereItNeedsTheRoom()
    {
        Banner banner(Banner::Kind::Suggestion, u"breathe"_s);
        banner.setText(u"Three hard calls in 40 minutes."_s, u"One minute of breathing?"_s);
        banner.addAction(u"Breathe 1 min"_s);
        const QList<PlainLabel *> words = banner.findChildren<PlainLabel *>();
        banner.resize(800, 60);
        banner.show();
        QCOMPARE(words.at(1)->y(), words.at(0)->y());
        banner.resize(420, 60);
        QTRY_VERIFY(words.at(1)->y() > words.at(0)->y());
        QVERIFY(
            words.at(1)->width()
            >= words.at(1)->fontMetrics().horizontalAdvance(words.at(1)->text()));
    }

    void settingsGrowWithTheirWords()
    {
        QWidget page;
        auto *row = new SettingRow(
            u"When the usual shift begins"_s, u"Promises for a day alone are due when it starts"_s,
            new ToggleSwitch(u"Usual shift"_s));
        auto *column = new QVBoxLayout(&page);
        column->addWidget(row);
        column->addStretch(1);
        page.resize(600, 400);
        page.show();
        const int one = row->height();
        page.resize(200, 400);
        QTRY_VERIFY(row->height() > one);
        const auto labels = row->findChildren<PlainLabel *>();
        QVERIFY(labels.at(0)->height() > labels.at(0)->fontMetrics().height() * 3 / 2);
        for (const PlainLabel *words : labels)
            QVERIFY(words->height() >= words->heightForWidth(words->width()));
    }

    void marksAreReadAloudUnlessDiscreet()
    {
        StressMark mark(StressLevel::from(7));
        QCOMPARE(mark.accessibleName(), u"stress 7, high"_s);
        mark.setDiscreet(true);
        QCOMPARE(mark.accessibleName(), u"stress hidden"_s);
    }

    void settingsNameTheirControls()
    {
        auto *control = new ToggleSwitch(QString());
        const SettingRow row(u"Reduce movement"_s, u"Less moves."_s, control);
        QCOMPARE(control->accessibleName(), u"Reduce movement"_s);
        QVERIFY(row.searchText().contains(u"Less"_s));
    }

    void menusShowTheChoice()
    {
        MenuButton button(u"Ask again after"_s);
        button.setChoices({u"15 minutes"_s, u"30 minutes"_s}, 1);
        QCOMPARE(button.accessibleName(), u"Ask again after: 30 minutes"_s);
    }

    void screenReadersMeetTheRightRoles()
    {
        ToggleSwitch toggle(u"Sounds"_s);
        toggle.setChecked(true);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&toggle);
        QCOMPARE(spoken->role(), QAccessible::CheckBox);
        QVERIFY(spoken->state().checked);
        QCOMPARE(spoken->text(QAccessible::Name), u"Sounds"_s);

        Chip chip(u"Billing"_s);
        const QSignalSpy clicked(&chip, &Chip::clicked);
        spoken = QAccessible::queryAccessibleInterface(&chip);
        QCOMPARE(spoken->role(), QAccessible::Button);
        QCOMPARE(spoken->text(QAccessible::Name), u"Billing"_s);
        spoken->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QTRY_COMPARE(clicked.count(), 1);

        ChoiceRow radio(ChoiceRow::Kind::Radio, u"Yes"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(&radio)->role(), QAccessible::RadioButton);
    }

    void keysAreWrittenWithoutPlus()
    {
        QCOMPARE(keyText(Qt::CTRL | Qt::SHIFT | Qt::Key_N), u"Ctrl Shift N"_s);
        QCOMPARE(keyText(Qt::CTRL | Qt::Key_Comma), u"Ctrl ,"_s);
        QCOMPARE(keyText(Qt::CTRL | Qt::Key_Plus), u"Ctrl +"_s);
        QCOMPARE(keyText({}), QString());
    }
};

EVENKEEL_TEST(ControlsTest)

#include "controlstest.moc"
