#pragma once

#include "core/breather/sitebreathers.h"
#include "core/settings/settings.h"
#include "ui/settings/protectionstep.h"
#include "ui/settings/settingsfacts.h"
#include "ui/widgets/page.h"

#include <functional>

class QBoxLayout;

namespace evenkeel {

class Commands;
class KeepingDesk;
class PlainLabel;
class SearchField;
class SectionList;
class SettingsSection;
class TonePlayer;

/// Settings: sections at the left, their cards at the right, saved at once. The search looks
/// through all sections.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    /// What the page is made of besides the settings.
    struct Parts
    {
        Settings &settings;
        Commands &commands;
        std::function<SettingsFacts()> facts; ///< asked whenever the page is shown
        QString shippedNote; ///< the note template of the program
        QStringList notePlaceholders;
        KeepingDesk *keeping = nullptr; ///< none: there is nothing to keep
        TonePlayer *tones = nullptr; ///< none: there is no sound to set
        SiteBreathers site{};
    };

    explicit SettingsPage(Parts parts, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> headerActions() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QString helpText() const override;
    void activate() override;
    void setCompact(bool compact) override;
    void focusSearch() override;

    /// "general", "keys", "reminders", "breathing", "sound", "appearance", "privacy", "keeping",
    /// "export", "about".
    void showSection(const QString &id);
    /// The facts are others now.
    void refresh();

signals:
    void folderRequested();
    void lockRequested();
    void binRequested();
    void restoreRequested();
    void importRequested();
    void patternsRequested();
    void sampleRemovalRequested();
    void protectionRequested(evenkeel::ProtectionStep step);
    /// Text that belongs into the clipboard.
    void copyRequested(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addSections();
    void add(const QString &id, const QString &icon, const QString &name, SettingsSection *section);
    void showOnly(int index);
    void sizeSearch();
    void search(const QString &text);
    void editNote();
    /// `key` outlives the dialog: one of those in keys.h.
    void chooseFolder(const QString &title, const QString &first, const SettingKey<QString> &key);
    void chooseBackupFolder();
    void chooseCalendarFolder();

    Parts m_parts;
    QBoxLayout *m_columns = nullptr;
    SectionList *m_list = nullptr;
    SearchField *m_search = nullptr;
    QList<SettingsSection *> m_sections;
    QStringList m_ids;
    QWidget *m_column = nullptr;
    PlainLabel *m_nothing = nullptr;
};

} // namespace evenkeel
