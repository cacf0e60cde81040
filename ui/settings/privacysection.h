#pragma once

#include "ui/settings/settingsfacts.h"
#include "ui/settings/settingssection.h"

#include <functional>

namespace evenkeel {

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
    /// The made log is to be thrown away.
    void sampleRemovalRequested();

private:
    void addLog();
    void addLocking();
    void refreshLocking(const SettingsFacts &facts);
    void addBackups();
    void addSample();
    void addSight();
    void addTaking();

    std::function<SettingsFacts()> m_facts;
    SettingRow *m_place = nullptr;
    SettingRow *m_protection = nullptr;
    SettingRow *m_backups = nullptr;
    SettingRow *m_sample = nullptr;
    SettingRow *m_noLock = nullptr;
    SettingRow *m_lockNow = nullptr;
    SettingRow *m_lockAfter = nullptr;
    SettingRow *m_lockWithScreen = nullptr;
    SettingRow *m_lockOnSleep = nullptr;
};

} // namespace evenkeel
