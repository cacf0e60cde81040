#include "app/application/calendarkeeper.h"
#include "app/openlog/logopener.h"
#include "core/base/fixedclock.h"
#include "core/settings/keys.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000;
constexpr milliseconds Soon{50};

/// A disk on which nothing has room.
class FullDisk final : public DiskFiles
{
public:
    std::atomic_int tries = 0;

    Result<> write(const QString &, const QByteArray &) override
    {
        ++tries;
        return failure(Fault::StorageFull);
    }
};

/// A log in a folder of its own, a folder that a calendar watches, and who keeps it.
struct Desk
{
    QTemporaryDir home;
    FixedClock clock{instantFromMs(1'778'765'460'000), QTimeZone("Europe/London")};
    Settings settings{QString()};
    std::unique_ptr<OpenLog> log;
    std::unique_ptr<CalendarKeeper> keeper;

    Desk()
    {
        for (const QString &name : {u"calendar"_s, u"other"_s})
            QVERIFY(QDir(home.path()).mkdir(name));
        const auto folder = DataFolder::at(home.filePath(u"log"_s));
        const auto keys
            = keyProviderFor(*folder, {}, [](const QString &) { return Keychain::Answer(); });
        log = *LogOpener(*folder, *keys, clock).createdOrExisting();
        keepBy(diskFiles());
    }

    ~Desk() { keeper.reset(); }

    void keepBy(FileSteps &disk)
    {
        keeper = std::make_unique<CalendarKeeper>(*log, settings, disk, Soon);
    }

    [[nodiscard]] QString path(const QString &name) const { return home.filePath(name); }

    [[nodiscard]] QStringList files(const QString &folder = u"calendar"_s) const
    {
        return QDir(path(folder)).entryList(QDir::Files | QDir::Hidden);
    }

    [[nodiscard]] QByteArray everything() const
    {
        QByteArray all;
        for (const QString &name : files()) {
            QFile file(path(u"calendar/"_s + name));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    FollowUpId promise(const QString &text) const
    {
        FollowUp followUp;
        followUp.text = text;
        followUp.due = LocalTime::fromIso(u"2026-05-15T15:00", "Europe/London");
        auto changes = log->changes().begin("follow-up"_L1);
        const auto id = log->followUps().add(*changes, followUp);
        return id && changes->commit() ? *id : FollowUpId();
    }

    void remove(FollowUpId id) const
    {
        auto changes = log->changes().begin("delete"_L1);
        QVERIFY(log->followUps().remove(*changes, id));
        QVERIFY(changes->commit());
    }
};

} // namespace

/// The folder of a calendar is as the log is, and nobody waits for it.
class CalendarKeeperTest final : public QObject
{
    Q_OBJECT

private slots:
    void writesNothingUnlessAFolderIsChosen();
    void followsChangesTogether();
    void anotherFolderTakesTheFilesAlong();
    void whatIsChangedLastIsWrittenAtTheEnd();
    void aFolderThatIsGoneIsTold();
    void aFullDiskIsToldOnce();
};

void CalendarKeeperTest::writesNothingUnlessAFolderIsChosen()
{
    Desk desk;
    desk.keeper->begin();
    desk.promise(u"callback"_s);
    desk.keeper.reset();
    QVERIFY(desk.files().isEmpty());
    QVERIFY(desk.settings.get(keys::CalendarLog).isEmpty());
}

void CalendarKeeperTest::followsChangesTogether()
{
    Desk desk;
    desk.settings.set(keys::CalendarFolder, desk.path(u"calendar"_s));
    const QSignalSpy synced(desk.keeper.get(), &CalendarKeeper::synced);
    const FollowUpId first = desk.promise(u"first"_s);
    desk.promise(u"second"_s);
    QVERIFY(desk.files().isEmpty()); // not while somebody goes on typing
    QTRY_COMPARE_WITH_TIMEOUT(synced.size(), 1, Patience);
    QCOMPARE(desk.files().size(), 2);
    QVERIFY(!desk.everything().contains("first"));
    desk.settings.set(keys::CalendarSaysWords, true);
    desk.remove(first);
    QTRY_COMPARE_WITH_TIMEOUT(synced.size(), 2, Patience);
    QCOMPARE(desk.files().size(), 1);
    QVERIFY(desk.everything().contains("SUMMARY:second\r\n"));
}

void CalendarKeeperTest::anotherFolderTakesTheFilesAlong()
{
    Desk desk;
    desk.settings.set(keys::CalendarFolder, desk.path(u"calendar"_s));
    const QSignalSpy synced(desk.keeper.get(), &CalendarKeeper::synced);
    desk.promise(u"callback"_s);
    QTRY_COMPARE_WITH_TIMEOUT(synced.size(), 1, Patience);
    desk.settings.set(keys::CalendarFolder, desk.path(u"other"_s));
    // Should the program end just now, the next start knows of it.
    QCOMPARE(desk.settings.get(keys::CalendarLeft), QStringList{desk.path(u"calendar"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(synced.size(), 2, Patience);
    QVERIFY(desk.files().isEmpty());
    QCOMPARE(desk.files(u"other"_s).size(), 1);
    QVERIFY(desk.settings.get(keys::CalendarLeft).isEmpty());
    desk.settings.set(keys::CalendarFolder, QString());
    QTRY_COMPARE_WITH_TIMEOUT(synced.size(), 3, Patience);
    QVERIFY(desk.files(u"other"_s).isEmpty());
}

void CalendarKeeperTest::whatIsChangedLastIsWrittenAtTheEnd()
{
    Desk desk;
    desk.settings.set(keys::CalendarFolder, desk.path(u"calendar"_s));
    const FollowUpId gone = desk.promise(u"gone"_s);
    desk.keeper.reset(); // the log is locked, or the program ends
    QCOMPARE(desk.files().size(), 1);
    desk.remove(gone); // as while no window was open
    QCOMPARE(desk.files().size(), 1);
    desk.keepBy(diskFiles());
    const QSignalSpy synced(desk.keeper.get(), &CalendarKeeper::synced);
    desk.keeper->begin();
    QTRY_COMPARE_WITH_TIMEOUT(synced.size(), 1, Patience);
    QVERIFY(desk.files().isEmpty());
}

void CalendarKeeperTest::aFolderThatIsGoneIsTold()
{
    Desk desk;
    const QSignalSpy failed(desk.keeper.get(), &CalendarKeeper::failed);
    const QSignalSpy synced(desk.keeper.get(), &CalendarKeeper::synced);
    desk.settings.set(keys::CalendarFolder, desk.path(u"none"_s));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, Patience);
    QVERIFY(CalendarKeeper::notWrittenInWords(failed.first().first().value<Error>())
                .contains(u"is not there"_s));
    desk.promise(u"callback"_s);
    QVERIFY(QDir(desk.home.path()).mkdir(u"none"_s));
    desk.promise(u"another"_s);
    QTRY_COMPARE_WITH_TIMEOUT(synced.size(), 1, Patience);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(desk.files(u"none"_s).size(), 2);
}

void CalendarKeeperTest::aFullDiskIsToldOnce()
{
    Desk desk;
    FullDisk disk;
    desk.keepBy(disk);
    const QSignalSpy failed(desk.keeper.get(), &CalendarKeeper::failed);
    desk.settings.set(keys::CalendarFolder, desk.path(u"calendar"_s));
    for (int round = 1; round <= 3; ++round) { // the answer to one comes before the next
        desk.promise(u"callback"_s);
        QTRY_COMPARE_WITH_TIMEOUT(disk.tries, round, Patience);
    }
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().fault, Fault::StorageFull);
    desk.keeper.reset(); // before the disk
}

EVENKEEL_TEST(CalendarKeeperTest)
#include "calendarkeepertest.moc"
