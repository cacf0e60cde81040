#pragma once

#include "core/settings/settings.h"
#include "ui/settings/keepingdesk.h"
#include "ui/settings/settingssection.h"

namespace evenkeel {

/// How long things are kept, and how what is kept about a customer is shown and erased.
class KeepingSection final : public SettingsSection
{
    Q_OBJECT

public:
    KeepingSection(Settings &settings, KeepingDesk &desk, QWidget *parent = nullptr);

    void refresh() override;

private:
    void addTerms();
    void addTerm(RetentionKind kind, const QString &title, const QString &detail);
    void addCustomer();
    void showPreview(const QList<Retention::Line> &lines);
    void askCustomer();
    void addLeaving();

    /// A term as the user knows it, and what the site makes of it.
    struct Term
    {
        RetentionKind kind = RetentionKind::Details;
        SettingRow *row = nullptr;
        QString detail;
    };

    KeepingDesk &m_desk;
    QList<Term> m_terms;
    SettingRow *m_preview = nullptr;
    SettingRow *m_notice = nullptr;
    bool m_looking = false; ///< an answer to "Look" is awaited
};

} // namespace evenkeel
