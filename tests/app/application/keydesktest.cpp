#include "app/application/keydesk.h"

#include "app/application/codedays.h"
#include "app/application/lockeddesk.h"
#include "app/application/workspace.h"
#include "app/openlog/logopener.h"
#include "app/openlog/openlog.h"
#include "core/backup/backupfolder.h"
#include "core/settings/keys.h"
#include "tests/app/application/desktop.h"
#include "tests/support/fakekeychain.h"
#include "tests/support/testmain.h"
#include "ui/keys/codeoffer.h"
#include "ui/keys/recoverycodedialog.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/messagebar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textfield.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

const QString Passphrase = u"green tram lemon"_s;

/// The program with Settings shown, and a keychain that does what it is told.
struct Protecting : Desktop
{
    FakeKeychain *keychain = nullptr;

    Protecting() { begin(); }

    void begin()
    {
        auto services = silentServices();
        auto fake = std::make_unique<FakeKeychain>();
        if (program)
            fake->entries = keychain->entries; // they outlive the program
        keychain = fake.get();
        services.keychain = std::move(fake);
        QVERIFY(start({}, std::move(services)) == Application::Started::Running);
        QTRY_VERIFY(program->tray()); // all that comes after the first frame
        window().showPage(u"settings"_s);
    }

    [[nodiscard]] MainWindow &window() const { return program->workspace().window(); }
    [[nodiscard]] SettingsPage *page() const { return window().findChild<SettingsPage *>(); }
    [[nodiscard]] KeyRing ring() const { return KeyRing(keyFilesOf(folder)); }
    [[nodiscard]] QString message() const { return window().findChild<MessageBar *>()->text(); }
    [[nodiscard]] QString protection() const
    {
        const Answer answer = ask({u"status"_s});
        return QJsonDocument::fromJson(answer.output).object().value("protection"_L1).toString();
    }

    /// Answers what is asked in Settings, until the dialog is gone or says why not.
    void answer(ProtectionStep step, const QStringList &typed) const
    {
        emit page()->protectionRequested(step);
        const QPointer<PassphraseDialog> dialog = window().findChild<PassphraseDialog *>();
        QVERIFY(dialog);
        const auto fields = dialog->findChildren<TextField *>();
        QCOMPARE(fields.size(), typed.size());
        for (qsizetype i = 0; i < typed.size(); ++i)
            fields.at(i)->edit()->setText(typed.at(i));
        QTest::keyClick(fields.first()->edit(), Qt::Key_Return);
        QVERIFY(!fields.first()->edit()->isEnabled()); // it is being done in a thread
        QTRY_VERIFY_WITH_TIMEOUT(
            !dialog || !dialog->isVisible() || fields.first()->edit()->isEnabled(), 20'000);
        if (dialog && dialog->isVisible())
            dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    [[nodiscard]] DatabaseKey key() const { return program->workspace().log().key(); }
    void log(const QString &summary) const
    {
        Draft draft;
        draft.interaction.occurred = clock.moment();
        draft.interaction.summary = summary;
        QVERIFY(program->workspace().log().journal().log(draft));
    }
    /// Where nothing is asked, or with the passphrase.
    void changeKey(const QString &passphrase = {}) const
    {
        emit page()->protectionRequested(ProtectionStep::ChangeKey);
        auto *dialog = window().findChild<PassphraseDialog *>();
        QVERIFY(dialog);
        if (auto *field = dialog->findChild<TextField *>())
            field->edit()->setText(passphrase);
        dialog->findChildren<Button *>().first()->click();
        const QPointer<Workspace> before = &program->workspace();
        QTRY_VERIFY_WITH_TIMEOUT(!before, 20'000); // it was closed
        QTRY_VERIFY_WITH_TIMEOUT(program->isOpen(), 20'000);
    }
    [[nodiscard]] RecoveryCodeDialog *askForCode() const
    {
        emit page()->protectionRequested(ProtectionStep::MakeCode);
        return window().findChild<RecoveryCodeDialog *>();
    }
    [[nodiscard]] CodeOffer *offer() const { return window().findChild<CodeOffer *>(); }
};

void openOnNextDay(Protecting &desk)
{
    desk.clock.advance(minutes(24 * 60));
    desk.begin();
    desk.window().showPage(u"today"_s);
}

} // namespace

/// The protection of the log, changed in Settings of the running program.
class KeyDeskTest final : public QObject
{
    Q_OBJECT

private slots:
    void aPassphraseLetsItBeLocked();
    void theKeychainIsUsedWithConsent();
    void aWrongPassphraseChangesNothing();
    void whatIsAskedGoesWithTheLock();
    void aCodeCountsWhenItWasTypedBack();
    void aSavedCodeIsOnlyForItsOwner();
    void anotherKeyOpensTheSameLog();
    void anotherKeyWithAPassphrase();
    void aLockThatComesMeanwhileCounts();
    void whatFailsKeepsTheKey();
    void aCodeIsOfferedOnTheThirdDay();
    void aDeclinedOfferDoesNotComeBack();
    void theOfferGoesWithTheCode();
};

void KeyDeskTest::aPassphraseLetsItBeLocked()
{
    Protecting desk;
    QVERIFY(!desk.program->canLock());
    QCOMPARE(desk.protection(), u"key-file"_s);
    desk.answer(ProtectionStep::SetPassphrase, {Passphrase, Passphrase});
    QVERIFY(desk.program->canLock());
    QCOMPARE(desk.protection(), u"passphrase"_s);
    QVERIFY(!QFile::exists(desk.folder.key()));
    QVERIFY(!QDir(desk.folder.sealedLines()).isEmpty()); // what is typed while it is locked
    desk.program->lock();
    QVERIFY(!desk.program->isOpen());
    QCOMPARE(desk.protection(), u"passphrase"_s);
    Desktop::typeSecret(Passphrase);
    QTRY_VERIFY_WITH_TIMEOUT(desk.program->isOpen(), 20'000);
    desk.window().showPage(u"settings"_s);
    desk.keychain->state = Keychain::State::Unavailable;
    desk.answer(ProtectionStep::RemovePassphrase, {Passphrase});
    QVERIFY(!desk.program->canLock());
    QCOMPARE(desk.protection(), u"key-file"_s);
    desk.program->lock();
    QVERIFY(desk.program->isOpen());
}

void KeyDeskTest::theKeychainIsUsedWithConsent()
{
    Protecting desk;
    QVERIFY(desk.keychain->entries.isEmpty());
    emit desk.page()->protectionRequested(ProtectionStep::UseKeychain);
    QTRY_COMPARE(desk.protection(), u"keychain"_s);
    QVERIFY(!QFile::exists(desk.folder.key()));
    desk.begin(); // by the keychain
    QVERIFY(desk.program->isOpen());
    emit desk.page()->protectionRequested(ProtectionStep::LeaveKeychain);
    QTRY_COMPARE(desk.protection(), u"key-file"_s);
    desk.keychain->state = Keychain::State::Locked;
    emit desk.page()->protectionRequested(ProtectionStep::UseKeychain);
    QTRY_VERIFY(desk.message().contains(u"did not take the key"_s));
    QCOMPARE(desk.protection(), u"key-file"_s);
}

void KeyDeskTest::aWrongPassphraseChangesNothing()
{
    Protecting desk;
    desk.answer(ProtectionStep::SetPassphrase, {Passphrase, Passphrase});
    desk.answer(
        ProtectionStep::ChangePassphrase, {u"not this"_s, Passphrase + u'x', Passphrase + u'x'});
    desk.answer(ProtectionStep::RemovePassphrase, {u"not this"_s});
    QCOMPARE(desk.protection(), u"passphrase"_s);
    QVERIFY(desk.ring().openWith(Passphrase.toUtf8()));
}

void KeyDeskTest::whatIsAskedGoesWithTheLock()
{
    Protecting desk;
    desk.answer(ProtectionStep::SetPassphrase, {Passphrase, Passphrase});
    emit desk.page()->protectionRequested(ProtectionStep::ChangePassphrase);
    const QPointer<PassphraseDialog> dialog = desk.window().findChild<PassphraseDialog *>();
    const QPointer<RecoveryCodeDialog> code = desk.askForCode();
    QVERIFY(dialog && code);
    desk.program->lock();
    QVERIFY(!dialog && !code);
}

void KeyDeskTest::aCodeCountsWhenItWasTypedBack()
{
    Protecting desk;
    auto *dialog = desk.askForCode();
    const RecoveryCode code = dialog->code();
    QVERIFY(!*desk.ring().hasCode());
    emit dialog->typedBack();
    QTRY_VERIFY(*desk.ring().hasCode());
    QVERIFY(desk.ring().openWith(code.text().toUtf8()));
    QTRY_VERIFY(desk.message().startsWith(u"The recovery code works"_s));
    auto *second = desk.askForCode(); // and given up
    second->reject();
    QVERIFY(desk.ring().openWith(code.text().toUtf8()));
}

void KeyDeskTest::aSavedCodeIsOnlyForItsOwner()
{
    Protecting desk;
    auto *dialog = desk.askForCode();
    const QString beside = desk.folder.path() + u"/code.txt"_s;
    emit dialog->saveRequested(beside, "the code");
    QVERIFY(!QFile::exists(beside));
    const QString backups = desk.home.filePath(u"backups"_s);
    QVERIFY(QDir().mkpath(backups));
    desk.program->settings().set(keys::BackupFolder, backups);
    emit dialog->saveRequested(backups + u"/code.txt"_s, "the code");
    QVERIFY(QDir(backups).isEmpty());
    const QString elsewhere = desk.home.filePath(u"code.txt"_s);
    QFile own(elsewhere + u".part"_s); // of somebody
    QVERIFY(own.open(QIODevice::WriteOnly));
    emit dialog->saveRequested(elsewhere, "the code");
    QFile saved(elsewhere);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), "the code");
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther;
    QVERIFY(!(saved.permissions() & others));
    QVERIFY(own.exists());
}

void KeyDeskTest::anotherKeyOpensTheSameLog()
{
    Protecting desk;
    desk.log(u"late refund"_s);
    const auto reader = desk.program->workspace().log().reader();
    DiskFiles files;
    const BackupFolder backups(desk.folder.backups());
    QVERIFY(backups.add(**reader, desk.key(), desk.folder.wraps(), desk.clock.moment(), files));
    auto *dialog = desk.askForCode();
    const RecoveryCode code = dialog->code();
    emit dialog->typedBack();
    QTRY_VERIFY(desk.message().startsWith(u"The recovery code works"_s));
    const DatabaseKey old = desk.key();

    desk.changeKey();
    QVERIFY(!(desk.key() == old));
    QCOMPARE(*desk.program->workspace().log().interactions().count(), 1);
    QCOMPARE(desk.window().currentPage(), u"settings"_s); // one is where one was
    QVERIFY(!*desk.ring().hasCode());
    QVERIFY(desk.message().contains(u"recovery code of before is void"_s));
    QVERIFY(!Database::open(desk.folder.database(), old));
    const auto kept = backups.entries();
    QCOMPARE(kept.size(), 1);
    QVERIFY(checkedFigures(kept.first().file, desk.key()));
    QVERIFY(!checkedFigures(kept.first().file, old));

    desk.begin(); // by the key file
    QCOMPARE(*desk.program->workspace().log().interactions().count(), 1);
}

void KeyDeskTest::anotherKeyWithAPassphrase()
{
    Protecting desk;
    desk.log(u"late refund"_s);
    desk.answer(ProtectionStep::SetPassphrase, {Passphrase, Passphrase});
    const DatabaseKey old = desk.key();
    desk.changeKey(Passphrase);
    QVERIFY(!(desk.key() == old));
    QVERIFY(*desk.ring().openWith(Passphrase.toUtf8()) == desk.key());
    QVERIFY(desk.program->canLock());
    QVERIFY(!QFile::exists(desk.folder.key()));
}

/// The computer sleeps while the log gets its new key: it is locked when that is done.
void KeyDeskTest::aLockThatComesMeanwhileCounts()
{
    Protecting desk;
    desk.answer(ProtectionStep::SetPassphrase, {Passphrase, Passphrase});
    const DatabaseKey old = desk.key();
    emit desk.page()->protectionRequested(ProtectionStep::ChangeKey);
    auto *dialog = desk.window().findChild<PassphraseDialog *>();
    dialog->findChild<TextField *>()->edit()->setText(Passphrase);
    dialog->findChildren<Button *>().first()->click();
    bool asked = false;
    QTimer sleep; // the change may be over before a look every fifty milliseconds sees it
    connect(&sleep, &QTimer::timeout, this, [&] {
        if (!asked && desk.program->locked()) {
            asked = true;
            desk.program->lock();
        }
    });
    sleep.start(0);
    QTRY_VERIFY_WITH_TIMEOUT(asked, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(
        Desktop::unlockPage() && Desktop::unlockPage()->findChild<TextField *>()->isEnabled(),
        20'000);
    QVERIFY(!desk.program->isOpen());
    Desktop::typeSecret(Passphrase);
    QTRY_VERIFY_WITH_TIMEOUT(desk.program->isOpen(), 20'000);
    QVERIFY(!(desk.key() == old));
}

void KeyDeskTest::whatFailsKeepsTheKey()
{
    Protecting desk;
    desk.log(u"late refund"_s);
    const DatabaseKey old = desk.key();
    QVERIFY(QDir().mkpath(desk.folder.wraps() + u".next.new"_s)); // no wraps can be written
    desk.changeKey();
    QVERIFY(desk.key() == old);
    QCOMPARE(*desk.program->workspace().log().interactions().count(), 1);
    QVERIFY(!desk.message().startsWith(u"The log has a new key"_s));
}

void KeyDeskTest::aCodeIsOfferedOnTheThirdDay()
{
    Protecting desk;
    desk.window().showPage(u"today"_s);
    QVERIFY(!desk.offer());
    desk.begin(); // the same day
    openOnNextDay(desk);
    QVERIFY(!desk.offer());
    openOnNextDay(desk);
    QTRY_VERIFY(desk.offer() && desk.offer()->isVisible());
}

void KeyDeskTest::aDeclinedOfferDoesNotComeBack()
{
    Protecting desk;
    openOnNextDay(desk);
    openOnNextDay(desk);
    QVERIFY(desk.offer());
    auto *without = desk.offer()->findChildren<Button *>().last();
    without->click();
    QTRY_VERIFY(desk.offer()->isVisible()); // it says what that means
    without->click();
    QVERIFY(!desk.offer()->isVisible());
    openOnNextDay(desk);
    QVERIFY(!desk.offer());
}

void KeyDeskTest::theOfferGoesWithTheCode()
{
    Protecting desk;
    openOnNextDay(desk);
    openOnNextDay(desk);
    QVERIFY(desk.offer());
    desk.offer()->findChildren<Button *>().first()->click();
    auto *dialog = desk.window().findChild<RecoveryCodeDialog *>();
    QVERIFY(dialog);
    emit dialog->typedBack();
    QTRY_VERIFY(!desk.offer()->isVisible());
    openOnNextDay(desk);
    QVERIFY(!desk.offer());
}

EVENKEEL_TEST(KeyDeskTest)
#include "keydesktest.moc"
