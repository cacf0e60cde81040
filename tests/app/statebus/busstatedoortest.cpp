#include "app/statebus/busstatedoor.h"

#include "tests/app/notifier/privatebus.h"
#include "tests/support/testmain.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

const QString Service = u"io.github.evenkeel.Evenkeel"_s;

} // namespace

/// A program that answers on a bus of the test, and another that calls it.
class BusStateDoorTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aStateIsSet();
    void untilWhenIsHandedOn();
    void theStateIsTold();
    void whatIsRefusedIsAnError_data();
    void whatIsRefusedIsAnError();
    void whoAsksWaitsForTheAnswer();
    void theNameIsGivenBack();
    void aNameThatIsTakenIsLeft();
    void withoutABusNothingHappens();

private:
    [[nodiscard]] QDBusMessage call(const QString &method, const QVariantList &values = {}) const;
    void open();

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<BusStateDoor> m_door;
    QStringList m_asked;
    Answer m_answer;
    bool m_answers = true;
    InstanceServer::Reply m_later; ///< where it does not answer at once
};

void BusStateDoorTest::init()
{
    m_door.reset();
    m_later = {};
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY2(m_bus->isRunning(), qPrintable(m_bus->failure()));
    m_asked.clear();
    m_answer = {};
    m_answers = true;
    m_door = std::make_unique<BusStateDoor>([this] { return m_bus->connection(); });
}

void BusStateDoorTest::open()
{
    m_door->open([this](const Request &request, const InstanceServer::Reply &reply) {
        QCOMPARE(request.kind, Request::Kind::Verb);
        m_asked << request.arguments.join(u'|');
        if (m_answers)
            reply(m_answer);
        else
            m_later = reply;
    });
}

QDBusMessage BusStateDoorTest::call(const QString &method, const QVariantList &values) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        Service, u"/io/github/evenkeel/Evenkeel"_s, u"io.github.evenkeel.Evenkeel1"_s, method);
    message.setArguments(values);
    return message;
}

void BusStateDoorTest::aStateIsSet()
{
    open();
    const QDBusMessage reply = m_bus->another().call(
        call(u"SetState"_s, {u"on-call"_s, QString()}), QDBus::BlockWithGui);
    QCOMPARE(reply.type(), QDBusMessage::ReplyMessage);
    QVERIFY(reply.arguments().isEmpty());
    QCOMPARE(m_asked, QStringList{u"state|on-call"_s});
}

void BusStateDoorTest::untilWhenIsHandedOn()
{
    open();
    m_bus->another().call(
        call(u"SetState"_s, {u"away"_s, u"2026-05-14T14:30"_s}), QDBus::BlockWithGui);
    QCOMPARE(m_asked, QStringList{u"state|away|--until|2026-05-14T14:30"_s});
}

void BusStateDoorTest::theStateIsTold()
{
    m_answer.output = R"({"state":"wrap-up","locked":true})";
    open();
    const QDBusMessage reply = m_bus->another().call(call(u"GetState"_s), QDBus::BlockWithGui);
    QCOMPARE(reply.arguments(), QVariantList{u"wrap-up"_s});
    QCOMPARE(m_asked, QStringList{u"status"_s});
}

void BusStateDoorTest::whatIsRefusedIsAnError_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("name");
    QTest::newRow("wrong word") << 1 << u"org.freedesktop.DBus.Error.InvalidArgs"_s;
    QTest::newRow("time that has passed") << 2 << u"org.freedesktop.DBus.Error.InvalidArgs"_s;
    QTest::newRow("log that is not written") << 3 << u"org.freedesktop.DBus.Error.Failed"_s;
}

void BusStateDoorTest::whatIsRefusedIsAnError()
{
    QFETCH(const int, status);
    QFETCH(const QString, name);
    m_answer = {.status = status, .error = u"The reason."_s};
    open();
    const QDBusMessage reply
        = m_bus->another().call(call(u"SetState"_s, {u"asleep"_s, QString()}), QDBus::BlockWithGui);
    QCOMPARE(reply.type(), QDBusMessage::ErrorMessage);
    QCOMPARE(reply.errorName(), name);
    QCOMPARE(reply.errorMessage(), u"The reason."_s);
}

void BusStateDoorTest::whoAsksWaitsForTheAnswer()
{
    m_answers = false;
    open();
    QDBusPendingCallWatcher pending(
        m_bus->another().asyncCall(call(u"SetState"_s, {u"free"_s, QString()})));
    QSignalSpy answered(&pending, &QDBusPendingCallWatcher::finished);
    QTRY_VERIFY(m_later);
    QVERIFY(!pending.isFinished());
    m_later({});
    QVERIFY(answered.wait());
    QVERIFY(!pending.isError());
}

void BusStateDoorTest::theNameIsGivenBack()
{
    open();
    QVERIFY(m_bus->another().interface()->isServiceRegistered(Service).value());
    m_door.reset();
    QVERIFY(!m_bus->another().interface()->isServiceRegistered(Service).value());
}

void BusStateDoorTest::aNameThatIsTakenIsLeft()
{
    QDBusConnection other = m_bus->another();
    QVERIFY(other.registerService(Service));
    open();
    const QString owner = other.interface()->serviceOwner(Service).value();
    QCOMPARE(owner, other.baseService());
    m_door.reset();
    QCOMPARE(other.interface()->serviceOwner(Service).value(), owner);
}

void BusStateDoorTest::withoutABusNothingHappens()
{
    m_door = std::make_unique<BusStateDoor>([] { return QDBusConnection(u"none"_s); });
    open();
    QCOMPARE(m_asked, QStringList());
}

EVENKEEL_TEST(BusStateDoorTest)
#include "busstatedoortest.moc"
