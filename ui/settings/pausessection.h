#pragma once

#include "core/breather/pausesettings.h"
#include "core/breather/sitebreathers.h"
#include "ui/settings/settingsfacts.h"
#include "ui/settings/settingssection.h"

#include <functional>

namespace evenkeel {

/// A plan of pauses: how often, for how long, what they are, and what breaks do to it that are
/// taken anyway. A part of the section on breathing.
class PausesSection final : public SettingsSection
{
    Q_OBJECT

public:
    /// Lengths are those that `site` allows.
    PausesSection(
        Settings &settings, std::function<SettingsFacts()> facts, SiteBreathers site,
        QWidget *parent = nullptr);

    void refresh() override;

    /// One sentence: "The time worked runs backward. A break as long as the pause counts as one."
    [[nodiscard]] static QString sentence(NaturalBreak natural);

signals:
    /// There are others to choose from.
    void patternsChanged();

private:
    struct Words
    {
        QString every;
        QString length;
        QString what;
    };

    void addPause(
        PauseKind kind, const Words &words, const QList<int> &intervals,
        const QList<seconds> &lengths);
    void addLength(PauseKind kind, const QString &title, const QList<seconds> &usual);
    void addWhat(PauseKind kind, const QString &title);
    void takePatterns();
    void take(const QString &changed);
    void addNaturalBreaks();
    void showPlan();

    [[nodiscard]] QList<SettingRow *> &rowsOf(PauseKind kind);

    std::function<SettingsFacts()> m_facts;
    SiteBreathers m_site;
    QList<SettingRow *> m_shortRows; ///< that make sense with such a pause only
    QList<SettingRow *> m_longerRows;
    QList<SettingRow *> m_planRows; ///< with any
    SettingRow *m_natural = nullptr;
    QStringList m_whatIds; ///< what a pause may be, as the menus offer it
};

} // namespace evenkeel
