#include "app/instance/instancelock.h"
#include "app/instance/instanceserver.h"
#include "tests/endtoend/cli.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenkeel;
using namespace evenkeel::test;

namespace {

/// The option with a file whose first line is this one.
QStringList withSecret(const Cli &cli, const QByteArray &secret)
{
    QFile file(cli.path(u"secret"_s));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        qFatal("no file for the secret");
    file.write(secret + "\nsecond line\n");
    return {u"--passphrase-file"_s, file.fileName()};
}

} // namespace

/// Who makes the folder, who may read it, and what opens it.
class CliFolderTest final : public QObject
{
    Q_OBJECT

private slots:
    void readingVerbsOnNothingCreateNothing_data();
    void readingVerbsOnNothingCreateNothing();
    void aWritingVerbMakesTheLogWithAKeyFile();
    void aPassphraseMakesNoKeyFile();
    void theWrongKeyOpensNothing();
    void initMakesTheLogAndACode();
    void initRenewsTheCode();
    void initNeedsTheKeyAndLeaveToRead();
    void aSlipInTheCodeIsNamed();
    void aWrongPassphraseOpensNothing();
    void anEmptyPassphraseFileIsNamed();
    void aLostKeyMakesNoNewLog();
    void readingNeedsToBeAllowed();
    void refusesASyncedFolder();
    void refusesAReadOnlyFolder();
    void leavesNoHalfMadeLog();
    void saysThatALogIsDamaged();
    void saysWhenTheAnswerGoesNowhere();
    void waitsFiveSecondsForAnother();
    void offersVerbsToTheRunningInstance();
};

void CliFolderTest::readingVerbsOnNothingCreateNothing_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("key");
    QTest::newRow("list") << QStringList{u"list"_s} << u"interactions"_s;
    QTest::newRow("followups") << QStringList{u"followups"_s} << u"followups"_s;
    QTest::newRow("due") << QStringList{u"due"_s} << u"alerts"_s;
    QTest::newRow("status") << QStringList{u"status"_s} << u"state"_s;
    QTest::newRow("summary") << QStringList{u"summary"_s, u"--week"_s, u"2026-W20"_s}
                             << u"stress"_s;
    QTest::newRow("check") << QStringList{u"check"_s} << u"ok"_s;
}

void CliFolderTest::readingVerbsOnNothingCreateNothing()
{
    QFETCH(QStringList, words);
    QFETCH(QString, key);
    const Cli cli;
    const CliRun run = cli(words);
    QCOMPARE(run.status, 0);
    QVERIFY(run.json().contains(key));
    QVERIFY(!QFileInfo::exists(cli.folder()));
}

void CliFolderTest::aWritingVerbMakesTheLogWithAKeyFile()
{
    const Cli cli;
    QCOMPARE(cli({u"log"_s, u"first"_s}).status, 0);
    const QFileInfo key(cli.folder() + u"/key"_s);
    QVERIFY(key.exists());
    QCOMPARE(
        key.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
        QFile::ReadOwner | QFile::WriteOwner);
    const QFileInfo settings(cli.folder() + u"/settings.ini"_s);
    QVERIFY(settings.exists());
    QVERIFY(!settings.permission(QFile::ReadGroup) && !settings.permission(QFile::ReadOther));
    QCOMPARE(cli({u"list"_s}).json().value("interactions"_L1).toArray().size(), 1);
    QCOMPARE(cli({u"status"_s}).json().value("protection"_L1).toString(), u"key-file"_s);
}

void CliFolderTest::aPassphraseMakesNoKeyFile()
{
    const Cli cli;
    QFile passphrase(cli.path(u"pass"_s));
    QVERIFY(passphrase.open(QIODevice::WriteOnly));
    passphrase.write("correct horse\nsecond line\n");
    passphrase.close();
    const QStringList with{u"--passphrase-file"_s, passphrase.fileName()};
    QCOMPARE(cli(QStringList{u"log"_s, u"first"_s} + with).status, 0);
    QVERIFY(!QFileInfo::exists(cli.folder() + u"/key"_s));
    const CliRun status = cli(QStringList{u"status"_s} + with);
    QCOMPARE(status.json().value("protection"_L1).toString(), u"passphrase"_s);
    QVERIFY(cli({u"list"_s}).isRefusal(4));
}

void CliFolderTest::initMakesTheLogAndACode()
{
    const Cli cli;
    QVERIFY(cli({u"init"_s, u"now"_s}).isRefusal(1));
    QVERIFY(!QFileInfo::exists(cli.folder()));
    const CliRun made = cli({u"init"_s});
    QCOMPARE(made.status, 0);
    QCOMPARE(made.json().keys(), QStringList{u"recovery_code"_s});
    QVERIFY(QFileInfo::exists(cli.folder() + u"/key"_s));
    QCOMPARE(cli({u"list"_s}).json().value("interactions"_L1).toArray().size(), 0);

    const QString code = made.json().value("recovery_code"_L1).toString();
    const QStringList with = withSecret(cli, code.toLower().remove(u'-').toUtf8());
    QVERIFY(QFile::remove(cli.folder() + u"/key"_s));
    QVERIFY(cli({u"list"_s}).isRefusal(4));
    QVERIFY(cli({u"log"_s, u"first"_s}).isRefusal(4));
    QVERIFY(!QFileInfo::exists(cli.folder() + u"/key"_s)); // no new key beside wraps
    QCOMPARE(cli(QStringList{u"log"_s, u"first"_s} + with).status, 0);
    QCOMPARE(
        cli(QStringList{u"list"_s} + with).json().value("interactions"_L1).toArray().size(), 1);
}

void CliFolderTest::initRenewsTheCode()
{
    const Cli cli;
    QCOMPARE(cli({u"log"_s, u"first"_s}).status, 0);
    const QByteArray first = cli({u"init"_s}).json().value("recovery_code"_L1).toString().toUtf8();
    const QByteArray second = cli({u"init"_s}).json().value("recovery_code"_L1).toString().toUtf8();
    QVERIFY(!first.isEmpty() && !second.isEmpty() && first != second);
    QVERIFY(cli(QStringList{u"list"_s} + withSecret(cli, first)).isRefusal(4));
    const CliRun list = cli(QStringList{u"list"_s} + withSecret(cli, second));
    QCOMPARE(list.json().value("interactions"_L1).toArray().size(), 1);
}

void CliFolderTest::initNeedsTheKeyAndLeaveToRead()
{
    const Cli cli;
    const QStringList with = withSecret(cli, "correct horse");
    QCOMPARE(cli(QStringList{u"init"_s} + with).status, 0);
    QVERIFY(cli({u"init"_s}).isRefusal(4));
    QVERIFY(QFile::remove(cli.folder() + u"/settings.ini"_s)); // as if the window had made it
    QVERIFY(cli(QStringList{u"init"_s} + with).isRefusal(4));
    QFile wraps(cli.folder() + u"/keys.json"_s);
    QVERIFY(wraps.open(QIODevice::ReadOnly));
    QCOMPARE(wraps.readAll().count("recovery-code"), 1);
}

void CliFolderTest::aSlipInTheCodeIsNamed()
{
    const Cli cli;
    QByteArray code = cli({u"init"_s}).json().value("recovery_code"_L1).toString().toUtf8();
    code[13] = code.at(13) == 'A' ? 'B' : 'A';
    const CliRun slip = cli(QStringList{u"list"_s} + withSecret(cli, code));
    QVERIFY(slip.isRefusal(4));
    QVERIFY(slip.error.contains("recovery code, group 3"));
}

void CliFolderTest::aWrongPassphraseOpensNothing()
{
    const Cli cli;
    QCOMPARE(cli(QStringList{u"log"_s, u"first"_s} + withSecret(cli, "correct horse")).status, 0);
    for (const QByteArray &secret : {QByteArray("wrong horse"), QByteArray()}) {
        const QStringList with = withSecret(cli, secret);
        QVERIFY(cli(QStringList{u"list"_s} + with).isRefusal(4));
        QVERIFY(cli(QStringList{u"log"_s, u"second"_s} + with).isRefusal(4));
        QVERIFY(cli(QStringList{u"init"_s} + with).isRefusal(4));
    }
}

void CliFolderTest::theWrongKeyOpensNothing()
{
    const Cli cli;
    QCOMPARE(cli({u"log"_s, u"first"_s}).status, 0);
    QFile key(cli.folder() + u"/key"_s);
    QVERIFY(key.open(QIODevice::WriteOnly));
    key.write(QByteArray(64, 'a') + '\n');
    key.close();
    QVERIFY(cli({u"list"_s}).isRefusal(4));
    QVERIFY(cli({u"log"_s, u"second"_s}).isRefusal(4));
}

void CliFolderTest::anEmptyPassphraseFileIsNamed()
{
    const Cli cli;
    const QStringList empty = withSecret(cli, {});
    const QStringList gone{u"--passphrase-file"_s, cli.path(u"nowhere"_s)};
    for (const QStringList &with : {empty, gone}) {
        for (const QStringList &verb : {QStringList{u"log"_s, u"first"_s}, {u"init"_s}}) {
            const CliRun run = cli(verb + with);
            QVERIFY2(run.isRefusal(4), run.error.constData());
            QVERIFY2(run.error.startsWith("The passphrase file "), run.error.constData());
            QVERIFY(!QFileInfo::exists(cli.folder()));
        }
        QCOMPARE(cli(QStringList{u"list"_s} + with).status, 0); // nothing there to be opened
    }
}

void CliFolderTest::aLostKeyMakesNoNewLog()
{
    const Cli cli;
    QCOMPARE(cli({u"log"_s, u"first"_s}).status, 0);
    QVERIFY(QFile::remove(cli.folder() + u"/key"_s));
    QVERIFY(cli({u"log"_s, u"second"_s}).isRefusal(4));
    QVERIFY(!QFileInfo::exists(cli.folder() + u"/key"_s));
}

void CliFolderTest::readingNeedsToBeAllowed()
{
    const Cli cli;
    QCOMPARE(cli({u"log"_s, u"first"_s}).status, 0);
    QVERIFY(QFile::remove(cli.folder() + u"/settings.ini"_s)); // as if the window had made it
    for (const QStringList &words :
         {QStringList{u"list"_s},
          {u"show"_s, u"1"_s},
          {u"history"_s, u"1"_s},
          {u"followups"_s},
          {u"due"_s},
          {u"summary"_s, u"--week"_s, u"2026-W20"_s},
          {u"export"_s, u"--format"_s, u"json"_s, u"-o"_s, cli.path(u"x.json"_s)}})
        QVERIFY2(cli(words).isRefusal(4), qPrintable(words.first()));
    QCOMPARE(cli({u"log"_s, u"second"_s}).status, 0);
    QCOMPARE(cli({u"status"_s}).status, 0);
    QCOMPARE(cli({u"state"_s, u"free"_s}).status, 0);
}

void CliFolderTest::refusesASyncedFolder()
{
    const Cli cli;
    QVERIFY(Cli::bare({u"--data-dir"_s, cli.path(u"Dropbox/log"_s), u"log"_s, u"first"_s})
                .isRefusal(2));
    QVERIFY(!QFileInfo::exists(cli.path(u"Dropbox"_s)));
}

void CliFolderTest::refusesAReadOnlyFolder()
{
    const Cli cli;
    QFile file(cli.folder()); // a file where the folder should be: read-only for root as well
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(cli({u"log"_s, u"first"_s}).isRefusal(3));
    QVERIFY(cli({u"list"_s}).isRefusal(3)); // not an empty log
}

void CliFolderTest::leavesNoHalfMadeLog()
{
    const Cli cli;
    QVERIFY(QDir().mkpath(cli.folder() + u"/evenkeel.db-wal"_s)); // where the journal should be
    QVERIFY(cli({u"log"_s, u"first"_s}).isRefusal(3));
    QCOMPARE(QDir(cli.folder()).entryList(QDir::Files), QStringList());
    QVERIFY(QDir(cli.folder()).rmdir(u"evenkeel.db-wal"_s));
    QCOMPARE(cli({u"log"_s, u"second"_s}).status, 0);
    QCOMPARE(cli({u"list"_s}).json().value("interactions"_L1).toArray().size(), 1);
}

void CliFolderTest::saysThatALogIsDamaged()
{
    const Cli cli;
    QCOMPARE(cli({u"log"_s, u"first"_s}).status, 0);
    QFile file(cli.folder() + u"/evenkeel.db"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    file.write("damage");
    file.close();
    const CliRun run = cli({u"check"_s});
    QVERIFY(run.isRefusal(3));
    QVERIFY2(run.error.contains("is damaged"), run.error.constData());
}

void CliFolderTest::saysWhenTheAnswerGoesNowhere()
{
    if (!QFileInfo::exists(u"/dev/full"_s))
        QSKIP("no full device");
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(EVENKEEL_CLI), {u"breathe"_s, u"six"_s, u"--elapsed"_s, u"1"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 3);
    QCOMPARE(process.readAllStandardError().count('\n'), 1);
}

void CliFolderTest::waitsFiveSecondsForAnother()
{
    const Cli cli;
    QCOMPARE(cli({u"log"_s, u"first"_s}).status, 0);
    InstanceLock lock(*DataFolder::at(cli.folder()));
    QVERIFY(lock.take());
    QElapsedTimer waited;
    waited.start();
    QVERIFY(cli({u"log"_s, u"second"_s}).isRefusal(3));
    QVERIFY(waited.elapsed() >= 4900);
}

void CliFolderTest::offersVerbsToTheRunningInstance()
{
    const Cli cli;
    const auto folder = DataFolder::at(cli.folder());
    QVERIFY(folder->create());
    QList<Request> heard;
    InstanceServer server([&heard](const Request &request, const InstanceServer::Reply &reply) {
        heard.append(request);
        reply({.status = 4, .output = "{}\n", .error = u"The log is locked."_s});
    });
    QVERIFY(server.listen(*folder));

    QProcess process;
    process.start(
        QStringLiteral(EVENKEEL_CLI),
        {u"--data-dir"_s, cli.folder(), u"--zone"_s, u"UTC"_s, u"list"_s, u"--limit"_s, u"3"_s});
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 20'000);
    QCOMPARE(process.exitCode(), 4);
    QCOMPARE(process.readAllStandardOutput(), QByteArray("{}\n"));
    QCOMPARE(process.readAllStandardError(), QByteArray("The log is locked.\n"));
    QCOMPARE(heard.size(), 1);
    QCOMPARE(heard.first().arguments, (QStringList{u"list"_s, u"--limit"_s, u"3"_s}));
    QVERIFY(heard.first().ownClock);
}

EVENKEEL_TEST(CliFolderTest)
#include "clifoldertest.moc"
