#pragma once

#include "ui/settings/settingssection.h"

namespace evenkeel {

/// What happens around a breather.
class BreathingSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit BreathingSection(Settings &settings, QWidget *parent = nullptr);

private:
    void addPattern();
};

} // namespace evenkeel
