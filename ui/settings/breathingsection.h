#pragma once

#include "ui/settings/settingsfacts.h"
#include "ui/settings/settingssection.h"

#include <functional>

namespace evenkeel {

class PausesSection;
struct SiteBreathers;

/// What happens around a breather.
class BreathingSection final : public SettingsSection
{
    Q_OBJECT

public:
    BreathingSection(
        Settings &settings, std::function<SettingsFacts()> facts, const SiteBreathers &site,
        QWidget *parent = nullptr);

    bool filter(const QString &text) override;
    void refresh() override;

private:
    void addPattern();

    PausesSection *m_pauses;
};

} // namespace evenkeel
