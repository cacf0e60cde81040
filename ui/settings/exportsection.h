#pragma once

#include "ui/settings/settingssection.h"

namespace evenkeel {

/// Ways to take the record out and bring it back.
class ExportSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit ExportSection(Settings &settings, QWidget *parent = nullptr);

signals:
    void exportRequested();
    void importRequested();
};

} // namespace evenkeel
