#include "tests/support/faultvfs.h"
#include "tests/support/testmain.h"
#include "tests/trust/trial.h"

#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

using How = FaultVfs::How;
using Kind = FaultVfs::Kind;

/// What may be said of a fault of the disk. One that failed once is no damage, and never a wrong
/// key.
bool isClear(const Error &error, Kind kind, How how)
{
    switch (error.fault) {
    case Fault::StorageDamaged: return kind == Kind::Io && how == How::ForGood;
    case Fault::StorageFull:
    case Fault::StorageReadOnly:
    case Fault::StorageFailed:
    case Fault::FileNotWritten:
    case Fault::FileUnreadable: return true;
    default: return false;
    }
}

/// The steps that are made to fail: all of them in a long run, else some of them spread over all.
QList<int> chosen(int steps)
{
    constexpr int Few = 9;
    QList<int> all;
    const int stride = isLongRun() ? 1 : std::max(1, steps / Few);
    for (int step = 0; step < steps; step += stride)
        all.append(step);
    return all;
}

} // namespace

/// Every step on files that the engine takes fails once and for good, in every way that a disk can
/// fail; whatever happens, nothing is lost and nothing is half there.
class FaultsTest final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_vfs.disarm(); }
    void loseNothing_data();
    void loseNothing();
    void stopNoMigration();
    void leaveNoHalfMadeLog();

private:
    [[nodiscard]] QString failed(Kind kind, How how, int step);
    [[nodiscard]] QString opened(Kind kind, How how, int step);
    template<class Run>
    void all(const char *name, const Run &run, const std::function<void()> &faultless);

    FaultVfs m_vfs;
    FaultTrial m_trial;
    TrustLog m_start; ///< for what is done by opening alone
    TrustLog m_log;
    QList<TableFigures> m_wanted; ///< what it holds when it was opened
};

/// Every step of every kind, once and for good. `faultless` lets it be done without faults, and
/// `run` says what is wrong after the fault.
template<class Run>
void FaultsTest::all(const char *name, const Run &run, const std::function<void()> &faultless)
{
    int steps = 0;
    int runs = 0;
    for (const Kind kind : FaultVfs::Kinds) {
        m_vfs.count(kind);
        faultless();
        m_vfs.disarm();
        const int taken = m_vfs.taken();
        steps += taken;
        for (const int step : chosen(taken)) {
            for (const How how : {How::Once, How::ForGood}) {
                const QString problem = run(kind, how, step);
                m_vfs.disarm();
                ++runs;
                const QString where = u"%1, %2, step %3 of %4, %5: "_s.arg(
                    QLatin1StringView(name), QLatin1StringView(FaultVfs::nameOf(kind)),
                    QString::number(step), QString::number(taken),
                    how == How::Once ? u"once"_s : u"for good"_s);
                QVERIFY2(problem.isEmpty(), qPrintable(where + problem));
            }
        }
    }
    qInfo("trust: faults, %s, %d steps of 5 kinds, %d runs, 0 crashes, 0 lost", name, steps, runs);
}

void FaultsTest::loseNothing_data()
{
    QTest::addColumn<qsizetype>("number");
    const auto all = operations();
    for (qsizetype i = 0; i < all.size(); ++i)
        QTest::newRow(all.at(i).name) << i;
}

void FaultsTest::loseNothing()
{
    QFETCH(qsizetype, number);
    const Operation operation = operations().at(number);
    QCOMPARE(m_trial.begin(operation), QString());
    const auto run = [this](Kind kind, How how, int step) { return failed(kind, how, step); };
    all(operation.name, run, [this] {
        m_trial.reset();
        QVERIFY(m_trial.run());
    });
}

QString FaultsTest::failed(Kind kind, How how, int step)
{
    m_trial.reset();
    m_vfs.arm(kind, how, step);
    auto done = m_trial.run(how == How::Once);
    if (!done && !isClear(done.error(), kind, how))
        return u"not a clear fault: %1 %2"_s.arg(int(done.error().fault)).arg(done.error().detail);
    if (!done && how == How::Once)
        done = m_trial.run();
    if (!done && how == How::Once)
        return u"fails for ever: "_s + done.error().detail;
    m_vfs.disarm();
    return m_trial.problemAfter(done.has_value());
}

void FaultsTest::stopNoMigration()
{
    makeOldLog(m_start);
    m_log.become(m_start);
    m_wanted = withoutChance(*figuresOf(m_log));
    const auto run = [this](Kind kind, How how, int step) { return opened(kind, how, step); };
    all("migrate", run, [this] {
        m_log.become(m_start);
        QVERIFY(m_log.open());
    });
}

void FaultsTest::leaveNoHalfMadeLog()
{
    m_start.become(TrustLog());
    m_log.become(m_start);
    m_wanted = withoutChance(*figuresOf(m_log));
    const auto run = [this](Kind kind, How how, int step) { return opened(kind, how, step); };
    all("create", run, [this] {
        m_log.become(m_start);
        QVERIFY(m_log.open());
    });
}

QString FaultsTest::opened(Kind kind, How how, int step)
{
    m_log.become(m_start);
    m_vfs.arm(kind, how, step);
    if (const auto log = m_log.open(); !log && !isClear(log.error(), kind, how))
        return u"not a clear fault: "_s + log.error().detail;
    m_vfs.disarm();
    const auto log = m_log.open();
    if (!log)
        return u"does not open: "_s + log.error().detail;
    QList<TableFigures> figures;
    const QString problem = problemOf(**log, figures);
    if (!problem.isEmpty())
        return problem;
    return withoutChance(figures) == m_wanted ? QString() : u"not what was in it"_s;
}

EVENKEEL_TEST(FaultsTest)
#include "faultstest.moc"
