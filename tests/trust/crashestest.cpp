#include "tests/support/crashdisk.h"
#include "tests/support/testmain.h"
#include "tests/trust/operations.h"

#include <QDir>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

using Left = CrashDisk::Left;
using State = QList<TableFigures>;

constexpr unsigned Seed = 20260514;
constexpr int LongImages = 5000;
constexpr int FewImages = 240;
constexpr int Lines = 40;

CrashDisk::Files filesOf(const TrustLog &log)
{
    CrashDisk::Files files;
    const QDir folder(log.folder().path());
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("not read: %s", qPrintable(name));
        files.insert(folder.filePath(name), file.readAll());
    }
    return files;
}

/// What the images of one run showed.
struct Tally
{
    int images = 0;
    int lost = 0; ///< images that lack something acknowledged
    int corrupt = 0; ///< images that do not open, or in which a check finds something
    QString first; ///< the first problem
};

} // namespace

/// Power goes at any step of a day's work: what was acknowledged is there afterwards.
class CrashesTest final : public QObject
{
    Q_OBJECT

private slots:
    void loseNothing();
    void loseSavesWithoutASyncAtEachSave();
    void loseMoreWithoutAnySync();

private:
    void record(const QByteArray &synchronous);
    void work(OpenLog &log);
    void saved(OpenLog &log);
    [[nodiscard]] Tally crash(int images);
    void judge(const CrashDisk::Files &files, int acknowledged, Tally &tally);
    [[nodiscard]] bool isState(const State &found, int number) const;

    RecordingVfs m_vfs;
    std::unique_ptr<TrustLog> m_log;
    CrashDisk::Files m_ground;
    QList<State> m_states; ///< after the migration, then after each acknowledged change
};

/// A log of an earlier version is migrated, worked with, closed and opened again; it syncs as it
/// does for users where nothing else is asked for.
void CrashesTest::record(const QByteArray &synchronous)
{
    m_states.clear();
    m_log = std::make_unique<TrustLog>();
    makeOldLog(*m_log);
    m_ground = filesOf(*m_log);
    m_vfs.begin();
    for (int round = 0; round < 2; ++round) {
        const auto opened = m_log->open();
        QVERIFY(opened);
        if (!synchronous.isEmpty())
            QVERIFY((*opened)->database().execute("PRAGMA synchronous = " + synchronous));
        if (round == 0)
            saved(**opened);
        work(**opened);
    }
    m_vfs.end();
}

void CrashesTest::work(OpenLog &log)
{
    Database &database = log.database();
    for (int i = 0; i < Lines / 2; ++i) {
        const auto made = log.journal().log(draftOf(100 + i));
        QVERIFY(made);
        saved(log);
        if (i % 3 == 0) {
            Interaction interaction = *log.interactions().find(made->interaction);
            interaction.details = QString(2000, u'z');
            QVERIFY(log.journal().edit(interaction, StressLevel::from(7)));
            saved(log);
        }
        if (i % 5 == 1) {
            QVERIFY(log.journal().remove(made->interaction));
            saved(log);
        }
        if (i % 7 == 2) {
            QVERIFY(log.changes().undo());
            saved(log);
        }
        if (i % 4 == 3)
            QVERIFY(database.checkpointIfIdle());
        if (i % 11 == 6)
            QVERIFY(database.checkpoint());
    }
}

/// The program says that it is saved, from here on.
void CrashesTest::saved(OpenLog &log)
{
    const auto figures = evenkeel::figuresOf(log.database());
    QVERIFY(figures);
    m_vfs.mark(int(m_states.size()));
    m_states.append(recordsOf(*figures));
}

/// Spreads the images over all steps; each kind of loss at each of the chosen ones.
Tally CrashesTest::crash(int images)
{
    constexpr std::array Kinds{Left::Nothing, Left::Everything, Left::Torn, Left::Some};
    std::mt19937 dice(Seed);
    CrashDisk disk(m_ground);
    Tally tally;
    int acknowledged = -1;
    const auto events = m_vfs.events();
    for (qsizetype i = 0; i < events.size(); ++i) {
        disk.apply(events.at(i));
        if (events.at(i).what == RecordingVfs::Event::What::Mark)
            acknowledged = int(events.at(i).offset);
        while (tally.images < images * (i + 1) / events.size()) {
            const Left left = Kinds[size_t(tally.images) % Kinds.size()];
            judge(disk.after(left, dice), acknowledged, tally);
        }
    }
    return tally;
}

void CrashesTest::judge(const CrashDisk::Files &files, int acknowledged, Tally &tally)
{
    const TrustLog image;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        QFile made(image.path(QFileInfo(file.key()).fileName()));
        if (!made.open(QIODevice::WriteOnly) || made.write(*file) != file->size())
            qFatal("no image: %s", qPrintable(made.errorString()));
    }
    ++tally.images;
    State figures;
    const auto opened = image.open();
    const QString problem = opened ? problemOf(**opened, figures) : opened.error().detail;
    if (!problem.isEmpty()) {
        ++tally.corrupt;
    } else {
        const State found = recordsOf(figures);
        if (isState(found, acknowledged) || isState(found, acknowledged + 1))
            return;
        ++tally.lost;
    }
    if (tally.first.isEmpty())
        tally.first
            = u"image %1 after save %2: %3"_s.arg(tally.images).arg(acknowledged).arg(problem);
}

/// Before the migration was acknowledged, opening finishes it.
bool CrashesTest::isState(const State &found, int number) const
{
    return m_states.value(std::max(number, 0)) == found;
}

void CrashesTest::loseNothing()
{
    record({});
    const Tally tally = crash(isLongRun() ? LongImages : FewImages);
    qInfo(
        "trust: crashes, %d images of %d steps, %d saves, seed %u, %d lost, %d corrupt",
        tally.images, int(m_vfs.events().size()), int(m_states.size()), Seed, tally.lost,
        tally.corrupt);
    QVERIFY2(tally.lost + tally.corrupt == 0, qPrintable(tally.first));
}

void CrashesTest::loseSavesWithoutASyncAtEachSave()
{
    record("NORMAL");
    const Tally tally = crash(FewImages);
    qInfo(
        "trust: crashes with synchronous=NORMAL: %d images, %d lost, %d corrupt", tally.images,
        tally.lost, tally.corrupt);
    QVERIFY(tally.lost > 0);
    QCOMPARE(tally.corrupt, 0);
}

void CrashesTest::loseMoreWithoutAnySync()
{
    record("OFF");
    const Tally tally = crash(FewImages);
    qInfo(
        "trust: crashes with synchronous=OFF: %d images, %d lost, %d corrupt", tally.images,
        tally.lost, tally.corrupt);
    QVERIFY(tally.lost > 0);
    QVERIFY(tally.corrupt > 0);
}

EVENKEEL_TEST(CrashesTest)
#include "crashestest.moc"
