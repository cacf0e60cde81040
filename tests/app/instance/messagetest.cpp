#include "app/instance/message.h"

#include "tests/support/testmain.h"

#include <QCborMap>
#include <QCborValue>
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
    void refusesAnswersOfNoSize();
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

/// Who waited for less than nothing would take what follows for the end of the answer.
void MessageTest::refusesAnswersOfNoSize()
{
    QVERIFY(!answerHeadFromWire(toWire(AnswerHead{.status = 0, .error = {}, .outputSize = -1})));
    const QCborMap map{{u"status"_s, qint64(1) << 32}, {u"error"_s, QString()}, {u"size"_s, 0}};
    QVERIFY(!answerHeadFromWire(map.toCborValue().toCbor()));
    const QCborMap beyond{{u"status"_s, 0}, {u"error"_s, QString()}, {u"size"_s, -1.7e38}};
    QVERIFY(!answerHeadFromWire(beyond.toCborValue().toCbor()));
}

EVENKEEL_TEST(MessageTest)
#include "messagetest.moc"
