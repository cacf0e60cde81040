#pragma once

#include "core/backup/backuplook.h"

#include <QTimeZone>
#include <QWidget>

class QVBoxLayout;

namespace evenkeel {

class ChoiceRow;
class PlainLabel;

/// The backups to choose from, newest first. What each holds comes in while one looks at them; one
/// that cannot be opened says why and cannot be chosen.
class BackupChoice final : public QWidget
{
    Q_OBJECT

public:
    BackupChoice(QDate today, const QTimeZone &zone, QWidget *parent = nullptr);

    void setBackups(const QList<Restorable> &backups);
    /// Another file that the user named, above the others and chosen.
    void addFile(const QString &file);
    void setLook(const QString &file, const Result<BackupLook> &look);
    /// It is damaged, but what can still be read of it can be saved.
    void setDamaged(const QString &file);
    /// It opens with a passphrase or a recovery code that has not been given yet.
    void setNeedsSecret(const QString &file);
    /// All of it was read and is whole.
    void setWhole(const QString &file);

    void choose(const QString &file);
    /// Empty where nothing is.
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] bool needsSecret() const;
    [[nodiscard]] bool isDamaged() const;
    void focusChosen();

signals:
    void chosenChanged();

private:
    struct Row
    {
        QString file;
        ChoiceRow *button = nullptr;
        QString detail;
        bool needsSecret = false;
        bool isDamaged = false;
    };

    void add(const QString &file, const QString &title, int place);
    [[nodiscard]] Row *rowOf(const QString &file);

    QDate m_today;
    QTimeZone m_zone;
    QList<Row> m_rows;
    QWidget *m_column = nullptr;
    QVBoxLayout *m_list = nullptr;
    PlainLabel *m_nothing = nullptr;
};

} // namespace evenkeel
