#pragma once

#include "ui/settings/settingssection.h"

namespace evenkeel {

/// When a promise reminds and what a notification tells; offers of a breather.
class RemindersSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit RemindersSection(Settings &settings, QWidget *parent = nullptr);
};

} // namespace evenkeel
