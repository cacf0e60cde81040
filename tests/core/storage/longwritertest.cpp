#include "core/storage/longwriter.h"
#include "core/base/fixedclock.h"
#include "core/storage/draftstore.h"
#include "core/storage/transaction.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

#include <latch>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

/// A log, its long writer, and work that waits until the test lets it go.
struct Desk
{
    TestLog log;
    LongWriter writer{log.log, [this] { return Database::openReader(log.file(), log.key()); }};
    std::latch go{1};
    Result<> outcome = failure(Fault::WrongState);

    /// Adds one interaction over the lent connection, once it may.
    Result<> addLong()
    {
        return writer.run([this](LongWriter::Loan &loan) -> WorkThread::Answer {
            const FixedClock clock(testNow(), QTimeZone("Europe/London"));
            ChangeLog changes(loan.database(), clock);
            InteractionStore interactions(changes);
            loan.follow(changes);
            go.wait();
            const Result<> done = add(changes, interactions, loan);
            return [this, done] { outcome = done; };
        });
    }

    static Result<>
    add(ChangeLog &changes, InteractionStore &interactions, const LongWriter::Loan &loan)
    {
        auto set = changes.begin("import"_L1);
        if (!set)
            return tl::unexpected(set.error());
        EVENKEEL_TRY(interactions.add(*set, plainInteraction(u"long"_s, set->moment())));
        if (loan.isCancelled())
            return failure(Fault::Cancelled);
        return set->commit();
    }
};

} // namespace

class LongWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void storesReadWhileItWritesAndHearOfItAfterwards();
    void whoeverWritesMeanwhileIsRefused();
    void whatWasCancelledChangesNothing();
    void endingBringsTheConnectionBack();
    void oneUndoTakesItBack();
};

void LongWriterTest::storesReadWhileItWritesAndHearOfItAfterwards()
{
    Desk desk;
    desk.log.addInteraction(u"before"_s);
    QSignalSpy added(&desk.log.interactions, &InteractionStore::added);
    QSignalSpy returned(&desk.writer, &LongWriter::returned);
    QVERIFY(desk.addLong());
    QVERIFY(desk.writer.isRunning());
    QCOMPARE(desk.log.interactions.count().value(), 1);
    desk.go.count_down();
    QTRY_COMPARE(returned.size(), 1);
    QVERIFY(desk.outcome.has_value());
    QVERIFY(!desk.writer.isRunning());
    QCOMPARE(added.size(), 1);
    QCOMPARE(desk.log.interactions.count().value(), 2);
    QVERIFY(desk.log.addInteraction(u"after"_s).isValid());
}

void LongWriterTest::whoeverWritesMeanwhileIsRefused()
{
    Desk desk;
    QVERIFY(desk.addLong());
    const auto fault
        = [](const auto &result) { return result ? Fault::NotFound : result.error().fault; };
    QCOMPARE(fault(desk.log.log.begin("log"_L1)), Fault::StorageLent);
    QCOMPARE(fault(Transaction::begin(desk.log.database)), Fault::StorageLent);
    DraftStore drafts(desk.log.database, desk.log.clock);
    QCOMPARE(fault(drafts.save("line"_L1, {{u"text"_s, u"typed"_s}})), Fault::StorageLent);
    QCOMPARE(fault(desk.addLong()), Fault::StorageLent);
    desk.go.count_down();
    QTRY_VERIFY(!desk.writer.isRunning());
    QVERIFY(drafts.save("line"_L1, {{u"text"_s, u"typed"_s}}));
}

void LongWriterTest::whatWasCancelledChangesNothing()
{
    Desk desk;
    QSignalSpy committed(&desk.log.log, &ChangeLog::committed);
    QVERIFY(desk.addLong());
    desk.writer.cancel();
    desk.go.count_down();
    QTRY_VERIFY(!desk.writer.isRunning());
    QCOMPARE(desk.outcome.error().fault, Fault::Cancelled);
    QCOMPARE(committed.size(), 0);
    QCOMPARE(desk.log.interactions.count().value(), 0);
}

void LongWriterTest::endingBringsTheConnectionBack()
{
    TestLog log;
    {
        LongWriter writer(log.log, [&] { return Database::openReader(log.file(), log.key()); });
        QVERIFY(writer.run([](LongWriter::Loan &loan) -> WorkThread::Answer {
            while (!loan.isCancelled())
                std::this_thread::yield();
            return [] { qFatal("nobody is there to hear it"); };
        }));
    }
    QVERIFY(log.addInteraction(u"after"_s).isValid());
}

void LongWriterTest::oneUndoTakesItBack()
{
    Desk desk;
    QVERIFY(desk.addLong());
    desk.go.count_down();
    QTRY_VERIFY(!desk.writer.isRunning());
    QCOMPARE(desk.log.log.undo()->action, u"import"_s);
    QCOMPARE(desk.log.interactions.count().value(), 0);
}

EVENKEEL_TEST(LongWriterTest)
#include "longwritertest.moc"
