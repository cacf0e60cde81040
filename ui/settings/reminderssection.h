#pragma once

#include "ui/settings/settingssection.h"

namespace evenkeel {

class Button;

/// When a promise reminds and what a notification tells; a folder for a calendar; offers of a
/// breather.
class RemindersSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit RemindersSection(Settings &settings, QWidget *parent = nullptr);

    void refresh() override;

signals:
    void calendarFolderRequested();

private:
    void addCalendar();

    SettingRow *m_folder = nullptr;
    SettingRow *m_words = nullptr;
    Button *m_stop = nullptr;
};

} // namespace evenkeel
