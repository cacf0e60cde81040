#include "ui/settings/holidaysdialog.h"

#include "tests/support/testmain.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 5, 14);

} // namespace

/// The test's locale writes days before months.
class HolidaysDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPeopleWrite_data();
    void readsWhatPeopleWrite();
    void showsAndGivesBackWhatIsSet();
    void aLineWithoutADateKeepsItOpen();
    void aCalendarFileAddsItsDays();
    void aFileThatIsNoCalendarChangesNothing();
    void saysHowManyAndWhichIsNext();

private:
    static void press(HolidaysDialog &dialog, const QString &text)
    {
        for (Button *button : dialog.findChildren<Button *>()) {
            if (button->text() == text)
                button->click();
        }
    }
    [[nodiscard]] static bool says(const HolidaysDialog &dialog, const QString &words)
    {
        const auto labels = dialog.findChildren<PlainLabel *>();
        return std::ranges::any_of(labels, [&](const PlainLabel *label) {
            return !label->isHidden() && label->text().contains(words);
        });
    }
};

void HolidaysDialogTest::readsWhatPeopleWrite_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("name");
    const auto row = [](const char16_t *line, QDate day, const char16_t *name) {
        const QString text = QString::fromUtf16(line);
        QTest::newRow(qPrintable(text)) << text << day << QString::fromUtf16(name);
    };
    const QDate christmas(2026, 12, 25);
    row(u"2026-12-25 Christmas Day", christmas, u"Christmas Day");
    row(u"  25 Dec 2026   Christmas  Day ", christmas, u"Christmas Day");
    row(u"25 December 2026: Christmas Day", christmas, u"Christmas Day");
    row(u"25/12/2026", christmas, u"");
    row(u"Dec 25, 2026 Christmas Day", christmas, u"Christmas Day");
    row(u"31 Feb 2026 never", {}, u"");
    row(u"Christmas", {}, u"");
}

void HolidaysDialogTest::readsWhatPeopleWrite()
{
    QFETCH(const QString, line);
    QFETCH(const QDate, day);
    QFETCH(const QString, name);
    const auto typed = typedHoliday(line);
    QCOMPARE(typed.has_value(), day.isValid());
    if (typed)
        QCOMPARE(*typed, qMakePair(day, name));
}

void HolidaysDialogTest::showsAndGivesBackWhatIsSet()
{
    const Holidays set = Holidays::fromTexts({u"2026-12-25 Christmas Day"_s, u"2026-05-01"_s});
    HolidaysDialog dialog(set, Today);
    QCOMPARE(
        dialog.findChild<QPlainTextEdit *>()->toPlainText(),
        u"1 May 2026\n25 Dec 2026 Christmas Day"_s);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    press(dialog, u"Save"_s);
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(dialog.holidays(), set);
}

void HolidaysDialogTest::aLineWithoutADateKeepsItOpen()
{
    const Holidays set = Holidays::fromTexts({u"2026-12-25"_s});
    HolidaysDialog dialog(set, Today);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    const QString typed = u"25 Dec 2026\n\nBoxing Day"_s;
    dialog.findChild<QPlainTextEdit *>()->setPlainText(typed);
    press(dialog, u"Save"_s);
    QCOMPARE(accepted.size(), 0);
    QVERIFY(says(dialog, u"Line 3"_s));
    QCOMPARE(dialog.findChild<QPlainTextEdit *>()->toPlainText(), typed);
    QCOMPARE(dialog.holidays(), set);
}

void HolidaysDialogTest::aCalendarFileAddsItsDays()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"public.ics"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260525\r\n"
               "SUMMARY:Spring bank holiday\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    file.close();
    HolidaysDialog dialog(Holidays::fromTexts({u"2026-12-25"_s}), Today);
    dialog.addFrom(file.fileName());
    press(dialog, u"Save"_s);
    QCOMPARE(
        dialog.holidays().toTexts(),
        (QStringList{u"2026-05-25 Spring bank holiday"_s, u"2026-12-25"_s}));
}

void HolidaysDialogTest::aFileThatIsNoCalendarChangesNothing()
{
    const QTemporaryDir folder;
    HolidaysDialog dialog({}, Today);
    dialog.addFrom(folder.filePath(u"none.ics"_s));
    QVERIFY(says(dialog, u"No calendar could be read"_s));
    QVERIFY(dialog.findChild<QPlainTextEdit *>()->toPlainText().isEmpty());
}

void HolidaysDialogTest::saysHowManyAndWhichIsNext()
{
    QCOMPARE(holidaysInWords({}, Today), u"Not set"_s);
    const Holidays set = Holidays::fromTexts({u"2026-05-01"_s, u"2026-12-25 Christmas Day"_s});
    QCOMPARE(holidaysInWords(set, Today), u"2 days, next Fri 25 Dec"_s);
    QCOMPARE(holidaysInWords(set, QDate(2027, 1, 1)), u"All of them have passed"_s);
}

EVENKEEL_TEST(HolidaysDialogTest)
#include "holidaysdialogtest.moc"
