#include "app/instance/instanceserver.h"
#include "app/instance/instanceclient.h"
#include "app/instance/socketaddress.h"

#include "tests/support/testmain.h"

#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using namespace evenkeel;

namespace {

/// Asks from another thread while the event loop of this one serves.
Result<std::optional<Answer>> askAside(const DataFolder &folder, const Request &request)
{
    auto asked = std::async(
        std::launch::async, [folder, request] { return InstanceClient(folder).ask(request); });
    while (asked.wait_for(std::chrono::milliseconds(0)) != std::future_status::ready)
        QTest::qWait(5);
    return asked.get();
}

void echo(const Request &request, const InstanceServer::Reply &reply)
{
    reply({.status = 2, .output = request.standardInput.toUtf8(), .error = u"said no"_s});
}

} // namespace

class InstanceServerTest final : public QObject
{
    Q_OBJECT

private slots:
    void answersItsClient();
    void sendsMoreThanOneFrame();
    void answersOthersWhileOneWaits();
    void forgetsAClientThatHasGone();
    void nobodyListens();
    void takesTheSocketOfADeadProcess();
    void dropsWhoSpeaksOtherwise();
    void refusesARequestLongerThanAFrame();
};

void InstanceServerTest::answersItsClient()
{
    const QTemporaryDir home;
    const auto folder = DataFolder::at(home.path());
    InstanceServer server(&echo);
    QVERIFY(server.listen(*folder));
    const auto answer = askAside(*folder, {.standardInput = u"hello"_s});
    QVERIFY(answer && answer->has_value());
    QCOMPARE(**answer, (Answer{.status = 2, .output = "hello", .error = u"said no"_s}));
}

void InstanceServerTest::sendsMoreThanOneFrame()
{
    const QTemporaryDir home;
    const auto folder = DataFolder::at(home.path());
    const QByteArray large(3 * LongestFrame + 5, 'x');
    InstanceServer server([&large](const Request &, const InstanceServer::Reply &reply) {
        reply({.output = large});
    });
    QVERIFY(server.listen(*folder));
    const auto answer = askAside(*folder, {});
    QVERIFY(answer && answer->has_value());
    QCOMPARE((*answer)->output.size(), large.size());
}

void InstanceServerTest::answersOthersWhileOneWaits()
{
    const QTemporaryDir home;
    const auto folder = DataFolder::at(home.path());
    InstanceServer::Reply late;
    InstanceServer server([&late](const Request &request, const InstanceServer::Reply &reply) {
        if (request.standardInput == u"long"_s)
            late = reply;
        else
            echo(request, reply);
    });
    QVERIFY(server.listen(*folder));
    auto waits = std::async(std::launch::async, [&folder] {
        return InstanceClient(*folder).ask({.standardInput = u"long"_s});
    });
    QTRY_VERIFY(late);
    const auto other = askAside(*folder, {.standardInput = u"short"_s});
    QCOMPARE((*other)->output, QByteArray("short"));
    late({.output = "at last"});
    while (waits.wait_for(std::chrono::milliseconds(0)) != std::future_status::ready)
        QTest::qWait(5);
    QCOMPARE((*waits.get())->output, QByteArray("at last"));
}

void InstanceServerTest::forgetsAClientThatHasGone()
{
    const QTemporaryDir home;
    const auto folder = DataFolder::at(home.path());
    InstanceServer::Reply late;
    InstanceServer server(
        [&late](const Request &, const InstanceServer::Reply &reply) { late = reply; });
    QVERIFY(server.listen(*folder));
    {
        QLocalSocket client;
        client.connectToServer(*SocketAddress::pathFor(*folder));
        QVERIFY(client.waitForConnected(1000));
        client.write(frameOf(toWire(Request{})));
        QTRY_VERIFY(late);
    }
    late({.output = "nobody hears it"});
}

void InstanceServerTest::nobodyListens()
{
    const QTemporaryDir home;
    const auto answer = InstanceClient(*DataFolder::at(home.path())).ask({});
    QVERIFY(answer);
    QVERIFY(!answer->has_value());
}

void InstanceServerTest::takesTheSocketOfADeadProcess()
{
    const QTemporaryDir home;
    const auto folder = DataFolder::at(home.path());
    QFile left(*SocketAddress::pathFor(*folder));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    InstanceServer server(&echo);
    QVERIFY(server.listen(*folder));
    QVERIFY(askAside(*folder, {})->has_value());
}

void InstanceServerTest::dropsWhoSpeaksOtherwise()
{
    const QTemporaryDir home;
    const auto folder = DataFolder::at(home.path());
    InstanceServer server(&echo);
    QVERIFY(server.listen(*folder));
    QLocalSocket stranger;
    stranger.connectToServer(*SocketAddress::pathFor(*folder));
    QVERIFY(stranger.waitForConnected(1000));
    stranger.write("GET / HTTP/1.1\r\n\r\n");
    QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
    QVERIFY(askAside(*folder, {})->has_value());
}

void InstanceServerTest::refusesARequestLongerThanAFrame()
{
    const QTemporaryDir home;
    const auto folder = DataFolder::at(home.path());
    const Request request{.standardInput = QString(LongestFrame + 1, u'x')};
    const auto answer = InstanceClient(*folder).ask(request);
    QVERIFY(!answer);
    QCOMPARE(answer.error().fault, Fault::OutOfRange);
}

EVENKEEL_TEST(InstanceServerTest)
#include "instanceservertest.moc"
