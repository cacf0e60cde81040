#include "core/storage/workthread.h"
#include "tests/support/testmain.h"

#include <QList>
#include <QTest>
#include <QThread>

#include <latch>

using namespace evenkeel;

class WorkThreadTest : public QObject
{
    Q_OBJECT

private slots:
    void jobsAreDoneInTheirOrderAndAnsweredHere();
    void whatIsWaitedForGoesFirst();
    void theNewestTakesThePlaceOfTheOthers();
    void cancelledJobsStillAnswer();
    void nothingIsAnsweredAfterTheEnd();
};

void WorkThreadTest::jobsAreDoneInTheirOrderAndAnsweredHere()
{
    QList<int> order;
    WorkThread thread(*this);
    for (int number = 1; number <= 3; ++number) {
        thread.add([&, number](const WorkThread::Turn &turn) -> WorkThread::Answer {
            const bool elsewhere = QThread::currentThread() != this->thread();
            turn.tell([&order, number] { order.append(-number); });
            return [&, number, elsewhere] {
                order.append(elsewhere && QThread::currentThread() == this->thread() ? number : 0);
            };
        });
    }
    QTRY_COMPARE(order, (QList<int>{-1, 1, -2, 2, -3, 3}));
}

void WorkThreadTest::whatIsWaitedForGoesFirst()
{
    std::latch begun(1);
    std::latch mayEnd(1);
    QList<int> order;
    const auto note = [&order](int number) {
        return [&order, number](const WorkThread::Turn &) {
            return [&order, number] { order.append(number); };
        };
    };
    WorkThread thread(*this);
    thread.add([&](const WorkThread::Turn &) -> WorkThread::Answer {
        begun.count_down();
        mayEnd.wait();
        return [&order] { order.append(1); };
    });
    begun.wait();
    thread.add(note(3));
    thread.add(note(4));
    thread.addFirst(note(2));
    mayEnd.count_down();
    QTRY_COMPARE(order, (QList<int>{1, 2, 3, 4}));
}

void WorkThreadTest::theNewestTakesThePlaceOfTheOthers()
{
    std::latch begun(1);
    QList<int> answered;
    WorkThread thread(*this);
    thread.add([&](const WorkThread::Turn &turn) -> WorkThread::Answer {
        begun.count_down();
        while (!turn.isCancelled())
            std::this_thread::yield();
        return [&] { answered.append(1); };
    });
    begun.wait();
    thread.add([&](const WorkThread::Turn &) { return [&] { answered.append(2); }; });
    thread.replace([&](const WorkThread::Turn &) { return [&] { answered.append(3); }; });
    QTRY_COMPARE(answered, (QList<int>{1, 3}));
}

void WorkThreadTest::cancelledJobsStillAnswer()
{
    std::latch begun(1);
    QList<bool> cancelled;
    WorkThread thread(*this);
    thread.add([&](const WorkThread::Turn &turn) -> WorkThread::Answer {
        begun.count_down();
        while (!turn.isCancelled())
            std::this_thread::yield();
        return [&] { cancelled.append(true); };
    });
    thread.add([&](const WorkThread::Turn &turn) {
        return [&, was = turn.isCancelled()] { cancelled.append(was); };
    });
    begun.wait();
    thread.cancel();
    thread.add([&](const WorkThread::Turn &turn) {
        return [&, was = turn.isCancelled()] { cancelled.append(was); };
    });
    QTRY_COMPARE(cancelled, (QList<bool>{true, true, false}));
}

void WorkThreadTest::nothingIsAnsweredAfterTheEnd()
{
    bool answered = false;
    QObject receiver;
    WorkThread thread(receiver);
    std::latch begun(1);
    thread.add([&](const WorkThread::Turn &turn) -> WorkThread::Answer {
        begun.count_down();
        while (!turn.isCancelled())
            std::this_thread::yield();
        return [&] { answered = true; };
    });
    begun.wait();
    thread.end();
    QCoreApplication::sendPostedEvents(&receiver);
    QVERIFY(!answered);
}

EVENKEEL_TEST(WorkThreadTest)
#include "workthreadtest.moc"
