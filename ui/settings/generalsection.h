#pragma once

#include "ui/settings/settingssection.h"

namespace evenkeel {

class SettingRow;
class TextField;

/// The window, the day, and the categories of one's own.
class GeneralSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit GeneralSection(Settings &settings, QWidget *parent = nullptr);

    /// Whether this system lets a program start with the session.
    void setCanStartWithSession(bool can);

private:
    SettingRow *m_startsWithSession;

    void addShift();
    void addChannels();
    void addCategories();
    [[nodiscard]] TextField *timeField(const QString &name, const SettingKey<QString> &key);
};

} // namespace evenkeel
