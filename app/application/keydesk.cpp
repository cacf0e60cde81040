#include "app/application/keydesk.h"

#include "app/openlog/logopener.h"
#include "core/report/filewriter.h"
#include "ui/keys/recoverycodedialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/text/errors.h"
#include "ui/text/formats.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace evenkeel {

KeyDesk::KeyDesk(const KeyKeeper::Parts &parts, Place backups, MainWindow &window)
    : QObject(&window), m_window(window), m_backups(std::move(backups)), m_keeper(parts)
{
    connect(&m_keeper, &KeyKeeper::changed, this, &KeyDesk::changed);
}

void KeyDesk::tell(SettingsFacts &facts) const
{
    const KeyRing &ring = m_keeper.ring();
    facts.protection = idOf(ring.protection());
    facts.hasPassphrase = ring.hasPassphrase();
    facts.hasCode = ring.hasCode().value_or(false);
    facts.hasKeychain = m_keeper.hasKeychain();
}

void KeyDesk::begin(ProtectionStep step)
{
    using Purpose = PassphraseDialog::Purpose;
    switch (step) {
    case ProtectionStep::SetPassphrase: askForPassphrase(Purpose::Set); break;
    case ProtectionStep::ChangePassphrase: askForPassphrase(Purpose::Change); break;
    case ProtectionStep::RemovePassphrase: askForPassphrase(Purpose::Remove); break;
    case ProtectionStep::UseKeychain: useKeychain(); break;
    case ProtectionStep::LeaveKeychain: leaveKeychain(); break;
    case ProtectionStep::MakeCode: offerCode(); break;
    case ProtectionStep::ChangeKey: askForPassphrase(Purpose::NewKey); break;
    }
}

void KeyDesk::askForPassphrase(PassphraseDialog::Purpose purpose)
{
    auto *dialog = new PassphraseDialog(purpose, m_keeper.ring().hasPassphrase(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &PassphraseDialog::submitted, this,
        [this, dialog, purpose](const QByteArray &present, const QByteArray &fresh) {
            submit(*dialog, purpose, Secret(present), Secret(fresh));
        });
    dialog->open();
}

void KeyDesk::submit(
    PassphraseDialog &dialog, PassphraseDialog::Purpose purpose, const Secret &present,
    const Secret &fresh)
{
    dialog.setBusy(true);
    if (purpose == PassphraseDialog::Purpose::NewKey) {
        makeKey(dialog, present);
        return;
    }
    const QPointer<PassphraseDialog> shown(&dialog);
    const auto done = [this, shown, purpose](const Result<> &result) {
        if (!shown)
            return;
        if (!result) {
            shown->refuse(result.error());
            return;
        }
        shown->setBusy(false);
        shown->accept();
        say(sentenceAfter(purpose));
    };
    if (purpose == PassphraseDialog::Purpose::Remove)
        m_keeper.removePassphrase(present, done);
    else
        m_keeper.setPassphrase(present, fresh, done);
}

QString KeyDesk::sentenceAfter(PassphraseDialog::Purpose purpose) const
{
    switch (purpose) {
    case PassphraseDialog::Purpose::Set:
        return tr("The passphrase is set. The log opens only with it now.");
    case PassphraseDialog::Purpose::Change:
        return tr("The passphrase is changed. Backups of before still open with the old one.");
    case PassphraseDialog::Purpose::Remove:
    case PassphraseDialog::Purpose::NewKey: break;
    }
    return m_keeper.ring().protection() == KeyProvider::Protection::Keychain
        ? tr("The passphrase is gone. The keychain keeps the key now.")
        : tr("The passphrase is gone. The key lies in a file beside the log now.");
}

void KeyDesk::makeKey(PassphraseDialog &dialog, const Secret &present)
{
    const QPointer<PassphraseDialog> shown(&dialog);
    m_keeper.makeKey(present, [this, shown](const Result<std::shared_ptr<KeyOrder>> &order) {
        if (!shown)
            return;
        if (!order) {
            shown->refuse(order.error());
            return;
        }
        shown->setBusy(false);
        shown->accept();
        emit keyReady(*order);
    });
}

void KeyDesk::offerCode()
{
    const bool replaces = m_keeper.ring().hasCode().value_or(false);
    auto *dialog = new RecoveryCodeDialog(RecoveryCode::random(), replaces, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &RecoveryCodeDialog::saveRequested, this,
        [this, dialog](const QString &file, const QByteArray &text) {
            saveCode(*dialog, file, text);
        });
    connect(dialog, &RecoveryCodeDialog::typedBack, this, [this, dialog] { keepCode(*dialog); });
    dialog->open();
}

void KeyDesk::saveCode(RecoveryCodeDialog &dialog, const QString &file, const QByteArray &text)
{
    if (isBesideWraps(file)) {
        dialog.tell(tr("Not in the folder of the log or of its backups: whoever has that would "
                       "have the code, too. Choose another folder."));
        return;
    }
    const auto saved = writeWholeFile(file, text);
    if (!saved) {
        dialog.tell(errors::inWords(saved.error()));
        return;
    }
    dialog.tell(tr("Saved as %1. Only you can read it; move it to where this computer is not.")
                    .arg(formats::isolated(QDir::toNativeSeparators(file))));
}

/// Where something lies that the code opens.
bool KeyDesk::isBesideWraps(const QString &file) const
{
    const auto canonical = [](const QString &folder) {
        const QString path = QDir(folder).canonicalPath();
        return path.isEmpty() ? path : path + u'/';
    };
    const QString folder = canonical(QFileInfo(file).absolutePath());
    const QString own = QFileInfo(m_keeper.files().database).absolutePath();
    const QStringList places{canonical(own), canonical(m_backups())};
    return std::ranges::any_of(places, [&folder](const QString &place) {
        return !place.isEmpty() && folder.startsWith(place);
    });
}

void KeyDesk::keepCode(RecoveryCodeDialog &dialog)
{
    dialog.setBusy(true);
    const QPointer<RecoveryCodeDialog> shown(&dialog);
    m_keeper.keepCode(dialog.code(), [this, shown](const Result<> &kept) {
        if (!shown)
            return;
        if (!kept) {
            shown->refuse(kept.error());
            return;
        }
        shown->setBusy(false);
        shown->accept();
        say(tr("The recovery code works from now on."));
    });
}

void KeyDesk::useKeychain()
{
    m_keeper.moveToKeychain([this](const Result<> &kept) {
        if (kept)
            say(tr("The keychain keeps the key now, and no file beside the log does."));
        else if (kept.error().fault == Fault::KeyMissing || kept.error().fault == Fault::WrongKey)
            m_window.showError(tr("The keychain of this system did not take the key. Nothing was "
                                  "changed. Unlock the keychain, then try again."));
        else
            m_window.showError(errors::inWords(kept.error()));
    });
}

void KeyDesk::leaveKeychain()
{
    m_keeper.moveToFile([this](const Result<> &moved) {
        if (moved)
            say(tr("The key lies in a file beside the log now."));
        else
            m_window.showError(errors::inWords(moved.error()));
    });
}

void KeyDesk::say(const QString &sentence)
{
    m_window.showMessage({.text = sentence});
}

} // namespace evenkeel
