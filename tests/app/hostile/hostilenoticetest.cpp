#include "app/notifier/desktopnotifier.h"
#include "core/base/fixedclock.h"
#include "core/base/localtime.h"
#include "tests/app/hostile/openwatch.h"
#include "tests/app/hostile/shownscan.h"
#include "tests/app/notifier/privatebus.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

/// A desktop that reads markup in the body of a notification, as the specification has it.
class MarkupServer final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Call
    {
        QString summary;
        QString body;
    };

    QList<Call> calls;

public slots:
    Q_SCRIPTABLE QStringList GetCapabilities() const
    {
        return {u"body"_s, u"body-markup"_s, u"body-images"_s, u"body-hyperlinks"_s, u"actions"_s};
    }

    Q_SCRIPTABLE uint Notify(
        [[maybe_unused]] const QString &application, [[maybe_unused]] uint replaces,
        [[maybe_unused]] const QString &icon, const QString &summary, const QString &body,
        [[maybe_unused]] const QStringList &actions, [[maybe_unused]] const QVariantMap &hints,
        [[maybe_unused]] int timeout)
    {
        calls.append({.summary = summary, .body = body});
        return static_cast<uint>(calls.size());
    }
};

Notice noticeOf(const Payload &payload, Instant now)
{
    Alert alert{
        .kind = Alert::Kind::Overdue,
        .followUp = {},
        .due = now - minutes(16),
        .late = minutes(16),
        .occurrence = {}};
    alert.followUp.id = FollowUpId(1);
    alert.followUp.text = payload.text;
    alert.followUp.customer = payload.text;
    alert.followUp.due
        = LocalTime{.date = QDate(2026, 5, 14), .time = QTime(14, 15), .zone = "Europe/London"};
    return {.alerts = {alert}, .quiet = false, .hideDetails = false};
}

} // namespace

/// The words that go to the desktop, whose body is markup where the server says so.
class HostileNoticeTest final : public QObject
{
    Q_OBJECT

private slots:
    void aBodyIsNoMarkup();
};

void HostileNoticeTest::aBodyIsNoMarkup()
{
    const OpenWatch canaries;
    const QList<Payload> payloads = hostilePayloads(canaries.folder());
    PrivateBus bus;
    QVERIFY2(bus.isRunning(), qPrintable(bus.failure()));
    MarkupServer server;
    QDBusConnection desktop = bus.another();
    QVERIFY(desktop.registerObject(
        u"/org/freedesktop/Notifications"_s, &server, QDBusConnection::ExportScriptableSlots));
    QVERIFY(desktop.registerService(u"org.freedesktop.Notifications"_s));

    const FixedClock clock(
        LocalTime{.date = QDate(2026, 5, 14), .time = QTime(14, 31), .zone = "Europe/London"}
            .instant(),
        QTimeZone("Europe/London"));
    DesktopNotifier notifier(clock, [&bus] { return bus.connection(); });
    ShownScan scan(payloads);
    for (qsizetype i = 0; i < payloads.size(); ++i) {
        notifier.show(noticeOf(payloads.at(i), clock.now()));
        QTRY_COMPARE(server.calls.size(), i + 1);
        const MarkupServer::Call &call = server.calls.last();
        const ReadMarkup body(call.body);
        QVERIFY2(body.images() + body.loads() + body.links() == 0, qPrintable(call.body));
        scan.take({.place = u"summary"_s, .text = call.summary});
        scan.take({.place = u"body"_s, .text = body.toPlainText()});
    }
    QVERIFY2(scan.wrong().isEmpty(), qPrintable(scan.wrong().join(u'\n')));
    QCOMPARE(scan.seenIn(u"summary"_s), payloads.size());
    QCOMPARE(scan.seenIn(u"body"_s), payloads.size());
    qInfo(
        "trust: hostile text, notifications, %lld payloads in 2 places, 0 images, 0 links",
        payloads.size());
}

EVENKEEL_TEST(HostileNoticeTest)
#include "hostilenoticetest.moc"
