#pragma once

#include "ui/settings/settingsfacts.h"
#include "ui/settings/settingssection.h"

#include <functional>

namespace evenkeel {

class Button;

/// When a promise reminds and what a notification tells; a folder for a calendar; offers of a
/// breather.
class RemindersSection final : public SettingsSection
{
    Q_OBJECT

public:
    RemindersSection(
        Settings &settings, std::function<SettingsFacts()> facts, QWidget *parent = nullptr);

    void refresh() override;

signals:
    void calendarFolderRequested();

private:
    void addCalendar();
    void refreshSigns();
    void refreshSign(SettingRow *row, bool isTold, bool isChosen, const QString &detail);

    std::function<SettingsFacts()> m_facts;
    SettingRow *m_doNotDisturb = nullptr;
    SettingRow *m_screen = nullptr;
    SettingRow *m_folder = nullptr;
    SettingRow *m_words = nullptr;
    Button *m_stop = nullptr;
};

} // namespace evenkeel
