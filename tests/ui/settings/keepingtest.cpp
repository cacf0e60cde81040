#include "core/settings/keys.h"
#include "tests/support/testmain.h"
#include "ui/settings/customerdialog.h"
#include "ui/settings/keepingsection.h"
#include "ui/settings/keepingtext.h"
#include "ui/settings/leavedialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/settingrow.h"
#include "ui/widgets/textfield.h"

#include <QApplication>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

/// Notes what it was asked.
class AskedDesk final : public KeepingDesk
{
public:
    [[nodiscard]] RetentionTerms limits() const override { return terms; }
    void preview() override { asked << u"preview"_s; }
    void lookUp(const QString &reference) override { asked << u"look "_s + reference; }
    void exportCustomer(const QString &reference, const QString &file) override
    {
        asked << u"export "_s + reference + file;
    }
    void erase(const QString &reference) override { asked << u"erase "_s + reference; }
    [[nodiscard]] QStringList openPromises() const override { return promises; }
    void takeAlong(TakeAlong, const QString &file) override { asked << u"take "_s + file; }
    void leave() override { asked << u"leave"_s; }

    RetentionTerms terms{.details = 0, .customers = 0, .promises = 0, .ratings = 0};
    QStringList promises;
    QStringList asked;
};

Button *buttonOf(const QWidget &widget, const QString &text)
{
    const auto buttons = widget.findChildren<Button *>();
    for (Button *button : buttons) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

QString wordsOf(const QWidget &widget)
{
    QStringList words;
    const auto rows = widget.findChildren<SettingRow *>();
    for (const SettingRow *row : rows) {
        if (!row->isHidden())
            words.append(row->searchText());
    }
    return words.join(u'\n');
}

} // namespace

/// How long things are kept, and what is kept about a customer.
class KeepingTest final : public QObject
{
    Q_OBJECT

private slots:
    void termsAreSavedAtOnce();
    void saysWhatTheSiteAllows();
    void saysWhatWouldGo();
    void noticeIsThereUntilItsDay();
    void linesStandBetweenRowsThatAreThere();
    void erasingNeedsTwoPresses();
    void anotherReferenceIsLookedUpFirst();
    void nothingKeptOffersNothing();
    void leavingTakesThreeSteps();
    void leavingIsReadWholeInLargeText();
    void aFileThatFailedDoesNotCount();
};

void KeepingTest::termsAreSavedAtOnce()
{
    Settings settings{QString()};
    AskedDesk desk;
    const KeepingSection section(settings, desk);
    const auto terms = section.findChildren<SegmentedControl *>();
    QCOMPARE(terms.size(), 4);
    QCOMPARE(terms.first()->current(), 2); // a year
    terms.first()->setCurrent(0);
    QTest::keyClick(terms.first(), Qt::Key_Right);
    QCOMPARE(settings.get(keys::KeepDetails), 6);
}

void KeepingTest::saysWhatTheSiteAllows()
{
    Settings settings{QString()};
    AskedDesk desk;
    KeepingSection section(settings, desk);
    section.refresh();
    QVERIFY(!wordsOf(section).contains(u"policy"_s));
    desk.terms.details = 6;
    section.refresh();
    QVERIFY(wordsOf(section).contains(u"Your employer's policy: at most 6 months."_s));
}

void KeepingTest::saysWhatWouldGo()
{
    Settings settings{QString()};
    AskedDesk desk;
    const KeepingSection section(settings, desk);
    buttonOf(section, u"Look"_s)->click();
    QCOMPARE(desk.asked, QStringList{u"preview"_s});
    emit desk.previewed(
        {{.kind = RetentionKind::Details, .found = {.count = 12, .oldest = QDate(2025, 3, 3)}},
         {.kind = RetentionKind::Ratings, .found = {}}});
    QVERIFY(wordsOf(section).contains(u"Details of 12 interactions, the oldest of"_s));
    QVERIFY(!wordsOf(section).contains(u"0 self-ratings"_s));
    emit desk.previewed({});
    QVERIFY(wordsOf(section).contains(u"Nothing is past its term."_s));
}

void KeepingTest::noticeIsThereUntilItsDay()
{
    Settings settings{QString()};
    AskedDesk desk;
    KeepingSection section(settings, desk);
    section.refresh();
    QVERIFY(!wordsOf(section).contains(u"Nothing has gone yet"_s));
    settings.set(keys::RetentionNotice, u"2026-05-14"_s);
    settings.set(keys::RetentionLook, u"2026-05-20"_s);
    section.refresh();
    QVERIFY(wordsOf(section).contains(u"Nothing has gone yet"_s));
    settings.set(keys::RetentionLook, u"2026-05-21"_s);
    section.refresh();
    QVERIFY(!wordsOf(section).contains(u"Nothing has gone yet"_s));
}

void KeepingTest::linesStandBetweenRowsThatAreThere()
{
    Settings settings{QString()};
    AskedDesk desk;
    KeepingSection section(settings, desk);
    section.refresh();
    section.show();
    const auto rows = section.findChildren<SettingRow *>();
    const auto hasLine = [](SettingRow *row) {
        const QImage drawn = row->grab().toImage();
        return drawn.pixelColor(drawn.width() / 2, 0) == Theme::of(row).colour(Token::Border);
    };
    QVERIFY(rows.at(0)->isHidden()); // the notice
    QVERIFY(!hasLine(rows.at(1)));
    settings.set(keys::RetentionNotice, u"2026-05-14"_s);
    settings.set(keys::RetentionLook, u"2026-05-20"_s);
    section.refresh();
    QVERIFY(!hasLine(rows.at(0)));
    QVERIFY(hasLine(rows.at(1)));
    section.filter(u"references"_s);
    QVERIFY(!hasLine(rows.at(2)));
}

void KeepingTest::erasingNeedsTwoPresses()
{
    AskedDesk desk;
    CustomerDialog dialog(desk);
    auto *reference = dialog.findChild<TextField *>();
    QTest::keyClicks(reference->edit(), u"@4711"_s);
    QTest::keyClick(reference->edit(), Qt::Key_Return);
    QCOMPARE(desk.asked, QStringList{u"look @4711"_s});
    emit desk.lookedUp({.interactions = 2, .followUps = 1, .copies = 3});
    QVERIFY(dialog.said().contains(u"2 interactions"_s));
    QVERIFY(dialog.said().contains(u"3 backups"_s));
    Button *erase = buttonOf(dialog, u"Erase"_s);
    erase->click();
    QCOMPARE(desk.asked.size(), 1);
    QVERIFY(dialog.said().contains(u"cannot be undone"_s));
    QCOMPARE(erase->text(), u"Erase for good"_s);
    erase->click();
    QCOMPARE(desk.asked.last(), u"erase @4711"_s);
    QVERIFY(!erase->isEnabled());
    emit desk.erased({});
    QVERIFY(dialog.said().contains(u"Erased for good"_s));
    QVERIFY(!erase->isEnabled());
}

void KeepingTest::anotherReferenceIsLookedUpFirst()
{
    AskedDesk desk;
    CustomerDialog dialog(desk);
    auto *reference = dialog.findChild<TextField *>();
    QTest::keyClicks(reference->edit(), u"4711"_s);
    QTest::keyClick(reference->edit(), Qt::Key_Return);
    emit desk.lookedUp({.interactions = 2});
    Button *erase = buttonOf(dialog, u"Erase"_s);
    erase->click();
    QTest::keyClicks(reference->edit(), u"2"_s);
    QVERIFY(!erase->isEnabled());
    QVERIFY(!buttonOf(dialog, u"Write into a file"_s)->isEnabled());
    QCOMPARE(erase->text(), u"Erase"_s);
}

void KeepingTest::nothingKeptOffersNothing()
{
    AskedDesk desk;
    CustomerDialog dialog(desk);
    buttonOf(dialog, u"Look up"_s)->click();
    QVERIFY(desk.asked.isEmpty()); // no reference
    QTest::keyClicks(dialog.findChild<TextField *>()->edit(), u"9999"_s);
    buttonOf(dialog, u"Look up"_s)->click();
    emit desk.lookedUp({});
    QVERIFY(dialog.said().contains(u"Nothing is kept"_s));
    QVERIFY(!buttonOf(dialog, u"Erase"_s)->isEnabled());
}

void KeepingTest::leavingTakesThreeSteps()
{
    AskedDesk desk;
    desk.promises = {u"call back, 4711, Fri 15:00"_s};
    LeaveDialog dialog(desk);
    dialog.show();
    QVERIFY(dialog.findChild<QPlainTextEdit *>()->toPlainText().contains(u"4711"_s));
    Button *leave = buttonOf(dialog, u"Leave this computer"_s);
    QVERIFY(leave->isHidden());
    buttonOf(dialog, u"Next"_s)->click();
    QCOMPARE(dialog.step(), 1);
    QVERIFY(leave->isHidden());
    QVERIFY(buttonOf(dialog, u"Take nothing along"_s));
    emit desk.tookAlong(u"/home/mara/mine.json"_s, 12);
    QVERIFY(dialog.said().contains(u"12 records"_s));
    QVERIFY(dialog.said().contains(u"read again"_s));
    buttonOf(dialog, u"Next"_s)->click();
    QCOMPARE(dialog.step(), 2);
    QVERIFY(!leave->isHidden());
    QVERIFY(dialog.focusWidget() != leave); // Enter alone destroys nothing
    QVERIFY(desk.asked.isEmpty());
    leave->click();
    QCOMPARE(desk.asked, QStringList{u"leave"_s});
}

void KeepingTest::leavingIsReadWholeInLargeText()
{
    const Theme theme(*qApp, {.mode = ThemeChoice::Mode::Light, .textPercent = 150});
    AskedDesk desk;
    LeaveDialog dialog(desk);
    dialog.show();
    for (const QString &words : {u"Next"_s, u"Take nothing along"_s, QString()}) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const auto labels = dialog.findChildren<PlainLabel *>();
        for (const PlainLabel *label : labels)
            QVERIFY(
                !label->isVisible() || label->height() >= label->heightForWidth(label->width()));
        if (!words.isEmpty())
            buttonOf(dialog, words)->click();
    }
}

void KeepingTest::aFileThatFailedDoesNotCount()
{
    AskedDesk desk;
    LeaveDialog dialog(desk);
    buttonOf(dialog, u"Next"_s)->click();
    emit desk.failed({Fault::StorageFull, {}});
    QVERIFY(!dialog.said().isEmpty());
    QVERIFY(buttonOf(dialog, u"Take nothing along"_s));
}

EVENKEEL_TEST(KeepingTest)
#include "keepingtest.moc"
