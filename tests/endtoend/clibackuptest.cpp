#include "app/instance/instanceserver.h"
#include "tests/endtoend/cli.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenkeel;
using namespace evenkeel::test;

namespace {

qsizetype rows(const Cli &cli)
{
    return cli({u"list"_s}).json().value("interactions"_L1).toArray().size();
}

QStringList asides(const Cli &cli)
{
    return QDir(cli.folder()).entryList({u"evenkeel.db-*.aside"_s}, QDir::Files, QDir::Name);
}

void damage(const QString &path, qint64 from)
{
    QFile file(path);
    const bool done
        = file.open(QIODevice::ReadWrite) && file.seek(from) && file.write("damage") == 6;
    if (!done)
        qFatal("not damaged");
}

} // namespace

/// backup, restore, salvage.
class CliBackupTest final : public QObject
{
    Q_OBJECT

private slots:
    void goesIntoTheFolderOfBackups();
    void takesAwayWhatIsPastItsTerm();
    void goesIntoANamedFile();
    void writesOverNothing();
    void needsALog();
    void showsNothingToWhoMayNotRead();
    void previewsAndRestores();
    void restoresWhereNothingOpens();
    void restoresIntoAnEmptyFolder();
    void opensElsewhereWithThePassphrase();
    void refusesWhatIsNoBackup();
    void salvagesWhatCanBeRead();
    void theRunningProgramAnswers();
};

void CliBackupTest::goesIntoTheFolderOfBackups()
{
    Cli cli;
    QVERIFY(cli.id({u"log"_s, u"late refund"_s}) > 0);
    const CliRun run = cli({u"backup"_s});
    QVERIFY2(run.status == 0, run.error.constData());
    const QJsonObject json = run.json();
    const QString file = json.value("file"_L1).toString();
    QCOMPARE(file, cli.folder() + u"/backups/evenkeel-20260514T133100000Z.backup"_s);
    QCOMPARE(json.value("bytes"_L1).toInteger(), QFileInfo(file).size());
    QVERIFY(json.value("rows"_L1).toInt() > 0);
    QVERIFY(json.value("keys"_L1).isNull());
    const QFileInfo folder(cli.folder() + u"/backups"_s);
    QVERIFY(!(folder.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    cli.setNow(u"2026-05-20T10:00"_s);
    QCOMPARE(cli({u"backup"_s}).status, 0);
    QCOMPARE(QDir(folder.filePath()).entryList(QDir::Files).size(), 2);
}

void CliBackupTest::takesAwayWhatIsPastItsTerm()
{
    Cli cli;
    QVERIFY(cli.id({u"log"_s, u"late refund"_s}) > 0);
    const QString made = cli({u"backup"_s}).json().value("file"_L1).toString();
    const QString old = QFileInfo(made).dir().filePath(u"evenkeel-20240101T120000000Z.backup"_s);
    QVERIFY(QFile::copy(made, old));
    QVERIFY(QFile::remove(made)); // its name may be that of the next one
    QVERIFY(!cli({u"backup"_s}).json().value("file"_L1).toString().isEmpty());
    QVERIFY(!QFile::exists(old));
}

void CliBackupTest::goesIntoANamedFile()
{
    const Cli cli;
    QVERIFY(cli.id({u"log"_s, u"late refund"_s}) > 0);
    const QString file = cli.path(u"mine.backup"_s);
    QCOMPARE(cli({u"backup"_s, u"-o"_s, file}).json().value("file"_L1).toString(), file);
    QVERIFY(!QFileInfo::exists(cli.folder() + u"/backups"_s));
    QVERIFY(cli({u"backup"_s, u"-o"_s, cli.path(u"no/such/x"_s)}).isRefusal(3));
    QVERIFY(cli({u"backup"_s, u"-o"_s}).isRefusal(1));
    QVERIFY(cli({u"backup"_s, u"more"_s}).isRefusal(1));
}

void CliBackupTest::writesOverNothing()
{
    const Cli cli;
    QVERIFY(cli.id({u"log"_s, u"late refund"_s}) > 0);
    const QString file = cli.path(u"mine.backup"_s);
    QCOMPARE(cli({u"backup"_s, u"-o"_s, file}).status, 0);
    const QDateTime made = QFileInfo(file).lastModified();
    QVERIFY(cli({u"backup"_s, u"-o"_s, file}).isRefusal(2));
    QCOMPARE(QFileInfo(file).lastModified(), made);
    for (const QString &own :
         {u"/evenkeel.db"_s, u"/evenkeel.db-wal"_s, u"/key"_s, u"/keys.json"_s})
        QVERIFY(cli({u"backup"_s, u"-o"_s, cli.folder() + own}).isRefusal(2));
    QCOMPARE(rows(cli), 1);
}

void CliBackupTest::needsALog()
{
    const Cli cli;
    QVERIFY(cli({u"backup"_s}).isRefusal(2));
    QVERIFY(!QFileInfo::exists(cli.folder()));
}

void CliBackupTest::showsNothingToWhoMayNotRead()
{
    const Cli cli;
    QVERIFY(cli.id({u"log"_s, u"late refund"_s}) > 0);
    QVERIFY(QFile::remove(cli.folder() + u"/settings.ini"_s));
    QVERIFY(cli({u"list"_s}).isRefusal(4));
    const QString file = cli.path(u"mine.backup"_s);
    QCOMPARE(cli({u"backup"_s, u"-o"_s, file}).status, 0);
    QFile sealed(file);
    QVERIFY(sealed.open(QIODevice::ReadOnly));
    QVERIFY(!sealed.readAll().contains("refund"));
    const CliRun preview = cli({u"restore"_s, file, u"--dry-run"_s});
    QCOMPARE(preview.status, 0);
    QVERIFY(!preview.output.contains("refund"));
    QCOMPARE(cli({u"restore"_s, file}).status, 0);
    QVERIFY(cli({u"list"_s}).isRefusal(4)); // a restore allows nothing
}

void CliBackupTest::previewsAndRestores()
{
    Cli cli;
    QVERIFY(cli.id({u"log"_s, u"kept, promised callback tomorrow 15:00 !7"_s}) > 0);
    const QString file = cli.path(u"mine.backup"_s);
    QCOMPARE(cli({u"backup"_s, u"-o"_s, file}).status, 0);
    cli.setNow(u"2026-05-14T16:00"_s);
    QVERIFY(cli.id({u"log"_s, u"new"_s}) > 0);

    const CliRun dry = cli({u"restore"_s, file, u"--dry-run"_s});
    QVERIFY2(dry.status == 0, dry.error.constData());
    const QJsonObject records = dry.json().value("records"_L1).toObject();
    const QJsonObject interactions = records.value("interactions"_L1).toObject();
    QCOMPARE(dry.json().value("present"_L1).toString(), u"readable"_s);
    QVERIFY(dry.json().value("set_aside"_L1).isNull());
    QCOMPARE(interactions.value("only_log"_L1).toInt(), 1);
    QCOMPARE(interactions.value("only_backup"_L1).toInt(), 0);
    QCOMPARE(interactions.value("log"_L1).toObject().value("n"_L1).toInt(), 2);
    QCOMPARE(
        interactions.value("backup"_L1).toObject().value("last"_L1).toString(),
        u"2026-05-14T14:31:00+01:00"_s);
    QCOMPARE(records.size(), 11);
    QCOMPARE(rows(cli), 2);

    const CliRun run = cli({u"restore"_s, file});
    QVERIFY2(run.status == 0, run.error.constData());
    QCOMPARE(rows(cli), 1);
    QCOMPARE(asides(cli), QStringList{u"evenkeel.db-20260514T150000000Z.aside"_s});
    const QString aside = cli.folder() + u'/' + asides(cli).first();
    QCOMPARE(run.json().value("set_aside"_L1).toString(), aside);
    QVERIFY(cli.id({u"log"_s, u"goes on"_s}) > 0);
    cli.setNow(u"2026-05-14T16:30"_s);
    QCOMPARE(cli({u"restore"_s, aside}).status, 0); // and back again
    QCOMPARE(rows(cli), 2);
    QCOMPARE(asides(cli).size(), 2);
    QCOMPARE(cli({u"check"_s}).status, 0);
}

void CliBackupTest::restoresWhereNothingOpens()
{
    const Cli cli;
    QVERIFY(cli.id({u"log"_s, u"kept"_s}) > 0);
    QCOMPARE(cli({u"backup"_s}).status, 0);
    const QString file = cli.folder() + u"/backups/evenkeel-20260514T133100000Z.backup"_s;
    damage(cli.folder() + u"/evenkeel.db"_s, 3);
    QVERIFY(cli({u"list"_s}).status != 0);
    const CliRun dry = cli({u"restore"_s, file, u"--dry-run"_s});
    QCOMPARE(dry.json().value("present"_L1).toString(), u"unreadable"_s);
    QCOMPARE(cli({u"restore"_s, file}).status, 0);
    QCOMPARE(rows(cli), 1);
    QCOMPARE(asides(cli).size(), 1);
}

void CliBackupTest::restoresIntoAnEmptyFolder()
{
    const Cli cli;
    QVERIFY(cli.id({u"log"_s, u"kept"_s}) > 0);
    const QString file = cli.path(u"mine.backup"_s);
    QCOMPARE(cli({u"backup"_s, u"-o"_s, file}).status, 0);
    const Cli other;
    QVERIFY(other({u"restore"_s, file}).isRefusal(4)); // nothing here opens it
    QVERIFY(!QFileInfo::exists(other.folder()));
    QVERIFY(QDir().mkpath(other.folder()));
    QVERIFY(QFile::copy(cli.folder() + u"/key"_s, other.folder() + u"/key"_s));
    QCOMPARE(other({u"restore"_s, file}).status, 0);
    QCOMPARE(rows(other), 1);
}

void CliBackupTest::opensElsewhereWithThePassphrase()
{
    const Cli cli;
    QFile secret(cli.path(u"secret"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("correct horse\n") > 0);
    secret.close();
    const QStringList with{u"--passphrase-file"_s, secret.fileName()};
    QCOMPARE(cli(with + QStringList{u"log"_s, u"kept"_s}).status, 0);
    const QString file = cli.path(u"mine.backup"_s);
    const CliRun made = cli(with + QStringList{u"backup"_s, u"-o"_s, file});
    QCOMPARE(made.json().value("keys"_L1).toString(), file + u".keys.json"_s);

    const Cli other;
    QVERIFY(other({u"restore"_s, file}).isRefusal(4));
    QVERIFY(!QFileInfo::exists(other.folder()));
    const CliRun run = other(with + QStringList{u"restore"_s, file});
    QVERIFY2(run.status == 0, run.error.constData());
    const CliRun list = other(with + QStringList{u"list"_s});
    QCOMPARE(list.json().value("interactions"_L1).toArray().size(), 1);
}

void CliBackupTest::refusesWhatIsNoBackup()
{
    const Cli cli;
    QVERIFY(cli.id({u"log"_s, u"kept"_s}) > 0);
    const QString file = cli.path(u"mine.backup"_s);
    QCOMPARE(cli({u"backup"_s, u"-o"_s, file}).status, 0);
    QVERIFY(cli({u"restore"_s}).isRefusal(1));
    QVERIFY(cli({u"restore"_s, cli.path(u"missing"_s)}).isRefusal(2));
    QVERIFY(cli({u"restore"_s, cli.folder() + u"/evenkeel.db"_s}).isRefusal(2));
    damage(file, 9000);
    const CliRun damaged = cli({u"restore"_s, file});
    QVERIFY(damaged.isRefusal(2));
    QVERIFY2(damaged.error.contains("older backup"), damaged.error.constData());
    const Cli other;
    QVERIFY(other.id({u"log"_s, u"another log"_s}) > 0);
    const QString foreign = other.path(u"other.backup"_s);
    QCOMPARE(other({u"backup"_s, u"-o"_s, foreign}).status, 0);
    QVERIFY(cli({u"restore"_s, foreign}).isRefusal(4));
    QCOMPARE(rows(cli), 1);
    QVERIFY(asides(cli).isEmpty());
}

void CliBackupTest::salvagesWhatCanBeRead()
{
    const Cli cli;
    QCOMPARE(
        cli({u"sample"_s, u"--interactions"_s, u"300"_s, u"--until"_s, u"2026-05-13"_s}).status, 0);
    const QString database = cli.folder() + u"/evenkeel.db"_s;
    const QString saved = cli.path(u"saved.backup"_s);
    QVERIFY(cli({u"salvage"_s, database}).isRefusal(1));
    QVERIFY(cli({u"salvage"_s, cli.path(u"missing"_s), u"-o"_s, saved}).isRefusal(2));
    QVERIFY(cli({u"salvage"_s, database, u"-o"_s, database}).isRefusal(2));
    const QString whole = cli.path(u"whole.backup"_s);
    const CliRun first = cli({u"salvage"_s, database, u"-o"_s, whole});
    QVERIFY2(first.status == 0, first.error.constData());
    QCOMPARE(first.json().value("whole"_L1).toBool(), true);
    QVERIFY(cli({u"salvage"_s, database, u"-o"_s, whole}).isRefusal(2));

    const qint64 size = QFileInfo(database).size();
    for (qint64 at = size / 4; at < size; at += 20'000) // rows lie there, not what tables there are
        damage(database, at);
    QVERIFY(cli({u"check"_s}).isRefusal(3));
    const CliRun run = cli({u"salvage"_s, database, u"-o"_s, saved});
    QVERIFY2(run.status == 0, run.error.constData());
    QCOMPARE(run.json().value("whole"_L1).toBool(), false);
    QVERIFY(run.json().value("bad_pages"_L1).toInt() > 1);
    const QJsonObject records = run.json().value("records"_L1).toObject();
    const int kept = records.value("interactions"_L1).toObject().value("saved"_L1).toInt();
    QCOMPARE(cli({u"restore"_s, saved}).status, 0);
    QCOMPARE(cli({u"check"_s}).status, 0);
    QCOMPARE(
        cli({u"list"_s, u"--limit"_s, u"1000"_s}).json().value("interactions"_L1).toArray().size(),
        kept);
    damage(database, 3); // the salt, which is noted beside the log
    const CliRun last = cli({u"salvage"_s, database, u"-o"_s, cli.path(u"last.backup"_s)});
    QVERIFY2(last.status == 0, last.error.constData());
    QCOMPARE(last.json().value("bad_pages"_L1).toInt(), 1);
    QCOMPARE(last.json().value("whole"_L1).toBool(), true);
    QVERIFY(QFile::remove(database + u"-salts"_s));
    QVERIFY(cli({u"salvage"_s, database, u"-o"_s, cli.path(u"none"_s)}).isRefusal(4));
}

void CliBackupTest::theRunningProgramAnswers()
{
    const Cli cli;
    QVERIFY(cli.id({u"log"_s, u"kept"_s}) > 0);
    const auto folder = DataFolder::at(cli.folder());
    QStringList heard;
    InstanceServer server([&heard](const Request &request, const InstanceServer::Reply &reply) {
        heard.append(request.arguments.first());
        reply({.status = 2, .error = u"Close Evenkeel first."_s});
    });
    QVERIFY(server.listen(*folder));
    for (const QString &verb : {u"backup"_s, u"restore"_s, u"salvage"_s}) {
        QProcess process;
        process.start(QStringLiteral(EVENKEEL_CLI), {u"--data-dir"_s, cli.folder(), verb, u"x"_s});
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 20'000);
        QCOMPARE(process.exitCode(), 2);
    }
    QCOMPARE(heard, (QStringList{u"backup"_s, u"restore"_s, u"salvage"_s}));
}

EVENKEEL_TEST(CliBackupTest)
#include "clibackuptest.moc"
