#include "ui/welcome/welcomepage.h"
#include "core/base/fixedclock.h"
#include "core/capture/capturewords.h"
#include "core/settings/keys.h"
#include "tests/support/testmain.h"
#include "ui/capture/quickline.h"
#include "ui/text/typedtime.h"
#include "ui/widgets/addchip.h"
#include "ui/widgets/chip.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    Settings settings{QString()};
    FixedClock clock{
        resolve(QDate(2026, 5, 14), QTime(9, 0), QTimeZone("Europe/London")),
        QTimeZone("Europe/London")};
    LineParser parser{CaptureWords::shipped(u"en"), QLocale()};
    WelcomePage page{
        {.settings = settings,
         .parser = parser,
         .clock = clock,
         .folder = u"/home/mara/log"_s,
         .quickLogKeys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Space)}};
    QSignalSpy finished{&page, &WelcomePage::finished};

    Desk()
    {
        page.resize(1200, 800);
        page.show();
        page.activate();
    }
};

} // namespace

class WelcomePageTest : public QObject
{
    Q_OBJECT

private slots:
    void threeTimesEnterLeadsToToday();
    void escapeGoesBack();
    void canBeSkippedAtOnce();
    void nothingIsFilledInBeforehand();
    void channelsKeepTheOrderTheyWereChosenIn();
    void ownCategoriesCanBeAdded();
    void practiceLineIsNotSaved();
    void typingReplacesTheExample();
    void theExampleCanBeEdited();
    void enterAfterLookingAroundOpensToday();
    void typedTimesAreForgiving_data();
    void typedTimesAreForgiving();
};

void WelcomePageTest::threeTimesEnterLeadsToToday()
{
    Desk desk;
    QTest::keyClick(&desk.page, Qt::Key_Return);
    QCOMPARE(desk.page.step(), 1);
    QTest::keyClick(&desk.page, Qt::Key_Return);
    QCOMPARE(desk.page.step(), 2);
    QVERIFY(!desk.settings.get(keys::Welcomed));
    QTest::keyClick(&desk.page, Qt::Key_Return);
    QCOMPARE(desk.finished.size(), 1);
    QVERIFY(desk.settings.get(keys::Welcomed));
}

void WelcomePageTest::escapeGoesBack()
{
    Desk desk;
    desk.page.showStep(2);
    QTest::keyClick(&desk.page, Qt::Key_Escape);
    QCOMPARE(desk.page.step(), 1);
    QTest::keyClick(&desk.page, Qt::Key_Escape);
    QTest::keyClick(&desk.page, Qt::Key_Escape);
    QCOMPARE(desk.page.step(), 0);
    QCOMPARE(desk.finished.size(), 0);
}

void WelcomePageTest::canBeSkippedAtOnce()
{
    Desk desk;
    const auto buttons = desk.page.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons)
        if (button->text() == u"Skip setup"_s)
            button->click();
    QCOMPARE(desk.finished.size(), 1);
    QVERIFY(desk.settings.get(keys::Welcomed));
}

void WelcomePageTest::nothingIsFilledInBeforehand()
{
    Desk desk;
    desk.page.showStep(1);
    const auto fields = desk.page.findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 3); // two times and a category of one's own
    for (const QLineEdit *field : fields)
        QVERIFY(field->text().isEmpty());
    fields.first()->setText(u"9"_s);
    emit fields.first()->editingFinished();
    QCOMPARE(desk.settings.get(keys::WorkStart), u"09:00"_s);
}

void WelcomePageTest::channelsKeepTheOrderTheyWereChosenIn()
{
    Desk desk;
    desk.page.showStep(1);
    for (const QString &id : {u"email"_s, u"phone"_s, u"chat"_s, u"phone"_s})
        desk.page.findChild<Chip *>(id)->click();
    QCOMPARE(desk.settings.get(keys::Channels), QStringList({u"email"_s, u"chat"_s}));
}

void WelcomePageTest::ownCategoriesCanBeAdded()
{
    Desk desk;
    desk.page.showStep(1);
    auto *add = desk.page.findChild<AddChip *>();
    add->findChild<Chip *>()->click();
    auto *field = add->findChild<QLineEdit *>();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"Late parcels"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(desk.page.step(), 1); // Enter was for the field alone
    QCOMPARE(desk.settings.get(keys::Categories), QStringList{u"late-parcels"_s});
    QVERIFY(desk.page.findChild<Chip *>(u"late-parcels"_s)->isChecked());

    add->findChild<Chip *>()->click();
    QTest::keyClicks(field, u"never"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(desk.page.step(), 1);
    QCOMPARE(desk.settings.get(keys::Categories).size(), 1);
}

void WelcomePageTest::enterAfterLookingAroundOpensToday()
{
    Desk desk;
    QSignalSpy looked{&desk.page, &WelcomePage::sampleRequested};
    desk.page.showStep(2);
    desk.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.page));
    const auto buttons = desk.page.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->text() == u"Look around with a made log"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(looked.size(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(looked.size(), 1);
    QCOMPARE(desk.finished.size(), 1);
}

void WelcomePageTest::practiceLineIsNotSaved()
{
    Desk desk;
    desk.page.showStep(2);
    auto *line = desk.page.findChild<QuickLine *>();
    QVERIFY(line->toPlainText().contains(u"#billing"_s));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(desk.finished.size(), 1); // and there is no store that could have kept it
}

void WelcomePageTest::typingReplacesTheExample()
{
    Desk desk;
    desk.page.showStep(2);
    auto *line = desk.page.findChild<QuickLine *>();
    QTest::keyClicks(line, u"shouted at me !8"_s);
    QCOMPARE(line->toPlainText(), u"shouted at me !8"_s);
    QTest::keyClick(line, Qt::Key_Escape); // back, and here again
    desk.page.showStep(2);
    QTest::keyClicks(line, u" #billing"_s);
    QCOMPARE(line->toPlainText(), u"shouted at me !8 #billing"_s);
}

void WelcomePageTest::theExampleCanBeEdited()
{
    Desk desk;
    desk.page.showStep(2);
    auto *line = desk.page.findChild<QuickLine *>();
    const QString example = line->toPlainText();
    QVERIFY(!line->textCursor().hasSelection()); // its colours show
    QTest::keyClick(line, Qt::Key_Backspace);
    QTest::keyClicks(line, u"9"_s);
    QCOMPARE(line->toPlainText(), example.chopped(1) + u'9');
}

void WelcomePageTest::typedTimesAreForgiving_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QTime>("time");
    QTest::newRow("colon") << u"9:05"_s << QTime(9, 5);
    QTest::newRow("dot") << u"17.30"_s << QTime(17, 30);
    QTest::newRow("four digits") << u"0830"_s << QTime(8, 30);
    QTest::newRow("hour") << u" 9 "_s << QTime(9, 0);
    QTest::newRow("too late") << u"25:00"_s << QTime();
    QTest::newRow("words") << u"soon"_s << QTime();
}

void WelcomePageTest::typedTimesAreForgiving()
{
    QFETCH(QString, text);
    QFETCH(QTime, time);
    QCOMPARE(typedTime(text), time);
}

EVENKEEL_TEST(WelcomePageTest)
#include "welcomepagetest.moc"
