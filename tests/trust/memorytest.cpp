#include "core/storage/statement.h"
#include "tests/support/faultmemory.h"
#include "tests/support/shimvfs.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"
#include "tests/trust/trial.h"

#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

using How = FaultMemory::How;

/// How many of the requests are refused, spread over all of them.
int trials()
{
    return isLongRun() ? 200 : 12;
}

/// Pauses while the cipher of a new connection takes its key, from opening to the first page: there
/// SQLCipher 4.6 frees twice what it could not copy for want of memory.
class KeyingGate final : public ShimVfs
{
public:
    explicit KeyingGate(FaultMemory &memory) : m_memory(memory) { }

protected:
    void after(const Step &step) override
    {
        constexpr int ReadsWhileKeying = 2; // the header, then the first page
        if (step.call == Call::Open && (step.flags & SQLITE_OPEN_MAIN_DB) != 0) {
            m_reads = 0;
            m_memory.setPaused(true);
        }
        if (step.call == Call::Read)
            ++m_reads;
        if (step.call == Call::ShmMap || m_reads > ReadsWhileKeying)
            m_memory.setPaused(false);
    }

private:
    FaultMemory &m_memory;
    int m_reads = 0;
};

} // namespace

/// The engine gets no more memory, at any moment, once and for good.
class MemoryTest final : public QObject
{
    Q_OBJECT

private slots:
    void runsOutAndLosesNothing_data();
    void runsOutAndLosesNothing();
    void textWithoutRoomIsNoEmptyText();

private:
    [[nodiscard]] QString refused(How how, int request);

    FaultMemory m_memory; ///< the first: nothing may have been asked for before
    KeyingGate m_gate{m_memory};
    FaultTrial m_trial;
};

void MemoryTest::runsOutAndLosesNothing_data()
{
    QTest::addColumn<qsizetype>("number");
    const auto all = operations();
    for (qsizetype i = 0; i < all.size(); ++i)
        QTest::newRow(all.at(i).name) << i;
}

void MemoryTest::runsOutAndLosesNothing()
{
    QFETCH(qsizetype, number);
    const Operation operation = operations().at(number);
    QCOMPARE(m_trial.begin(operation), QString());
    m_trial.reset();
    m_memory.count();
    QVERIFY(m_trial.run());
    m_memory.disarm();
    const int requests = m_memory.taken();
    QVERIFY(requests > 100);
    int runs = 0;
    for (int i = 0; i < trials(); ++i) {
        const int request = int(qint64(requests) * i / trials());
        for (const How how : {How::Once, How::ForGood}) {
            const QString problem = refused(how, request);
            ++runs;
            QVERIFY2(
                problem.isEmpty(),
                qPrintable(u"request %1 of %2: %3"_s.arg(request).arg(requests).arg(problem)));
        }
    }
    qInfo(
        "trust: memory, %s, %d requests, %d runs, 0 crashes, 0 lost", operation.name, requests,
        runs);
}

void MemoryTest::textWithoutRoomIsNoEmptyText()
{
    TestLog log;
    // A part of some bytes is given the end of a text only when it is asked for as one.
    const auto read = [&log]() -> Result<QString> {
        auto part
            = log.database.prepare("SELECT CAST(substr(CAST(:text AS BLOB), 2, 2000) AS TEXT)");
        if (!part)
            return tl::unexpected(part.error());
        part->bind(":text", QString(3000, u'x'));
        if (const Result<bool> row = part->step(); !row)
            return tl::unexpected(row.error());
        return part->text(0);
    };
    m_memory.count();
    QCOMPARE(read().value_or(QString()).size(), 2000);
    m_memory.disarm();
    const int requests = m_memory.taken();
    QVERIFY(requests > 1);
    for (int request = 0; request < requests; ++request) {
        m_memory.arm(How::Once, request);
        const Result<QString> text = read();
        m_memory.disarm();
        QCOMPARE(text ? text->size() : 2000, 2000);
    }
}

QString MemoryTest::refused(How how, int request)
{
    m_trial.reset();
    m_memory.arm(how, request);
    auto done = m_trial.run(how == How::Once);
    m_memory.disarm();
    if (!done && (done.error().fault == Fault::WrongKey || done.error().fault == Fault::NotFound))
        return u"not a clear fault: "_s + done.error().detail;
    return m_trial.problemAfter(done.has_value());
}

EVENKEEL_TEST(MemoryTest)
#include "memorytest.moc"
