#pragma once

#include "ui/settings/settingssection.h"

namespace evenkeel {

/// Theme, text size, row height, stress marks and movement.
class AppearanceSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit AppearanceSection(Settings &settings, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *marks() const;
    void addColours();
};

} // namespace evenkeel
