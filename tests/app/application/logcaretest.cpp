#include "app/application/logcare.h"
#include "app/openlog/logopener.h"
#include "core/base/fixedclock.h"
#include "core/settings/keys.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000;

/// A log in a folder of its own, and the care for it.
class Desk
{
public:
    Desk() : clock(instantFromMs(1'778'765'460'000), QTimeZone("Europe/London")) { open(); }

    void open()
    {
        if (const Result<> opened = tryToOpen(); !opened)
            qFatal("no log: %s", qPrintable(opened.error().detail));
    }

    Result<> tryToOpen()
    {
        const auto folder = DataFolder::at(home.filePath(u"log"_s));
        const auto keys
            = keyProviderFor(*folder, {}, [](const QString &) { return Keychain::Answer(); });
        auto opened = LogOpener(*folder, *keys, clock).createdOrExisting();
        if (!opened)
            return tl::unexpected(opened.error());
        log = *std::move(opened);
        care = std::make_unique<LogCare>(*log, settings, *folder);
        return {};
    }

    /// The last page that opening does not read, and opens it.
    bool damageAPage()
    {
        constexpr qint64 Page = 4096;
        QFile file(database());
        if (!file.open(QIODevice::ReadOnly))
            return false;
        const QByteArray whole = file.readAll();
        file.close();
        for (qint64 page = whole.size() - Page; page > 0; page -= Page) {
            QByteArray damaged = whole;
            damaged.replace(page + Page / 2, 6, "damage");
            if (!file.open(QIODevice::WriteOnly) || file.write(damaged) != damaged.size())
                return false;
            file.close();
            if (tryToOpen())
                return true;
        }
        return false;
    }

    void close()
    {
        care.reset();
        log.reset();
    }

    void save() const
    {
        auto changes = log->changes().begin("log"_L1);
        Interaction one;
        one.occurred = clock.moment();
        one.summary = u"late refund"_s;
        if (!log->interactions().add(*changes, one) || !changes->commit())
            qFatal("not saved");
    }

    [[nodiscard]] QString database() const { return home.filePath(u"log/evenkeel.db"_s); }
    [[nodiscard]] qsizetype backups() const
    {
        return QDir(home.filePath(u"log/backups"_s)).entryList(QDir::Files).size();
    }

    QTemporaryDir home;
    FixedClock clock;
    Settings settings{QString()};
    std::unique_ptr<OpenLog> log;
    std::unique_ptr<LogCare> care;
};

} // namespace

/// The log is read through and backed up while it is open, and nobody waits for it.
class LogCareTest final : public QObject
{
    Q_OBJECT

private slots:
    void checksFirstAndNotesIt();
    void keepsWhatWasSavedHalfAnHourApart();
    void saysOnceThatNoBackupCanBeMade();
    void saysThatTheLogIsDamaged();
    void anUncleanEndIsChecked();
    void stopsWhenTheLogCloses();
    void clearsAwayABackupThatWasCutOff();
    void saysThatTheLogIsSavedWhereABackupIsNot();
};

void LogCareTest::checksFirstAndNotesIt()
{
    const Desk desk;
    desk.care->begin();
    QTRY_COMPARE_WITH_TIMEOUT(
        desk.settings.get(keys::LastFullCheck), u"2026-05-14T13:31:00Z"_s, Patience);
    QCOMPARE(desk.backups(), 0);
}

void LogCareTest::keepsWhatWasSavedHalfAnHourApart()
{
    Desk desk;
    desk.settings.set(keys::LastFullCheck, u"2026-05-14T13:00:00Z"_s);
    QSignalSpy kept(desk.care.get(), &LogCare::backedUp);
    desk.care->begin();
    desk.save();
    desk.care->runDue();
    QVERIFY(kept.wait(Patience));
    QCOMPARE(desk.backups(), 1);
    desk.clock.advance(minutes(31));
    desk.care->runDue(); // nothing new
    desk.clock.setNow(desk.clock.now() - minutes(21));
    desk.save();
    desk.care->runDue(); // too soon
    desk.clock.advance(minutes(20));
    desk.care->runDue();
    QVERIFY(kept.wait(Patience));
    QCOMPARE(desk.backups(), 2);
}

void LogCareTest::saysOnceThatNoBackupCanBeMade()
{
    Desk desk;
    desk.settings.set(keys::LastFullCheck, u"2026-05-14T13:00:00Z"_s);
    desk.settings.set(keys::BackupFolder, desk.database() + u"/no"_s);
    QSignalSpy failed(desk.care.get(), &LogCare::failed);
    desk.care->begin();
    desk.save();
    desk.care->runDue();
    QVERIFY(failed.wait(Patience));
    desk.clock.advance(minutes(31));
    desk.care->runDue(); // fails again
    desk.settings.set(keys::BackupFolder, QString());
    QSignalSpy kept(desk.care.get(), &LogCare::backedUp);
    desk.clock.advance(minutes(31));
    QTRY_VERIFY_WITH_TIMEOUT((desk.care->runDue(), !kept.isEmpty()), Patience);
    QCOMPARE(failed.size(), 1);
}

void LogCareTest::saysThatTheLogIsDamaged()
{
    Desk desk;
    desk.save();
    desk.close();
    QVERIFY(desk.damageAPage());
    QSignalSpy damaged(desk.care.get(), &LogCare::damaged);
    desk.care->begin();
    QVERIFY(damaged.wait(Patience));
    QVERIFY(desk.settings.get(keys::LastFullCheck).isEmpty());
}

void LogCareTest::anUncleanEndIsChecked()
{
    Desk desk;
    desk.close();
    QFile left(desk.database() + u"-open"_s);
    QVERIFY(left.open(QIODevice::WriteOnly));
    desk.open();
    desk.settings.set(keys::LastFullCheck, u"2026-05-14T13:00:00Z"_s);
    QVERIFY(desk.log->marker().wasLeft());
    desk.care->begin();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.log->marker().wasLeft(), Patience);
    desk.close();
    QVERIFY(!left.exists());
}

void LogCareTest::stopsWhenTheLogCloses()
{
    Desk desk;
    desk.save();
    desk.care->begin();
    desk.close();
    QVERIFY(desk.settings.get(keys::LastFullCheck).isEmpty());
    QCOMPARE(desk.backups(), 0);
}

void LogCareTest::clearsAwayABackupThatWasCutOff()
{
    const Desk desk;
    const QString folder = desk.home.filePath(u"log/backups"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile part(folder + u"/evenkeel-20260514T125000000Z.backup.part"_s);
    QVERIFY(part.open(QIODevice::WriteOnly));
    QVERIFY(part.setFileTime(
        inZone(desk.clock.now() - minutes(41), QTimeZone::utc()),
        QFileDevice::FileModificationTime));
    part.close();
    desk.care->begin();
    QVERIFY(!part.exists());
}

void LogCareTest::saysThatTheLogIsSavedWhereABackupIsNot()
{
    for (const Fault fault : {Fault::StorageFull, Fault::FileNotWritten, Fault::StorageFailed}) {
        const QString words = LogCare::noBackupInWords({fault, {}});
        QVERIFY2(words.contains(u"The log itself is saved."), qPrintable(words));
        QVERIFY2(!words.contains(u"what you typed"), qPrintable(words));
    }
    QVERIFY(LogCare::noBackupInWords({Fault::StorageFull, {}}).contains(u"choose another folder"));
}

EVENKEEL_TEST(LogCareTest)
#include "logcaretest.moc"
