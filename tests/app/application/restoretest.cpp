#include "app/application/lockeddesk.h"
#include "app/application/workspace.h"
#include "app/openlog/logopener.h"
#include "app/openlog/openlog.h"
#include "core/backup/backup.h"
#include "core/backup/backupfolder.h"
#include "core/backup/backuplook.h"
#include "core/backup/backupname.h"
#include "core/keys/keyring.h"
#include "core/storage/database.h"
#include "tests/app/application/desktop.h"
#include "tests/support/testmain.h"
#include "ui/restore/restorewindow.h"
#include "ui/settings/privacysection.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicerow.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace evenkeel;
using namespace evenkeel::test;

namespace {

const QByteArray Passphrase = "correct horse";
constexpr qint64 PageSize = 4096;

QByteArray contentOf(const QString &file)
{
    QFile open(file);
    return open.open(QIODevice::ReadOnly) ? open.readAll() : QByteArray();
}

void overwrite(const QString &file, qint64 from, const QByteArray &bytes)
{
    QFile open(file);
    QVERIFY(open.open(QIODevice::ReadWrite) && open.seek(from));
    QCOMPARE(open.write(bytes), bytes.size());
}

/// This process has it open; never true where the system does not tell.
bool isOpen(const QString &file)
{
    const QFileInfoList all = QDir(u"/proc/self/fd"_s).entryInfoList(QDir::AllEntries);
    return std::ranges::any_of(
        all, [&file](const QFileInfo &one) { return one.symLinkTarget() == file; });
}

/// Has a look before each event, so that what comes first is told from what comes after it.
class BeforeEvents final : public QObject
{
public:
    explicit BeforeEvents(std::function<void()> look) : m_look(std::move(look))
    {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::MetaCall)
            m_look();
        return false;
    }

private:
    std::function<void()> m_look;
};

/// The program with one entry in a backup and in the log, and a second one in the log only.
struct Restoring : Desktop
{
    explicit Restoring(bool isProtected = false)
    {
        if (isProtected)
            protect(Passphrase);
        open();
        log(u"in the backup"_s);
        keep();
        log(u"after the backup"_s);
    }

    void open()
    {
        if (start() == Application::Started::Locked)
            typeSecret(QString::fromUtf8(Passphrase));
        QTRY_VERIFY(program->isOpen());
    }
    void close() { program.reset(); }

    void log(const QString &words)
    {
        Draft draft;
        draft.interaction.occurred = clock.moment();
        draft.interaction.summary = words;
        QVERIFY(program->workspace().log().journal().log(draft));
        clock.advance(minutes(1));
    }
    void keep()
    {
        OpenLog &open = program->workspace().log();
        const auto reader = open.reader();
        DiskFiles files;
        QVERIFY(reader);
        QVERIFY(BackupFolder(folder.backups())
                    .add(**reader, open.key(), folder.wraps(), clock.moment(), files));
    }
    [[nodiscard]] qint64 count() const
    {
        return program->workspace().log().interactions().count().value_or(-1);
    }
    [[nodiscard]] QStringList setAside() const
    {
        return QDir(folder.path()).entryList({u"evenkeel.db-*.aside"_s}, QDir::Files);
    }
    void damage(qint64 fromPage, qint64 pages = 1) const
    {
        QFile file(folder.database());
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 page = fromPage; page < fromPage + pages; ++page) {
            if ((page + 1) * PageSize > file.size())
                break;
            QVERIFY(file.seek(page * PageSize + 100));
            QCOMPARE(file.write("damage"), 6);
        }
    }

    [[nodiscard]] static RestoreWindow *window()
    {
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *one : all) {
            auto *found = qobject_cast<RestoreWindow *>(one);
            if (found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] static QAbstractButton *button(const QString &words)
    {
        const QWidgetList all = QApplication::topLevelWidgets();
        for (const QWidget *top : all) {
            if (qobject_cast<const MainWindow *>(top))
                continue; // Settings has a button with these words, too
            const QList<QAbstractButton *> buttons = top->findChildren<QAbstractButton *>();
            for (QAbstractButton *one : buttons) {
                if (one->text() == words && one->isVisible())
                    return one;
            }
        }
        return nullptr;
    }
    static bool press(const QString &words)
    {
        const bool isThere
            = QTest::qWaitFor([&words] { return button(words) && button(words)->isEnabled(); });
        if (isThere)
            button(words)->click();
        return isThere;
    }
    /// From the first step to the last, with what is chosen.
    static bool goThrough()
    {
        return press(u"See what would change"_s) && press(u"Restore"_s) && QTest::qWaitFor([] {
                   return button(u"Close"_s) && button(u"Close"_s)->isEnabled();
               });
    }
    static bool says(const QString &words)
    {
        const QList<QLabel *> labels = window()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    /// Chooses it where it says so of itself.
    static bool isOffered(const QString &file, const QString &words)
    {
        window()->choice().choose(file);
        const QList<ChoiceRow *> rows = window()->findChildren<ChoiceRow *>();
        return std::ranges::any_of(rows, [&words](const ChoiceRow *row) {
            return row->isChecked() && row->accessibleDescription().contains(words);
        });
    }
    void changePassphrase(const QByteArray &passphrase)
    {
        QVERIFY(KeyRing(keyFilesOf(folder), KeyRing::Effort::Least)
                    .setPassphrase(program->workspace().log().key(), passphrase));
    }
    void lockAndAskForABackup()
    {
        QVERIFY(program->canLock());
        program->lock();
        QVERIFY(press(u"Forgotten it?"_s));
        QVERIFY(press(u"Restore a backup"_s));
        QTRY_VERIFY(window());
    }
    void askInSettings() const
    {
        program->workspace().window().showPage(u"settings"_s);
        auto *privacy = program->workspace().window().findChild<PrivacySection *>();
        QVERIFY(privacy);
        emit privacy->restoreRequested();
        QTRY_VERIFY(window());
    }
};

} // namespace

/// A backup is brought back in the window, from Settings and where the log does not open.
class RestoreTest final : public QObject
{
    Q_OBJECT

private slots:
    void fromSettingsAndBackAgain();
    void aDamagedLogComesBack();
    void aDamagedLogUnderAPassphraseComesBack();
    void whatCanBeReadIsSaved();
    void aLogWithoutItsBeginningIsSaved();
    void aLogThatIsGoneComesBack();
    void anEmptyLogIsBegunOnlyWhenAskedFor();
    void withoutItsKeyTheSecretOfTheBackupOpens();
    void whoHasForgottenRestoresFromTheLock();
    void fromTheLockAndBackToIt();
    void lockingEndsARestoreFromTheLock();
    void aFailureLeavesTheLogOpen();
    void lockingTakesTheWindowAlong();
    void meanwhileNobodyElseOpensTheLog();
    void aSetAsideLogWithItsJournalComesBack();
    void aSetAsideLogWithoutItsBeginningIsSaved();
    void damageThatShowsLateIsSavedToo();
    void thePreviewDoesNotWaitForOtherBackups();
    void thePreviewDoesNotWaitForTheOneThatIsRead();
};

void RestoreTest::fromSettingsAndBackAgain()
{
    Restoring desktop;
    desktop.program->workspace().raise();
    desktop.askInSettings();
    QVERIFY(desktop.press(u"See what would change"_s));
    QTRY_VERIFY(
        desktop.button(u"Restore"_s) && desktop.says(u"Goes from the log: 1 interaction."_s));
    QVERIFY(desktop.press(u"Restore"_s));
    QTRY_VERIFY(desktop.button(u"Take it back"_s));
    QCOMPARE(desktop.count(), 1);
    QCOMPARE(desktop.setAside().size(), 1);
    QVERIFY(desktop.says(desktop.setAside().first()));
    QVERIFY(desktop.program->workspace().window().isVisible());

    QVERIFY(desktop.press(u"Take it back"_s));
    QTRY_VERIFY(desktop.says(u"Comes back: 1 interaction."_s));
    desktop.clock.advance(minutes(1));
    QVERIFY(desktop.press(u"Restore"_s));
    QTRY_VERIFY(desktop.program->isOpen() && desktop.says(u"the log is back"_s));
    QCOMPARE(desktop.count(), 2);
    QVERIFY(desktop.press(u"Close"_s));
    QTRY_VERIFY(!desktop.window());
    QVERIFY(desktop.program->isOpen());
}

void RestoreTest::aDamagedLogComesBack()
{
    Restoring desktop;
    desktop.close();
    desktop.damage(0);
    QVERIFY(desktop.start() == Application::Started::Failed);
    QVERIFY(desktop.press(u"Restore a backup"_s));
    QTRY_VERIFY(desktop.window());
    QVERIFY(desktop.goThrough());
    QVERIFY(desktop.program->isOpen());
    QCOMPARE(desktop.count(), 1);
    QCOMPARE(desktop.setAside().size(), 1);
    QVERIFY(!desktop.button(u"Take it back"_s)); // nothing opens it
    QVERIFY(desktop.program->tray());
}

void RestoreTest::aDamagedLogUnderAPassphraseComesBack()
{
    Restoring desktop(true);
    desktop.close();
    desktop.damage(0);
    QVERIFY(desktop.start() == Application::Started::Locked);
    desktop.typeSecret(QString::fromUtf8(Passphrase));
    QVERIFY(desktop.press(u"Restore a backup"_s));
    QVERIFY(desktop.goThrough());
    QVERIFY(desktop.program->isOpen());
    QCOMPARE(desktop.count(), 1);
    QVERIFY(desktop.program->canLock());
    desktop.program->lock();
    desktop.typeSecret(QString::fromUtf8(Passphrase));
    QTRY_VERIFY(desktop.program->isOpen());
}

void RestoreTest::whatCanBeReadIsSaved()
{
    Restoring desktop;
    desktop.close();
    // All but the pages that say what tables there are, until it does not open.
    for (qint64 page = QFile(desktop.folder.database()).size() / PageSize - 1; page > 0; --page) {
        desktop.damage(page);
        if (desktop.start() == Application::Started::Failed)
            break;
        desktop.close();
    }
    QVERIFY(!desktop.program->isOpen());
    QVERIFY(desktop.press(u"Restore a backup"_s));
    QVERIFY(desktop.press(u"Save what can still be read"_s));
    QTRY_VERIFY(desktop.button(u"Restore"_s) || desktop.says(u"Nothing was changed"_s));
    QVERIFY(desktop.setAside().isEmpty());
}

void RestoreTest::aLogWithoutItsBeginningIsSaved()
{
    Restoring desktop;
    desktop.close();
    overwrite(desktop.folder.database(), 0, QByteArray(PageSize, '\0'));
    QVERIFY(desktop.start() == Application::Started::Failed);
    QVERIFY(desktop.press(u"Restore a backup"_s));
    QVERIFY(desktop.press(u"Save what can still be read"_s));
    QTRY_VERIFY(desktop.says(u"Every entry could be read"_s));
    QVERIFY(desktop.press(u"Restore"_s));
    QTRY_VERIFY(desktop.program->isOpen());
    QCOMPARE(desktop.count(), 2); // with the one that no backup has
    QCOMPARE(desktop.setAside().size(), 1);
}

void RestoreTest::aLogThatIsGoneComesBack()
{
    Restoring desktop;
    desktop.close();
    QVERIFY(QFile::remove(desktop.folder.database()));
    QVERIFY(desktop.start() == Application::Started::Failed);
    QVERIFY(!QFile::exists(desktop.folder.database()));
    QVERIFY(desktop.press(u"Restore a backup"_s));
    QVERIFY(desktop.goThrough());
    QVERIFY(desktop.program->isOpen());
    QCOMPARE(desktop.count(), 1);
}

void RestoreTest::anEmptyLogIsBegunOnlyWhenAskedFor()
{
    Restoring desktop;
    desktop.close();
    QVERIFY(QFile::remove(desktop.folder.database()));
    QVERIFY(desktop.start() == Application::Started::Failed);
    QVERIFY(desktop.press(u"Begin an empty log"_s));
    QVERIFY(desktop.program->isOpen());
    QCOMPARE(desktop.count(), 0);
}

void RestoreTest::withoutItsKeyTheSecretOfTheBackupOpens()
{
    Restoring desktop(true);
    desktop.close();
    QVERIFY(QFile::remove(desktop.folder.wraps()));
    QVERIFY(desktop.start() == Application::Started::Failed);
    QVERIFY(desktop.press(u"Restore a backup"_s));
    RestoreWindow *window = desktop.window();
    auto *field = window->findChild<QLineEdit *>();
    window->choice().choose(BackupFolder(desktop.folder.backups()).entries().first().file);
    QVERIFY(field->isVisible());
    QTest::keyClicks(field, u"wrong"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(field->accessibleDescription().startsWith(u"That opens neither"));
    field->setText(QString::fromUtf8(Passphrase));
    QVERIFY(desktop.goThrough());
    QVERIFY(desktop.program->isOpen());
    QCOMPARE(desktop.count(), 1);
    desktop.close();
    desktop.open();
    QCOMPARE(desktop.count(), 1);
}

/// The passphrase of before is known, the one of now is not: the backup of before opens, and with
/// its ways what was set aside, since the key itself is the same.
void RestoreTest::whoHasForgottenRestoresFromTheLock()
{
    Restoring desktop(true);
    desktop.changePassphrase("a newer one");
    desktop.lockAndAskForABackup();
    QVERIFY(!desktop.program->isOpen());
    QVERIFY(!desktop.program->locked()->window().isVisible());
    QVERIFY(desktop.says(u"of the time when it was made"_s));
    auto *field = desktop.window()->findChild<QLineEdit *>();
    desktop.window()->choice().choose(
        BackupFolder(desktop.folder.backups()).entries().first().file);
    field->setText(QString::fromUtf8(Passphrase));
    QVERIFY(desktop.goThrough());
    QVERIFY(desktop.program->isOpen());
    QCOMPARE(desktop.count(), 1);
    QVERIFY(desktop.program->canLock());

    desktop.clock.advance(minutes(1));
    QVERIFY(desktop.press(u"Take it back"_s));
    QVERIFY(desktop.press(u"Restore"_s));
    QTRY_VERIFY(desktop.button(u"Close"_s) && desktop.button(u"Close"_s)->isEnabled());
    QCOMPARE(desktop.count(), 2);
    QVERIFY(desktop.press(u"Close"_s));
    desktop.close();
    desktop.open(); // by the passphrase that is known
    QCOMPARE(desktop.count(), 2);
}

void RestoreTest::fromTheLockAndBackToIt()
{
    Restoring desktop(true);
    desktop.lockAndAskForABackup();
    auto *unlocking = desktop.program->locked()->window().findChild<QLineEdit *>();
    QVERIFY(!unlocking->isEnabled()); // nobody unlocks meanwhile
    QVERIFY(desktop.press(u"Not now"_s));
    QTRY_VERIFY(desktop.program->locked()->window().isVisible());
    QVERIFY(!desktop.window());
    QVERIFY(unlocking->isEnabled());
    desktop.typeSecret(QString::fromUtf8(Passphrase));
    QTRY_VERIFY(desktop.program->isOpen());
    QCOMPARE(desktop.count(), 2);
    QVERIFY(desktop.setAside().isEmpty());
}

/// What was typed there opens backups and perhaps the log.
void RestoreTest::lockingEndsARestoreFromTheLock()
{
    Restoring desktop(true);
    desktop.lockAndAskForABackup();
    desktop.window()->choice().choose(
        BackupFolder(desktop.folder.backups()).entries().first().file);
    desktop.window()->findChild<QLineEdit *>()->setText(QString::fromUtf8(Passphrase));
    QVERIFY(desktop.press(u"See what would change"_s));
    QTRY_VERIFY(desktop.button(u"Restore"_s));
    desktop.program->lock();
    QVERIFY(!desktop.window());
    QVERIFY(desktop.program->locked()->window().isVisible());
    desktop.typeSecret(QString::fromUtf8(Passphrase));
    QTRY_VERIFY(desktop.program->isOpen());
}

void RestoreTest::aFailureLeavesTheLogOpen()
{
    Restoring desktop;
    desktop.askInSettings();
    QVERIFY(desktop.press(u"See what would change"_s));
    QTRY_VERIFY(desktop.button(u"Restore"_s));
    const QString backup = BackupFolder(desktop.folder.backups()).entries().first().file;
    QVERIFY(QFile::remove(backup));
    QVERIFY(desktop.press(u"Restore"_s));
    QTRY_VERIFY(desktop.program->isOpen() && desktop.says(u"Nothing was changed"_s));
    QCOMPARE(desktop.count(), 2);
    QVERIFY(desktop.setAside().isEmpty());
}

void RestoreTest::lockingTakesTheWindowAlong()
{
    Restoring desktop(true);
    desktop.askInSettings();
    QVERIFY(desktop.program->canLock());
    desktop.program->lock();
    QTRY_VERIFY(!desktop.window());
}

void RestoreTest::meanwhileNobodyElseOpensTheLog()
{
    Restoring desktop;
    desktop.askInSettings();
    QVERIFY(desktop.press(u"See what would change"_s));
    QTRY_VERIFY(desktop.button(u"Restore"_s));
    desktop.button(u"Restore"_s)->click();
    QVERIFY(!desktop.program->isOpen()); // at once, and the thread goes on
    auto *unlocking = desktop.program->locked()->window().findChild<QLineEdit *>();
    desktop.program->locked()->ask(); // as a notification of the desktop does
    QVERIFY(!unlocking->isEnabled());
    desktop.window()->close();
    QVERIFY(desktop.window());
    const int status = desktop.ask({u"list"_s}).status; // events go on, so it may end meanwhile
    QVERIFY(status == 4 || desktop.program->isOpen());
    QTRY_VERIFY(desktop.program->isOpen());
}

void RestoreTest::aSetAsideLogWithItsJournalComesBack()
{
    Restoring desktop;
    const QString database = desktop.folder.database();
    const QString aside = backupname::asideOf(database, desktop.clock.now() - minutes(1));
    QVERIFY(QFileInfo(database + u"-wal"_s).size() > 0);
    QVERIFY(QFile::copy(database, aside));
    QVERIFY(QFile::copy(database + u"-wal"_s, aside + u"-wal"_s));
    desktop.log(u"after it was set aside"_s);
    desktop.askInSettings();
    desktop.window()->choice().choose(aside);
    QVERIFY(desktop.press(u"See what would change"_s));
    QTRY_VERIFY(desktop.says(u"Goes from the log: 1 interaction."_s));
    QVERIFY(desktop.press(u"Restore"_s));
    QTRY_VERIFY(desktop.program->isOpen() && desktop.says(u"the log is back"_s));
    QCOMPARE(desktop.count(), 2);
}

/// Named by the time that it tells of, so that it is no newer than what was written since.
void RestoreTest::aSetAsideLogWithoutItsBeginningIsSaved()
{
    Restoring desktop;
    const Instant then = desktop.clock.now() - seconds(30); // at which no backup was made
    const QString aside = backupname::asideOf(desktop.folder.database(), then);
    desktop.close();
    QVERIFY(QFile::copy(desktop.folder.database(), aside));
    overwrite(aside, 0, QByteArray(PageSize, '\0'));
    const QByteArray damaged = contentOf(aside);
    desktop.open();
    desktop.log(u"after it was set aside"_s);
    desktop.askInSettings();
    QVERIFY(!desktop.button(u"Save what can still be read"_s)); // the log of now is whole
    QTRY_VERIFY(desktop.isOffered(aside, u"can be saved"_s));
    QVERIFY(desktop.press(u"See what can be saved"_s));
    QTRY_VERIFY(desktop.says(u"Every entry could be read"_s));
    QVERIFY(desktop.says(u"Goes from the log: 1 interaction."_s));
    QVERIFY(QFile::exists(desktop.folder.backups() + u'/' + backupname::of(then)));
    QVERIFY(desktop.press(u"Restore"_s));
    QTRY_VERIFY(desktop.program->isOpen() && desktop.says(u"the log is back"_s));
    QCOMPARE(desktop.count(), 2);
    QCOMPARE(desktop.setAside().size(), 2);
    QCOMPARE(contentOf(aside), damaged);
}

/// It opens, and its entries can be counted; only reading all of it finds what is wrong.
void RestoreTest::damageThatShowsLateIsSavedToo()
{
    Restoring desktop;
    const DatabaseKey key = desktop.program->workspace().log().key();
    const QString aside
        = backupname::asideOf(desktop.folder.database(), desktop.clock.now() - minutes(1));
    desktop.close();
    QVERIFY(QFile::copy(desktop.folder.database(), aside));
    const QByteArray whole = contentOf(aside);
    for (qsizetype page = whole.size() / PageSize - 1;; --page) {
        QVERIFY(page > 0);
        overwrite(aside, page * PageSize + 100, "damage");
        if (lookInto(aside, key) && !checkedFigures(aside, key))
            break;
        overwrite(aside, 0, whole);
    }
    desktop.open();
    desktop.askInSettings();
    QTRY_VERIFY(desktop.isOffered(aside, u"2 interactions"_s));
    QVERIFY(desktop.press(u"See what would change"_s));
    QTRY_VERIFY(desktop.says(u"or see what can be saved of it"_s));
    QVERIFY(desktop.press(u"See what can be saved"_s));
    QTRY_VERIFY(desktop.says(u"The damaged file was only read, and is kept."_s));
    QVERIFY(desktop.says(u"Lost:"_s) || desktop.says(u"Every entry could be read"_s));
    QVERIFY(desktop.press(u"Not now"_s));
    QCOMPARE(desktop.count(), 2);
    QCOMPARE(desktop.setAside().size(), 1);
}

/// Each of the others may take as long as this one. Where the thread that looks had the machine for
/// itself it was done with them all before it was asked; that does not happen time after time.
void RestoreTest::thePreviewDoesNotWaitForOtherBackups()
{
    bool isBefore = false;
    for (int round = 0; round < 5 && !isBefore; ++round) {
        Restoring desktop;
        const auto newest = BackupFolder(desktop.folder.backups()).entries().first();
        for (int i = 1; i <= 60; ++i)
            QVERIFY(QFile::copy(
                newest.file,
                desktop.folder.backups() + u'/' + backupname::of(newest.at - minutes(i))));
        desktop.askInSettings();
        const QList<ChoiceRow *> rows = desktop.window()->findChildren<ChoiceRow *>();
        QCOMPARE(rows.size(), 61);
        const auto lookedAt = [&rows] {
            return std::ranges::count_if(rows, [](const ChoiceRow *row) {
                return row->accessibleDescription().contains(u"interaction");
            });
        };
        BeforeEvents watch(
            [&] { isBefore |= desktop.button(u"Restore"_s) && lookedAt() < rows.size(); });
        desktop.window()->choice().choose(newest.file);
        QVERIFY(desktop.press(u"See what would change"_s));
        QTRY_COMPARE(lookedAt(), rows.size()); // and none is forgotten
        QTRY_VERIFY(desktop.button(u"Restore"_s));
    }
    QVERIFY(isBefore);
}

/// All of the newest is read at once, and it is a large one.
void RestoreTest::thePreviewDoesNotWaitForTheOneThatIsRead()
{
    bool isBefore = false;
    for (int round = 0; round < 3 && !isBefore; ++round) {
        Restoring desktop;
        const auto small = BackupFolder(desktop.folder.backups()).entries().first();
        const QString large
            = desktop.folder.backups() + u'/' + backupname::of(small.at + minutes(1));
        QVERIFY(QFile::copy(small.file, large));
        const auto filled = Database::open(large, desktop.program->workspace().log().key())
                                .and_then([](const auto &open) {
                                    return open->execute(
                                        "CREATE TABLE ballast AS WITH RECURSIVE n(i) AS (SELECT 1 "
                                        "UNION ALL SELECT i + 1 FROM n WHERE i < 8000) "
                                        "SELECT randomblob(3000) FROM n");
                                });
        QVERIFY2(filled, filled ? "" : qPrintable(filled.error().detail));
        desktop.askInSettings();
        const auto isRead = [&desktop] {
            const QList<ChoiceRow *> rows = desktop.window()->findChildren<ChoiceRow *>();
            return !rows.first()->accessibleDescription().startsWith(u"Looking");
        };
        // Where nobody can tell what is open it may not have begun yet.
        (void)QTest::qWaitFor([&large] { return isOpen(large); }, 2000);
        BeforeEvents watch([&] { isBefore |= desktop.button(u"Restore"_s) && !isRead(); });
        desktop.window()->choice().choose(small.file);
        QVERIFY(desktop.press(u"See what would change"_s));
        QTRY_VERIFY(desktop.button(u"Restore"_s) && isRead());
        QVERIFY(
            desktop.says(u"Goes from the log: 1 interaction."_s)); // it was about the chosen one
    }
    QVERIFY(isBefore);
}

EVENKEEL_TEST(RestoreTest)
#include "restoretest.moc"
