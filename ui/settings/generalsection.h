#pragma once

#include "ui/settings/settingsfacts.h"
#include "ui/settings/settingssection.h"

#include <functional>

namespace evenkeel {

class SettingRow;
class TextField;

/// The window, the day, and the categories of one's own.
class GeneralSection final : public SettingsSection
{
    Q_OBJECT

public:
    GeneralSection(
        Settings &settings, std::function<SettingsFacts()> facts, QWidget *parent = nullptr);

private:
    void addShift();
    void addWorkDays();
    void addHolidays(QDate today);
    void editHolidays();
    [[nodiscard]] QString holidays(QDate today) const;
    void addChannels();
    void addCategories();
    [[nodiscard]] TextField *timeField(const QString &name, const SettingKey<QString> &key);

    std::function<SettingsFacts()> m_facts;
};

} // namespace evenkeel
