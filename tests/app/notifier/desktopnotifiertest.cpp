#include "app/notifier/desktopnotifier.h"
#include "core/base/fixedclock.h"
#include "core/base/localtime.h"
#include "tests/app/notifier/privatebus.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

const QString EveryCapability = u"body body-markup actions"_s;

Alert alertFor(qint64 id, const QString &text)
{
    const LocalTime due{.date = QDate(2026, 5, 14), .time = QTime(14, 15), .zone = "Europe/London"};
    Alert alert{
        .kind = Alert::Kind::Due,
        .followUp = {},
        .due = due.instant(),
        .late = minutes(16),
        .occurrence = {}};
    alert.followUp.id = FollowUpId(id);
    alert.followUp.text = text;
    alert.followUp.customer = u"2086"_s;
    alert.followUp.due = due;
    alert.followUp.dueAt = due.instant();
    alert.followUp.attempts
        = {{.result = Attempt::Result::NoAnswer, .at = due.instant() - minutes(240)},
           {.result = Attempt::Result::LeftMessage, .at = due.instant() - minutes(155)}};
    return alert;
}

Notice named(const QString &text)
{
    return {
        .alerts = {alertFor(1, text)},
        .quiet = false,
        .again = resolve(QDate(2026, 5, 14), QTime(14, 41), QTimeZone("Europe/London")),
        .hideDetails = false};
}

} // namespace

/// Against a notification server on a bus of its own.
class DesktopNotifierTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsTitleBodyAndActions();
    void hidesDetailsAtFirst();
    void saysNothingOfALockedLog();
    void isSilentWhileNothingTellsOfCalls();
    void escapesMarkup();
    void leavesOutActionsThatAreNotShown();
    void tellsWhatWasPressed_data();
    void tellsWhatWasPressed();
    void dismissingIsNotDoing();
    void withdrawsWhatWasDealtWith();
    void withdrawsEverything();
    void saysASentenceThatGoesByItself();
    void failsWithoutAServer();
    void failsWithoutABus();
    void failsWhenTheServerGoes();

private:
    void start(const QString &capabilities = EveryCapability);
    [[nodiscard]] bool showAndWait(const Notice &notice, const QString &expected);

    FixedClock m_clock{
        LocalTime{.date = QDate(2026, 5, 14), .time = QTime(14, 31), .zone = "Europe/London"}
            .instant(),
        QTimeZone("Europe/London")};
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<DesktopNotifier> m_notifier;
};

void DesktopNotifierTest::init()
{
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY2(m_bus->isRunning(), qPrintable(m_bus->failure()));
    m_notifier = std::make_unique<DesktopNotifier>(m_clock, [this] { return m_bus->connection(); });
}

void DesktopNotifierTest::cleanup()
{
    m_notifier.reset();
    m_bus.reset();
}

void DesktopNotifierTest::start(const QString &capabilities)
{
    QVERIFY2(m_bus->startServer(capabilities), "python3-dbusmock is needed");
}

bool DesktopNotifierTest::showAndWait(const Notice &notice, const QString &expected)
{
    m_notifier->show(notice);
    const bool shown = QTest::qWaitFor([&] { return m_bus->calls().contains(expected); });
    QTest::qWait(20); // the answer with the number
    return shown;
}

void DesktopNotifierTest::showsTitleBodyAndActions()
{
    start();
    QVERIFY2(
        showAndWait(named(u"Engineer update"_s), u"Engineer update was due at 14:15"_s),
        qPrintable(m_bus->calls()));
    const QString calls = m_bus->calls();
    QVERIFY2(calls.contains(u"A short message now still helps."_s), qPrintable(calls));
    QVERIFY2(
        calls.contains(u"2 attempts so far: no answer 10:15, left a message 11:40."_s),
        qPrintable(calls));
    QVERIFY2(
        calls.contains(u"\"done\""_s) && calls.contains(u"\"again\""_s)
            && calls.contains(u"\"open\""_s) && calls.contains(u"\"Again at 14:41\""_s),
        qPrintable(calls));
}

void DesktopNotifierTest::hidesDetailsAtFirst()
{
    start();
    Notice hidden = named(u"Engineer update"_s);
    hidden.hideDetails = true;
    QVERIFY(showAndWait(hidden, u"A follow-up is due"_s));
    QVERIFY(!m_bus->calls().contains(u"Engineer"_s));
    QVERIFY(!m_bus->calls().contains(u"2086"_s));
    QVERIFY(!m_bus->calls().contains(u"attempt"_s));
    QVERIFY(!m_bus->calls().contains(u"\"done\""_s));
}

void DesktopNotifierTest::saysNothingOfALockedLog()
{
    start();
    Notice locked = named(u"Engineer update"_s);
    locked.locked = true;
    QVERIFY(showAndWait(locked, u"A follow-up is due"_s));
    QVERIFY(!m_bus->calls().contains(u"Engineer"_s));
    QVERIFY(!m_bus->calls().contains(u"attempt"_s));
}

void DesktopNotifierTest::isSilentWhileNothingTellsOfCalls()
{
    start();
    Notice quiet = named(u"Engineer update"_s);
    quiet.quiet = true;
    QVERIFY(showAndWait(quiet, u"A follow-up is due"_s));
    QVERIFY2(m_bus->calls().contains(u"suppress-sound"_s), qPrintable(m_bus->calls()));
    QVERIFY(!m_bus->calls().contains(u"Engineer"_s));
    QVERIFY(!m_bus->calls().contains(u"attempt"_s));
}

void DesktopNotifierTest::escapesMarkup()
{
    start();
    Notice notice = named(u"x"_s);
    notice.alerts.first().followUp.customer = u"<b>9</b>"_s;
    QVERIFY2(showAndWait(notice, u"&lt;b&gt;9&lt;/b&gt;"_s), qPrintable(m_bus->calls()));
    QVERIFY(!m_bus->calls().contains(u"<b>"_s));
}

void DesktopNotifierTest::leavesOutActionsThatAreNotShown()
{
    start(u"body"_s);
    QVERIFY(showAndWait(named(u"Engineer update"_s), u"Engineer update"_s));
    QVERIFY2(!m_bus->calls().contains(u"\"again\""_s), qPrintable(m_bus->calls()));
}

void DesktopNotifierTest::tellsWhatWasPressed_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("action");
    QTest::newRow("done") << u"done"_s << static_cast<int>(NoticeAction::Done);
    QTest::newRow("again") << u"again"_s << static_cast<int>(NoticeAction::Again);
    QTest::newRow("open") << u"open"_s << static_cast<int>(NoticeAction::Open);
    QTest::newRow("click") << u"default"_s << static_cast<int>(NoticeAction::Open);
}

void DesktopNotifierTest::tellsWhatWasPressed()
{
    QFETCH(QString, key);
    QFETCH(int, action);
    start();
    QSignalSpy acted(m_notifier.get(), &Notifier::acted);
    QVERIFY(showAndWait(named(u"Engineer update"_s), u"Engineer update"_s));
    m_bus->press(77, key);
    m_bus->press(1, key);
    QTRY_COMPARE(acted.size(), 1);
    QCOMPARE(acted.first().at(0).value<Notice>(), named(u"Engineer update"_s));
    QCOMPARE(static_cast<int>(acted.first().at(1).value<NoticeAction>()), action);
}

void DesktopNotifierTest::dismissingIsNotDoing()
{
    start();
    QSignalSpy acted(m_notifier.get(), &Notifier::acted);
    QVERIFY(showAndWait(named(u"Engineer update"_s), u"Engineer update"_s));
    m_bus->dismiss(1, 2);
    QTRY_COMPARE(acted.size(), 1);
    QCOMPARE(acted.first().at(1).value<NoticeAction>(), NoticeAction::Dismissed);
    QVERIFY(showAndWait(named(u"Second"_s), u"Second"_s));
    m_bus->dismiss(2, 1); // it expired: nobody has seen it
    QTest::qWait(50);
    QCOMPARE(acted.size(), 1);
}

void DesktopNotifierTest::withdrawsWhatWasDealtWith()
{
    start();
    QVERIFY(showAndWait(named(u"Engineer update"_s), u"Engineer update"_s));
    m_notifier->withdraw(FollowUpId(99));
    m_notifier->withdraw(FollowUpId(1));
    QTRY_VERIFY(m_bus->calls().contains(u"CloseNotification"_s));
    QCOMPARE(m_bus->calls().count(u"CloseNotification"_s), 1);
}

void DesktopNotifierTest::withdrawsEverything()
{
    start();
    QVERIFY(showAndWait(named(u"Engineer update"_s), u"Engineer update"_s));
    m_notifier->show(named(u"Second"_s)); // on its way, without a number yet
    m_notifier->withdrawAll();
    QTRY_COMPARE(m_bus->calls().count(u"CloseNotification"_s), 2);
    QVERIFY(showAndWait(named(u"Third"_s), u"Third"_s));
    QCOMPARE(m_bus->calls().count(u"CloseNotification"_s), 2);
}

void DesktopNotifierTest::saysASentenceThatGoesByItself()
{
    start();
    m_notifier->say(u"Saved in Evenkeel"_s);
    QTRY_VERIFY2(m_bus->calls().contains(u"Saved in Evenkeel"_s), qPrintable(m_bus->calls()));
    const QString calls = m_bus->calls();
    QVERIFY2(
        calls.contains(u"transient"_s) && calls.contains(u"suppress-sound"_s), qPrintable(calls));
    QVERIFY2(!calls.contains(u"\"open\""_s), qPrintable(calls));
}

void DesktopNotifierTest::failsWithoutAServer()
{
    QSignalSpy failed(m_notifier.get(), &Notifier::failed);
    m_notifier->show(named(u"Engineer update"_s));
    m_notifier->show(named(u"Second"_s));
    QTRY_COMPARE(failed.size(), 2);
    QCOMPARE(failed.first().first().value<Notice>(), named(u"Engineer update"_s));
    // A server that comes later is found.
    start();
    QVERIFY(showAndWait(named(u"Third"_s), u"Third"_s));
}

void DesktopNotifierTest::failsWithoutABus()
{
    int asked = 0;
    DesktopNotifier nowhere(m_clock, [&asked] {
        ++asked;
        return QDBusConnection(u"none"_s);
    });
    QSignalSpy failed(&nowhere, &Notifier::failed);
    nowhere.withdraw(FollowUpId(1));
    QCOMPARE(asked, 0); // not before the first reminder
    nowhere.show(named(u"Engineer update"_s));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(asked, 1);
}

void DesktopNotifierTest::failsWhenTheServerGoes()
{
    start();
    QVERIFY(showAndWait(named(u"Engineer update"_s), u"Engineer update"_s));
    QSignalSpy failed(m_notifier.get(), &Notifier::failed);
    m_bus->stopServer();
    m_notifier->show(named(u"Second"_s));
    QTRY_COMPARE(failed.size(), 1);
}

EVENKEEL_TEST(DesktopNotifierTest)
#include "desktopnotifiertest.moc"
