#pragma once

#include "app/application/keykeeper.h"
#include "ui/keys/passphrasedialog.h"
#include "ui/settings/protectionstep.h"
#include "ui/settings/settingsfacts.h"

#include <QObject>

namespace evenkeel {

class MainWindow;
class RecoveryCodeDialog;

/// Asks what a change of the protection needs and says what came of it, over the window of the open
/// log. The window takes it over; a lock ends both with whatever they ask.
class KeyDesk final : public QObject
{
    Q_OBJECT

public:
    /// The folder where backups are kept now.
    using Place = std::function<QString()>;

    KeyDesk(const KeyKeeper::Parts &parts, Place backups, MainWindow &window);

    /// Fills in what Settings tells about the protection.
    void tell(SettingsFacts &facts) const;

    void begin(ProtectionStep step);

signals:
    /// What opens the log may be something else now.
    void changed();
    /// The log is to be closed and get another key.
    void keyReady(const std::shared_ptr<evenkeel::KeyOrder> &order);

private:
    void askForPassphrase(PassphraseDialog::Purpose purpose);
    void submit(
        PassphraseDialog &dialog, PassphraseDialog::Purpose purpose, const Secret &present,
        const Secret &fresh);
    void makeKey(PassphraseDialog &dialog, const Secret &present);
    void offerCode();
    void saveCode(RecoveryCodeDialog &dialog, const QString &file, const QByteArray &text);
    [[nodiscard]] bool isBesideWraps(const QString &file) const;
    void keepCode(RecoveryCodeDialog &dialog);
    void useKeychain();
    void leaveKeychain();
    void say(const QString &sentence);
    [[nodiscard]] QString sentenceAfter(PassphraseDialog::Purpose purpose) const;

    MainWindow &m_window;
    Place m_backups;
    KeyKeeper m_keeper;
};

} // namespace evenkeel
