#include "app/instance/message.h"

#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenkeel;

class MessageTest final : public QObject
{
    Q_OBJECT

private slots:
    void requestComesBack();
    void answerHeadComesBack();
    void refusesOtherBytes();
};

void MessageTest::requestComesBack()
{
    const Request request{
        .kind = Request::Kind::Breathe,
        .arguments = {u"six"_s, u"ä–"_s},
        .folder = u"/tmp"_s,
        .standardInput = u"-20 angry"_s,
        .ownClock = true,
        .now = u"2026-05-14T14:31"_s,
        .zone = u"Europe/London"_s,
        .locale = u"en-GB"_s};
    QCOMPARE(*requestFromWire(toWire(request)), request);
}

void MessageTest::answerHeadComesBack()
{
    const AnswerHead head{.status = 3, .error = u"The disk is full."_s, .outputSize = 12};
    QCOMPARE(*answerHeadFromWire(toWire(head)), head);
}

void MessageTest::refusesOtherBytes()
{
    QVERIFY(!requestFromWire("GET / HTTP/1.1"));
    QVERIFY(!requestFromWire({}));
    QVERIFY(!requestFromWire(toWire(AnswerHead{})));
    QVERIFY(!answerHeadFromWire("x"));
}

EVENKEEL_TEST(MessageTest)
#include "messagetest.moc"
