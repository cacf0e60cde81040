#include "tests/support/testmain.h"
#include "tests/trust/trial.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Block = 4096;

int run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    return process.waitForFinished() ? process.exitCode() : -1;
}

} // namespace

/// A small disk that is really full, but for a few blocks.
class DiskTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void isFullAndLosesNothing_data();
    void isFullAndLosesNothing();

private:
    void fillUpTo(int blocks) const;
    void makeRoom() const { QFile::remove(m_place.filePath(u"filler"_s)); }
    [[nodiscard]] QString tried(FaultTrial &trial, int blocks) const;

    QTemporaryDir m_place;
    bool m_mounted = false;
};

void DiskTest::initTestCase()
{
    const QStringList how{u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=12m,mode=0700"_s, u"tmpfs"_s};
    m_mounted = run(u"mount"_s, how + QStringList{m_place.path()}) == 0;
    if (!m_mounted)
        QSKIP("no disk can be mounted here");
    qputenv("TMPDIR", m_place.path().toLocal8Bit());
}

void DiskTest::cleanupTestCase()
{
    qunsetenv("TMPDIR");
    if (m_mounted)
        run(u"umount"_s, {u"--lazy"_s, m_place.path()});
}

/// Leaves `blocks` free.
void DiskTest::fillUpTo(int blocks) const
{
    QFile filler(m_place.filePath(u"filler"_s));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const QByteArray block(Block, 'x');
    while (filler.write(block) == Block) { }
    QVERIFY(filler.resize(std::max<qint64>(0, filler.size() / Block - blocks) * Block));
}

void DiskTest::isFullAndLosesNothing_data()
{
    QTest::addColumn<qsizetype>("number");
    const auto all = operations();
    for (qsizetype i = 0; i < all.size(); ++i)
        QTest::newRow(all.at(i).name) << i;
}

void DiskTest::isFullAndLosesNothing()
{
    QFETCH(qsizetype, number);
    const Operation operation = operations().at(number);
    FaultTrial trial;
    QCOMPARE(trial.begin(operation), QString());
    const int most = isLongRun() ? 240 : 60;
    const int stride = isLongRun() ? 1 : 6;
    int runs = 0;
    for (int blocks = 0; blocks < most; blocks += stride) {
        const QString problem = tried(trial, blocks);
        makeRoom();
        ++runs;
        QVERIFY2(problem.isEmpty(), qPrintable(u"%1 blocks: %2"_s.arg(blocks).arg(problem)));
    }
    qInfo("trust: full disk, %s, %d sizes of what is free, 0 lost", operation.name, runs);
}

QString DiskTest::tried(FaultTrial &trial, int blocks) const
{
    trial.reset();
    fillUpTo(blocks);
    auto done = trial.run();
    makeRoom();
    if (!done) {
        const Fault fault = done.error().fault;
        if (fault != Fault::StorageFull && fault != Fault::FileNotWritten)
            return u"not called full: %1 %2"_s.arg(int(fault)).arg(done.error().detail);
        done = trial.run();
    }
    if (!done)
        return u"fails although there is room: "_s + done.error().detail;
    return trial.problemAfter(true);
}

EVENKEEL_TEST(DiskTest)
#include "disktest.moc"
