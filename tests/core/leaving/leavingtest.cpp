#include "core/backup/backupfolder.h"
#include "core/leaving/destroylog.h"
#include "core/leaving/takealong.h"
#include "tests/support/brokenfiles.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

/// Writes the file, and then changes a byte of it.
class LyingFiles final : public DiskFiles
{
public:
    Result<> rename(const QString &from, const QString &to) override
    {
        QFile file(from);
        if (!file.open(QIODevice::ReadWrite) || !file.seek(file.size() / 2) || file.write("~") != 1)
            qFatal("not changed");
        file.close();
        return DiskFiles::rename(from, to);
    }
};

void put(const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("x") != 1)
        qFatal("not written");
}

} // namespace

/// Who leaves takes their own along, and leaves nothing that opens.
class LeavingTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_log.reset(); }
    void theOwnRecordNamesNoCustomer();
    void theWorkRecordHoldsNoRating();
    void whatDiffersIsNotReliedOn();
    void aFullDiskIsTold();
    void keysGoFirst();
    void nothingOfTheLogStays();
    void whatCannotGoIsNamed();

private:
    [[nodiscard]] Result<qint64> take(TakeAlong what, FileSteps &files = diskFiles()) const
    {
        const auto reader = Database::openReader(m_log->file(), m_log->key());
        return takeAlong(**reader, what, m_log->clock, file(), files);
    }
    [[nodiscard]] QString file() const { return m_log->folder.filePath(u"mine.json"_s); }
    [[nodiscard]] LogRemains remains() const;

    std::unique_ptr<TestLog> m_log;
};

void LeavingTest::init()
{
    m_log = std::make_unique<TestLog>();
    const InteractionId call
        = m_log->add(fullInteraction({.at = m_log->clock.now(), .zone = "Europe/London"}));
    const InteractionId other
        = m_log->add(fullInteraction({.at = m_log->clock.now(), .zone = "Europe/London"}));
    auto changes = m_log->log.begin("stress"_L1);
    QVERIFY(m_log->ratings.add(
        *changes,
        {.value = *StressLevel::from(7),
         .given = m_log->clock.moment(),
         .context = RatingContext::AfterInteraction,
         .interaction = call}));
    QVERIFY(m_log->reflections.addLesson(
        *changes,
        {.text = u"say it once"_s, .interaction = call, .written = m_log->clock.moment()}));
    for (const InteractionId one : {call, other}) {
        QVERIFY(m_log->reflections.answerAbout(
            *changes,
            {.interaction = one,
             .prompt = u"told"_s,
             .answer = one == call ? u"I asked twice"_s : u"I rang back"_s,
             .written = m_log->clock.moment()}));
    }
    QVERIFY(changes->commit());
}

LogRemains LeavingTest::remains() const
{
    const auto at = [this](const QString &name) { return m_log->folder.filePath(name); };
    return {
        .keys
        = {.database = at(u"evenkeel.db"_s),
           .wraps = at(u"keys.json"_s),
           .keyFile = at(u"key"_s),
           .salt = at(u"salt"_s)},
        .sealedLines = at(u"sealed"_s),
        .backupFolders = {at(u"backups"_s)},
        .settings = at(u"settings.ini"_s),
        .calendarFolders = {at(u"calendar"_s)},
        .calendarLog = QByteArray(32, 'a'),
        .ownContent = at(u"coach"_s)};
}

void LeavingTest::theOwnRecordNamesNoCustomer()
{
    const auto taken = take(TakeAlong::OwnRecord);
    QVERIFY2(taken.has_value(), qPrintable(taken ? QString() : taken.error().detail));
    QCOMPARE(*taken, 3);
    const QByteArray bytes = contentOf(file());
    for (const char *word : {"4711", "refund", "ledger", "Priya"})
        QVERIFY2(!bytes.contains(word), word);
    QVERIFY(bytes.contains("say it once"));
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    QCOMPARE(json.value("interactions"_L1).toArray().size(), 0);
    QCOMPARE(json["mine"_L1]["ratings"_L1].toArray().size(), 1);
    const QJsonObject ofDay = json["mine"_L1]["reflections"_L1][0].toObject();
    QCOMPARE(ofDay.value("answer"_L1).toString(), u"I asked twice\n\nI rang back"_s);
    QCOMPARE(ofDay.value("from"_L1), ofDay.value("to"_L1));
    QVERIFY(json["mine"_L1]["interaction_answers"_L1].toArray().isEmpty());
}

void LeavingTest::theWorkRecordHoldsNoRating()
{
    QCOMPARE(take(TakeAlong::WorkRecord).value_or(-1), 2);
    const QJsonObject json = QJsonDocument::fromJson(contentOf(file())).object();
    QCOMPARE(json.value("interactions"_L1).toArray().size(), 2);
    QVERIFY(!json.contains("mine"_L1));
    QVERIFY(!contentOf(file()).contains("say it once"));
    QVERIFY(!contentOf(file()).contains("I rang back"));
}

void LeavingTest::whatDiffersIsNotReliedOn()
{
    LyingFiles files;
    for (const TakeAlong what : {TakeAlong::OwnRecord, TakeAlong::WorkRecord})
        QCOMPARE(take(what, files).error().fault, Fault::FileNotWritten);
}

void LeavingTest::aFullDiskIsTold()
{
    BrokenFiles files(0, BrokenFiles::How::ForGood);
    QCOMPARE(take(TakeAlong::OwnRecord, files).error().fault, Fault::StorageFull);
    QVERIFY(!QFile::exists(file()));
}

/// Whatever fails later, no way to the key is left.
void LeavingTest::keysGoFirst()
{
    const LogRemains all = remains();
    const QString backup = all.backupFolders.first() + u"/evenkeel-20260514T133100000Z.backup"_s;
    const QString beside = backup + u".keys.json"_s;
    const QString aside = all.keys.keyFile + u"-20260514T133100000Z.aside"_s;
    const QString cutOff = all.keys.keyFile + u".new"_s; // while it was written
    for (const QString &way :
         {all.keys.wraps, all.keys.keyFile, all.keys.salt, backup, beside, aside, cutOff})
        put(way);
    QVERIFY(destroyKeys(all));
    for (const QString &way :
         {all.keys.wraps, all.keys.keyFile, all.keys.salt, beside, aside, cutOff})
        QVERIFY2(!QFile::exists(way), qPrintable(way));
    QVERIFY(QFile::exists(all.keys.database) && QFile::exists(backup));
}

void LeavingTest::nothingOfTheLogStays()
{
    const LogRemains all = remains();
    const QString exported = m_log->folder.filePath(u"mine.json"_s);
    for (const QString &name :
         {u"evenkeel.db-20260514T133100000Z.aside"_s, u"sealed/one.line"_s, u"sealed/public-key"_s,
          u"backups/evenkeel-20260514T133100000Z.backup"_s,
          u"backups/evenkeel-20260514T133100000Z.backup.next"_s, u"settings.ini"_s, u"mine.json"_s,
          u"coach/en/cards.json"_s, u"coach/de/scenarios/own.json"_s,
          u"calendar/evenkeel-"_s + QString(32, u'a') + u"-7.ics"_s, u"calendar/theirs.ics"_s})
        put(m_log->folder.filePath(name));
    QVERIFY(destroyKeys(all));
    QCOMPARE(destroyLog(all), QStringList());
    QCOMPARE(namesIn(m_log->folder.path()), QStringList{u"mine.json"_s});
    QCOMPARE(namesIn(m_log->folder.filePath(u"calendar"_s)), QStringList{u"theirs.ics"_s});
    QVERIFY(QFile::exists(exported));
}

void LeavingTest::whatCannotGoIsNamed()
{
    BrokenFiles files(0, BrokenFiles::How::ForGood, BrokenFiles::Kind::ReadOnly);
    QVERIFY(!destroyKeys(remains(), files));
    QVERIFY(destroyLog(remains(), files).contains(remains().keys.database));
}

EVENKEEL_TEST(LeavingTest)
#include "leavingtest.moc"
