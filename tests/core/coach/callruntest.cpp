#include "core/coach/callrun.h"
#include "core/coach/callguide.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList allSteps()
{
    QStringList ids;
    for (const char *id : CallStep::Ids)
        ids.append(QString::fromLatin1(id));
    return ids;
}

QStringList doneOf(const CallRun &run)
{
    QStringList done;
    for (const QString &step : allSteps()) {
        if (run.isDone(step))
            done.append(step);
    }
    return done;
}

} // namespace

/// The steps of a call, gone through.
class CallRunTest : public QObject
{
    Q_OBJECT

private slots:
    void listensFirst();
    void oneKeyEach();
    void stepsMayBeLeftOut();
    void goesBack();
    void endsAfterTheLast();
    void aBreathIsNoStepOfTheCall();
    void hiddenStepsAreLeftOut();
    void circlesAfterTwoMinutes();
    void saidAgainIsKeptAgain();
    void comesBackAsItWas();
    void comesBackFromNonsense();
};

void CallRunTest::listensFirst()
{
    const CallRun run(allSteps());
    QCOMPARE(run.current(), u"listen"_s);
    QCOMPARE(run.steps().size(), 6);
    QVERIFY(!run.hasBegun());
}

void CallRunTest::oneKeyEach()
{
    CallRun run(allSteps());
    const QStringList own = run.steps();
    for (const QString &step : own)
        run.choose(step, 1s);
    QVERIFY(run.current().isEmpty());
    QCOMPARE(doneOf(run), own);
}

void CallRunTest::stepsMayBeLeftOut()
{
    CallRun run(allSteps());
    run.choose(u"offer"_s, 5s);
    QCOMPARE(run.current(), u"offer"_s);
    QCOMPARE(doneOf(run), QStringList{u"listen"_s}); // nothing is said of the two between
    run.next(6s);
    QCOMPARE(run.current(), u"say-back"_s);
}

void CallRunTest::goesBack()
{
    CallRun run(allSteps());
    run.next(1s);
    run.next(2s);
    run.choose(u"listen"_s, 3s);
    QCOMPARE(run.current(), u"listen"_s);
    QCOMPARE(doneOf(run), QStringList{u"acknowledge"_s});
    run.next(4s);
    QCOMPARE(run.current(), u"apologise"_s); // what is done is not gone through again
}

void CallRunTest::endsAfterTheLast()
{
    CallRun run(allSteps());
    run.choose(u"close"_s, 1s);
    run.next(2s);
    QVERIFY(run.current().isEmpty());
    run.next(3s);
    run.choose(u"nothing"_s, 3s);
    QVERIFY(run.current().isEmpty());
    run.choose(u"offer"_s, 4s);
    QCOMPARE(run.current(), u"offer"_s);
    QVERIFY(run.isDone(u"close"_s));
}

void CallRunTest::aBreathIsNoStepOfTheCall()
{
    CallRun run(allSteps());
    run.steady();
    run.steady();
    QCOMPARE(doneOf(run), QStringList{u"steady"_s});
    QCOMPARE(run.current(), u"listen"_s);
    run.choose(u"steady"_s, 1s);
    QCOMPARE(run.current(), u"listen"_s);
}

void CallRunTest::hiddenStepsAreLeftOut()
{
    CallRun run({u"acknowledge"_s, u"close"_s});
    QCOMPARE(run.current(), u"acknowledge"_s);
    run.steady();
    QVERIFY(!run.hasBegun());
    QVERIFY(CallRun(QStringList()).current().isEmpty());
}

void CallRunTest::circlesAfterTwoMinutes()
{
    CallRun run(allSteps());
    QVERIFY(!run.isCircling(10min)); // listening may take as long as it takes
    run.choose(u"acknowledge"_s, 10min);
    QVERIFY(!run.isCircling(12min));
    QVERIFY(run.isCircling(12min + 1ms));
    run.next(13min);
    QVERIFY(!run.isCircling(20min));
    run.choose(u"acknowledge"_s, 20min);
    QVERIFY(!run.isCircling(21min)); // counted anew
}

void CallRunTest::saidAgainIsKeptAgain()
{
    CallRun run(allSteps());
    run.say(0, 1min);
    run.say(0, 2min);
    QCOMPARE(run.said(), (QList<CallRun::Said>{{0, 1min}, {0, 2min}}));
    QVERIFY(run.hasBegun());
}

void CallRunTest::comesBackAsItWas()
{
    CallRun run(allSteps());
    run.steady();
    run.choose(u"acknowledge"_s, 1min);
    run.say(1, 90s);
    QCOMPARE(CallRun::from(run.toJson(), allSteps()), run);
    run.choose(u"close"_s, 2min);
    run.next(3min);
    QCOMPARE(CallRun::from(run.toJson(), allSteps()), run); // with no step on
}

void CallRunTest::comesBackFromNonsense()
{
    const QJsonObject broken{
        {u"done"_s, QJsonArray{u"sing"_s, 3, u"close"_s}},
        {u"current"_s, u"dance"_s},
        {u"since"_s, -5},
        {u"said"_s, u"no list"_s}};
    const CallRun run = CallRun::from(broken, allSteps());
    QCOMPARE(run.current(), u"listen"_s);
    QCOMPARE(doneOf(run), QStringList{u"close"_s});
    QVERIFY(run.said().isEmpty());
}

EVENKEEL_TEST(CallRunTest)

#include "callruntest.moc"
