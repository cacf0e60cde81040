#include "tests/support/faultvfs.h"
#include "tests/support/testmain.h"
#include "tests/trust/operations.h"

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
    void initTestCase();
    void cleanup() { m_vfs.disarm(); }
    void loseNothing_data();
    void loseNothing();
    void stopNoMigration();
    void leaveNoHalfMadeLog();

private:
    [[nodiscard]] QString failed(const Operation &operation, Kind kind, How how, int step);
    [[nodiscard]] QString checked(const Operation &operation, bool done);
    [[nodiscard]] QString undone(OpenLog &log, const Operation &operation, bool changed) const;
    [[nodiscard]] QString migrated(Kind kind, How how, int step);
    [[nodiscard]] QString created(Kind kind, How how, int step);
    template<class Run>
    void all(const char *name, const Run &run, const std::function<void()> &faultless);

    FaultVfs m_vfs;
    TrustLog m_seed; ///< a log with lines in it
    TrustLog m_start; ///< what an operation begins with
    TrustLog m_log; ///< where it fails
    QList<TableFigures> m_before;
    QList<TableFigures> m_after;
};

void FaultsTest::initTestCase()
{
    const auto opened = m_seed.open();
    QVERIFY(opened);
    saveLines(**opened, 0, 12);
}

/// Every step of every kind, once and for good. `faultless` lets it be done without faults, and
/// `run` says what is wrong after the fault.
template<class Run>
void FaultsTest::all(const char *name, const Run &run, const std::function<void()> &faultless)
{
    int steps = 0;
    int runs = 0;
    for (const Kind kind : FaultVfs::Kinds) {
        m_log.become(m_start);
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
    qInfo("faults: %s, %d steps of 5 kinds, %d runs, 0 crashes, 0 lost", name, steps, runs);
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
    m_start.become(m_seed);
    operation.prepare(m_start);
    m_before = *figuresOf(m_start);
    m_log.become(m_start);
    QVERIFY(operation.run(m_log, false));
    m_after = *figuresOf(m_log);
    QCOMPARE(m_after != m_before, operation.changesLog);
    const auto run
        = [&](Kind kind, How how, int step) { return failed(operation, kind, how, step); };
    all(operation.name, run, [&] { QVERIFY(operation.run(m_log, false)); });
}

QString FaultsTest::failed(const Operation &operation, Kind kind, How how, int step)
{
    m_log.become(m_start);
    m_vfs.arm(kind, how, step);
    auto done = operation.run(m_log, how == How::Once);
    if (!done && !isClear(done.error(), kind, how))
        return u"not a clear fault: %1 %2"_s.arg(int(done.error().fault)).arg(done.error().detail);
    if (!done && how == How::Once)
        done = operation.run(m_log, false);
    if (!done && how == How::Once)
        return u"fails for ever: "_s + done.error().detail;
    m_vfs.disarm();
    return checked(operation, done.has_value());
}

QString FaultsTest::checked(const Operation &operation, bool done)
{
    const QString beside = operation.beside(m_log, done);
    if (!beside.isEmpty())
        return beside;
    const auto opened = m_log.open();
    if (!opened)
        return u"does not open: "_s + opened.error().detail;
    QList<TableFigures> figures;
    const QString problem = problemOf(**opened, figures);
    if (!problem.isEmpty())
        return problem;
    if (done && figures != m_after)
        return u"said to be done, and is not"_s;
    if (figures != m_after && figures != m_before)
        return u"half of it is there"_s;
    return undone(**opened, operation, figures != m_before);
}

/// Whether undo still works: of the operation where it came about, else of a line after it.
QString FaultsTest::undone(OpenLog &log, const Operation &operation, bool changed) const
{
    const bool ofOperation = changed && !operation.action.isEmpty();
    if (!ofOperation && !log.journal().log(draftOf(901)))
        return u"takes no more lines"_s;
    const auto taken = log.changes().undo();
    if (!taken)
        return u"no undo: "_s + taken.error().detail;
    const QString wanted = ofOperation ? operation.action : u"log"_s;
    return taken->action == wanted ? QString() : u"undid %1"_s.arg(taken->action);
}

void FaultsTest::stopNoMigration()
{
    m_start.become(m_seed);
    QVERIFY(QFile::remove(m_start.folder().database()));
    makeOldLog(m_start);
    m_log.become(m_start);
    m_before = *figuresOf(m_log);
    const auto run = [&](Kind kind, How how, int step) { return migrated(kind, how, step); };
    all("migrate", run, [&] { QVERIFY(m_log.open()); });
}

QString FaultsTest::migrated(Kind kind, How how, int step)
{
    m_log.become(m_start);
    m_vfs.arm(kind, how, step);
    if (const auto opened = m_log.open(); !opened && !isClear(opened.error(), kind, how))
        return u"not a clear fault: "_s + opened.error().detail;
    m_vfs.disarm();
    const auto opened = m_log.open();
    if (!opened)
        return u"does not open: "_s + opened.error().detail;
    QList<TableFigures> figures;
    const QString problem = problemOf(**opened, figures);
    if (!problem.isEmpty())
        return problem;
    return figures == m_before ? QString() : u"not what was in it"_s;
}

void FaultsTest::leaveNoHalfMadeLog()
{
    m_start.become(TrustLog());
    m_log.become(m_start);
    m_before = *figuresOf(m_log);
    const auto run = [&](Kind kind, How how, int step) { return created(kind, how, step); };
    all("create", run, [&] { QVERIFY(m_log.open()); });
}

QString FaultsTest::created(Kind kind, How how, int step)
{
    return migrated(kind, how, step);
}

EVENKEEL_TEST(FaultsTest)
#include "faultstest.moc"
