#include "core/report/calendarsync.h"
#include "core/followup/followupstore.h"
#include "core/settings/keys.h"
#include "tests/support/keywords.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

using std::chrono::hours;

/// The folder of a calendar follows the log.
class CalendarSyncTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void holdsWhatIsOpenAndWhatWasJustClosed();
    void saysWordsOnlyWhereThatIsSet();
    void clearsFoldersOfBefore();
    void waitsForAFolderThatIsNotThere();
    void clearsWhatAnotherLogHasWritten();
    void nothingIsSetAtFirst();

private:
    FollowUpId promise(const QString &text, const QString &due);
    [[nodiscard]] Result<CalendarSynced> sync();
    [[nodiscard]] QString folder(const QString &name) const { return m_folders->filePath(name); }
    [[nodiscard]] static QByteArray everythingIn(const QString &folder);
    [[nodiscard]] static qsizetype filesIn(const QString &folder)
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden).size();
    }

    std::unique_ptr<test::TestLog> m_log;
    std::unique_ptr<QTemporaryDir> m_folders;
    std::unique_ptr<Settings> m_settings;
};

void CalendarSyncTest::init()
{
    m_log = std::make_unique<test::TestLog>();
    m_folders = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(QString());
    for (const QString &name : {u"one"_s, u"two"_s})
        QVERIFY(QDir(m_folders->path()).mkdir(name));
    m_settings->set(keys::CalendarFolder, folder(u"one"_s));
}

FollowUpId CalendarSyncTest::promise(const QString &text, const QString &due)
{
    FollowUp followUp;
    followUp.text = text;
    followUp.due = LocalTime::fromIso(due, m_log->clock.zone().id());
    auto changes = m_log->log.begin("follow-up"_L1);
    const auto id = m_log->followUps.add(*changes, followUp);
    return id && changes->commit() ? *id : FollowUpId();
}

Result<CalendarSynced> CalendarSyncTest::sync()
{
    const auto reader = Database::openReader(m_log->file(), m_log->key());
    const test::KeyWords words;
    auto synced = syncCalendar(
        **reader, calendarPlaceFrom(*m_settings), words, m_log->clock, [] { return true; });
    if (synced)
        noteSynced(*m_settings, *synced);
    return synced;
}

QByteArray CalendarSyncTest::everythingIn(const QString &folder)
{
    QByteArray all;
    const QDir place(folder);
    for (const QString &name : place.entryList(QDir::Files | QDir::Hidden)) {
        QFile file(place.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

void CalendarSyncTest::holdsWhatIsOpenAndWhatWasJustClosed()
{
    const FollowUpId first = promise(u"first"_s, u"2026-05-15T15:00"_s);
    const FollowUpId second = promise(u"second"_s, u"2026-05-16"_s);
    promise(u"third"_s, {});
    QVERIFY(sync());
    QCOMPARE(filesIn(folder(u"one"_s)), 3);
    auto changes = m_log->log.begin("done"_L1);
    QVERIFY(m_log->followUps.close(*changes, first, {.at = m_log->clock.now()}));
    QVERIFY(m_log->followUps.remove(*changes, second));
    QVERIFY(changes->commit());
    QVERIFY(sync());
    QCOMPARE(filesIn(folder(u"one"_s)), 2);
    QCOMPARE(everythingIn(folder(u"one"_s)).count("STATUS:COMPLETED"), 1);
    m_log->clock.advance(hours(24 * 30));
    QVERIFY(sync());
    QCOMPARE(filesIn(folder(u"one"_s)), 2);
    m_log->clock.advance(seconds(1));
    QVERIFY(sync());
    QCOMPARE(filesIn(folder(u"one"_s)), 1); // what is open stays for ever
}

void CalendarSyncTest::saysWordsOnlyWhereThatIsSet()
{
    promise(u"refund"_s, u"2026-05-15T15:00"_s);
    QVERIFY(m_log->database.execute("UPDATE follow_up SET text = 'refund to 4111111111111111'"));
    QVERIFY(sync());
    QVERIFY(!everythingIn(folder(u"one"_s)).contains("refund"));
    m_settings->set(keys::CalendarSaysWords, true);
    QVERIFY(sync());
    QVERIFY(everythingIn(folder(u"one"_s)).contains("refund"));
    QVERIFY(!everythingIn(folder(u"one"_s)).contains("4111111111111111"));
    m_settings->set(keys::CalendarSaysWords, false);
    QVERIFY(sync());
    QVERIFY(!everythingIn(folder(u"one"_s)).contains("refund"));
}

void CalendarSyncTest::clearsFoldersOfBefore()
{
    promise(u"callback"_s, u"2026-05-15T15:00"_s);
    QVERIFY(sync());
    m_settings->set(keys::CalendarFolder, folder(u"two"_s));
    m_settings->set(keys::CalendarLeft, {folder(u"one"_s)});
    QVERIFY(sync());
    QCOMPARE(filesIn(folder(u"one"_s)), 0);
    QCOMPARE(filesIn(folder(u"two"_s)), 1);
    QVERIFY(m_settings->get(keys::CalendarLeft).isEmpty());
    m_settings->set(keys::CalendarFolder, QString());
    m_settings->set(keys::CalendarLeft, {folder(u"two"_s)});
    QVERIFY(sync());
    QCOMPARE(filesIn(folder(u"two"_s)), 0);
    QVERIFY(!calendarPlaceFrom(*m_settings).isAnywhere());
}

void CalendarSyncTest::waitsForAFolderThatIsNotThere()
{
    promise(u"callback"_s, u"2026-05-15T15:00"_s);
    QVERIFY(sync());
    QVERIFY(QDir().rename(folder(u"one"_s), folder(u"unplugged"_s)));
    QCOMPARE(sync().error().fault, Fault::NotFound);
    m_settings->set(keys::CalendarFolder, QString());
    m_settings->set(keys::CalendarLeft, {folder(u"one"_s)});
    QCOMPARE(sync()->left, (QStringList{folder(u"one"_s)}));
    QVERIFY(QDir().rename(folder(u"unplugged"_s), folder(u"one"_s)));
    QVERIFY(sync()->left.isEmpty());
    QCOMPARE(filesIn(folder(u"one"_s)), 0);
}

void CalendarSyncTest::clearsWhatAnotherLogHasWritten()
{
    promise(u"callback"_s, u"2026-05-15T15:00"_s);
    QVERIFY(sync());
    m_log = std::make_unique<test::TestLog>(); // in the place of the other, by a restore
    promise(u"another"_s, u"2026-05-15T15:00"_s);
    promise(u"and one"_s, u"2026-05-15T15:00"_s);
    QVERIFY(sync());
    QCOMPARE(filesIn(folder(u"one"_s)), 2);
}

void CalendarSyncTest::nothingIsSetAtFirst()
{
    const Settings fresh{QString()};
    const CalendarPlace place = calendarPlaceFrom(fresh);
    QVERIFY(!place.isAnywhere());
    QVERIFY(place.choices.hideWords);
}

EVENKEEL_TEST(CalendarSyncTest)
#include "calendarsynctest.moc"
