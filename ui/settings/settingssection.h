#pragma once

#include "core/settings/settings.h"

#include <QSet>
#include <QWidget>

class QVBoxLayout;

namespace evenkeel {

class Card;
class SettingRow;

/// A column of cards with rows of settings. What is changed is saved at once.
class SettingsSection : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsSection(Settings &settings, QWidget *parent = nullptr);

    /// Shows the rows whose words hold every word of `text`; all of them for none. False where
    /// nothing is left.
    virtual bool filter(const QString &text);

    /// The section comes into view.
    virtual void refresh() { }

protected:
    [[nodiscard]] Settings &settings() const { return m_settings; }

    /// A new card at the end; rows that follow go into it.
    Card *addCard(const QString &title);
    [[nodiscard]] Card *lastCard() const { return m_groups.last().card; }
    /// `control` may be nullptr.
    SettingRow *addRow(const QString &title, const QString &detail, QWidget *control);

    SettingRow *addSwitch(const QString &title, const QString &detail, const SettingKey<bool> &key);
    /// One of a few: `values` are what is stored.
    SettingRow *addChoice(
        const QString &title, const QString &detail, const QStringList &names,
        const QStringList &values, const SettingKey<QString> &key);
    SettingRow *addChoice(
        const QString &title, const QString &detail, const QStringList &names,
        const QList<int> &values, const SettingKey<int> &key);
    /// Hours for each day of the week, told in words, with a dialog to change them.
    SettingRow *
    addWeekHours(const QString &title, const QString &explanation, const SettingKey<QString> &key);
    /// A row that makes no sense now is not there, not even for the search.
    void setAvailable(SettingRow *row, bool available);
    /// Any words below the rows of the card, without a control.
    void addNote(const QString &text);

private:
    struct Group
    {
        Card *card = nullptr;
        QString title;
        QList<SettingRow *> rows;
    };

    void drawLines();

    Settings &m_settings;
    QVBoxLayout *m_column = nullptr;
    QList<Group> m_groups;
    QSet<SettingRow *> m_absent;
};

} // namespace evenkeel
