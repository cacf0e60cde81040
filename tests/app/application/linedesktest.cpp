#include "app/application/linedesk.h"

#include "app/openlog/logopener.h"
#include "core/base/fixedclock.h"
#include "core/settings/keys.h"
#include "tests/support/testmain.h"
#include "ui/capture/savedpanel.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenkeel;

namespace {

const QString Promised = u"late refund, promised to call back tomorrow 9am"_s;

/// An empty log and the lines that write to it.
struct Desk
{
    QTemporaryDir home;
    FixedClock clock{
        resolve(QDate(2026, 5, 14), QTime(14, 31), QTimeZone("Europe/London")),
        QTimeZone("Europe/London")};
    std::unique_ptr<OpenLog> log = *LogOpener::empty(home.path(), clock);
    Settings settings{QString()};
    LineDesk lines{*log, settings};
};

} // namespace

class LineDeskTest final : public QObject
{
    Q_OBJECT

private slots:
    void knowsItsWordsAtTheFirstLetter();
    void readsALineThatWasLeft();
    void followsTheCategories();
    void tellsNoRatingInDiscreetMode();
};

void LineDeskTest::knowsItsWordsAtTheFirstLetter()
{
    Desk desk;
    const std::unique_ptr<CaptureForm> form(desk.lines.makeForm());
    form->show();
    QTest::keyClicks(form->line(), Promised);
    QCOMPARE(form->draft().promises.size(), 1);
}

void LineDeskTest::readsALineThatWasLeft()
{
    Desk desk;
    QVERIFY(desk.log->drafts().save("line"_L1, {{u"text"_s, Promised}}));
    const std::unique_ptr<CaptureForm> form(desk.lines.makeForm());
    QCOMPARE(form->draft().promises.size(), 1);
}

void LineDeskTest::followsTheCategories()
{
    Desk desk;
    const QString own = u"Left-handed kettles"_s;
    desk.settings.set(keys::Categories, {own});
    QVERIFY(desk.lines.parser().lists().categories.contains(own));
    desk.settings.set(keys::Categories, {});
    QVERIFY(!desk.lines.parser().lists().categories.contains(own));
    QVERIFY(!desk.lines.parser().parse(Promised, desk.clock.moment()).promises.isEmpty());
}

void LineDeskTest::tellsNoRatingInDiscreetMode()
{
    Desk desk; // discreet at first
    QuickLogPopup &popup = desk.lines.popup();
    const auto told = [&popup] {
        popup.savedPanel()->hide();
        popup.open();
        QTest::keyClicks(popup.line(), u"late refund #billing !7"_s);
        QTest::keyClick(popup.line(), Qt::Key_Return);
        return popup.savedPanel()->accessibleName();
    };
    QVERIFY(desk.settings.get(keys::Discreet));
    QCOMPARE(told(), u"Saved. Billing."_s);
    desk.settings.set(keys::Discreet, false);
    QCOMPARE(told(), u"Saved. Billing, stress 7."_s);
}

EVENKEEL_TEST(LineDeskTest)
#include "linedesktest.moc"
