#pragma once

#include "ui/settings/protectionstep.h"
#include "ui/settings/settingsfacts.h"
#include "ui/settings/settingssection.h"

#include <functional>

namespace evenkeel {

class Button;
class ToggleSwitch;

/// Where the log is, how it is protected, and who may see what.
class PrivacySection final : public SettingsSection
{
    Q_OBJECT

public:
    PrivacySection(
        Settings &settings, std::function<SettingsFacts()> facts, QWidget *parent = nullptr);

    void refresh() override;

signals:
    void folderRequested();
    void lockRequested();
    void binRequested();
    void noteRequested();
    void backupFolderRequested();
    void restoreRequested();
    /// The made log is to be thrown away.
    void sampleRemovalRequested();
    void protectionRequested(evenkeel::ProtectionStep step);

private:
    void addLog();
    void addProtection();
    void refreshProtection(const SettingsFacts &facts);
    [[nodiscard]] Button *makeButton(const QString &verb, ProtectionStep step);
    void addLocking();
    void refreshLocking(const SettingsFacts &facts);
    void addBackups();
    void addSample();
    void addSight();
    void addTaking();

    std::function<SettingsFacts()> m_facts;
    SettingRow *m_place = nullptr;
    SettingRow *m_protection = nullptr;
    SettingRow *m_noPassphrase = nullptr;
    SettingRow *m_passphrase = nullptr;
    SettingRow *m_keychain = nullptr;
    ToggleSwitch *m_inKeychain = nullptr;
    SettingRow *m_noCode = nullptr;
    SettingRow *m_code = nullptr;
    SettingRow *m_key = nullptr;
    SettingRow *m_backups = nullptr;
    SettingRow *m_restore = nullptr;
    SettingRow *m_sample = nullptr;
    SettingRow *m_noLock = nullptr;
    SettingRow *m_lockNow = nullptr;
    SettingRow *m_lockAfter = nullptr;
    SettingRow *m_lockWithScreen = nullptr;
    SettingRow *m_lockOnSleep = nullptr;
};

} // namespace evenkeel
