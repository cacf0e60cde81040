#include "ui/settings/weekhoursdialog.h"

#include "tests/support/testmain.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfield.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

/// The test's locale begins its week on Monday.
class WeekHoursDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void showsAndGivesBackWhatIsSet();
    void oneDayServesForAll();
    void whatCannotBeReadKeepsItOpen();
    void anEmptiedRowIsADayWithout();
    void saysHoursInWords();

private:
    [[nodiscard]] static QList<TextField *> fieldsOf(WeekHoursDialog &dialog)
    {
        return dialog.findChildren<TextField *>();
    }
    static void press(WeekHoursDialog &dialog, const QString &text)
    {
        for (Button *button : dialog.findChildren<Button *>()) {
            if (button->text() == text)
                button->click();
        }
    }
};

void WeekHoursDialogTest::showsAndGivesBackWhatIsSet()
{
    const WeekHours hours = WeekHours::fromText(u"1=22:00-07:00 5=20:30-08:00");
    WeekHoursDialog dialog(u"Quiet hours"_s, {}, hours);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QCOMPARE(fieldsOf(dialog).size(), 14);
    QCOMPARE(fieldsOf(dialog).first()->text(), u"22:00"_s);
    QCOMPARE(fieldsOf(dialog).first()->edit()->accessibleName(), u"Monday, from"_s);
    press(dialog, u"Save"_s);
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(dialog.hours(), hours);
}

void WeekHoursDialogTest::oneDayServesForAll()
{
    WeekHoursDialog dialog(u"Quiet hours"_s, {}, {});
    fieldsOf(dialog).at(0)->setText(u"22"_s);
    fieldsOf(dialog).at(1)->setText(u"7:00"_s);
    press(dialog, u"The first for all"_s);
    press(dialog, u"Save"_s);
    QCOMPARE(hoursInWords(dialog.hours()), u"22:00 to 07:00 every day"_s);
}

void WeekHoursDialogTest::whatCannotBeReadKeepsItOpen()
{
    WeekHoursDialog dialog(u"Quiet hours"_s, {}, {});
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    fieldsOf(dialog).at(2)->setText(u"late"_s);
    fieldsOf(dialog).at(3)->setText(u"7:00"_s);
    press(dialog, u"Save"_s);
    QCOMPARE(accepted.size(), 0);
    const auto labels = dialog.findChildren<PlainLabel *>();
    const QString why = u"Tuesday needs two times, for example 09:00, or none."_s;
    QVERIFY(std::ranges::any_of(
        labels, [&why](const PlainLabel *one) { return one->text() == why && !one->isHidden(); }));
    fieldsOf(dialog).at(2)->setText(u"22:00"_s);
    fieldsOf(dialog).at(3)->setText(QString());
    press(dialog, u"Save"_s);
    QCOMPARE(accepted.size(), 0); // half a row
    QCOMPARE(fieldsOf(dialog).at(2)->text(), u"22:00"_s);
}

void WeekHoursDialogTest::anEmptiedRowIsADayWithout()
{
    WeekHoursDialog dialog(u"Quiet hours"_s, {}, WeekHours::fromText(u"1=22:00-07:00"));
    fieldsOf(dialog).at(0)->setText(QString());
    fieldsOf(dialog).at(1)->setText(u" "_s);
    QTest::keyClick(fieldsOf(dialog).at(0)->edit(), Qt::Key_Return);
    QVERIFY(dialog.hours().isEmpty());
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void WeekHoursDialogTest::saysHoursInWords()
{
    QCOMPARE(hoursInWords({}), u"Not set"_s);
    QCOMPARE(
        hoursInWords(WeekHours::fromText(u"1=09:00-17:00 5=09:00-15:00")),
        u"Mon 09:00 to 17:00, Fri 09:00 to 15:00"_s);
}

EVENKEEL_TEST(WeekHoursDialogTest)
#include "weekhoursdialogtest.moc"
