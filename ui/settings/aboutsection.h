#pragma once

#include "ui/settings/settingssection.h"

namespace evenkeel {

/// Which version this is, and whose work it stands on.
class AboutSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit AboutSection(Settings &settings, QWidget *parent = nullptr);
};

} // namespace evenkeel
