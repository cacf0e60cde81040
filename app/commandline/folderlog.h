#pragma once

#include "app/commandline/logsource.h"
#include "app/openlog/logopener.h"
#include "app/paths/datafolder.h"
#include "core/settings/settings.h"

#include <QTemporaryDir>

namespace evenkeel {

/// The log of a data folder for one call while no instance runs. Opens it when a verb asks for it.
class FolderLog final : public LogSource
{
public:
    /// `askKeychain` is used where the log's key is in a keychain.
    FolderLog(
        const DataFolder &folder, const QString &passphraseFile, const Clock &clock,
        const KeychainKeyProvider::Read &askKeychain);

    [[nodiscard]] Result<OpenLog *> existing() override;
    [[nodiscard]] Result<OpenLog *> created() override;
    [[nodiscard]] Result<RecoveryCode> newRecoveryCode() override;
    [[nodiscard]] Result<DatabaseKey> key() override;
    [[nodiscard]] DataFolder folder() const override { return m_folder; }
    [[nodiscard]] Settings &settings() override { return m_settings; }
    [[nodiscard]] bool mayRead() const override;
    [[nodiscard]] bool isRunning() const override { return false; }
    [[nodiscard]] bool isLocked() const override { return false; }
    [[nodiscard]] QString protection() const override { return idOf(m_keys->protection()); }

private:
    [[nodiscard]] bool holdsSecret() const;
    [[nodiscard]] Result<OpenLog *> standIn();
    [[nodiscard]] Result<OpenLog *> keep(Result<std::unique_ptr<OpenLog>> opened);

    DataFolder m_folder;
    const Clock &m_clock;
    Settings m_settings;
    std::unique_ptr<KeyProvider> m_keys;
    std::unique_ptr<QTemporaryDir> m_standIn; ///< where the empty log lies, if m_log is that one
    std::unique_ptr<OpenLog> m_log;
};

} // namespace evenkeel
