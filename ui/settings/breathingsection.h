#pragma once

#include "ui/settings/settingsfacts.h"
#include "ui/settings/settingssection.h"

#include <functional>

namespace evenkeel {

class MenuButton;
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

signals:
    /// The user's own patterns are to be shown.
    void patternsRequested();

private:
    void addPattern();
    void fillPatterns();
    void addOwnPatterns();

    PausesSection *m_pauses;
    MenuButton *m_pattern = nullptr;
    QStringList m_patternIds; ///< of its choices
};

} // namespace evenkeel
