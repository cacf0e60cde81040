#pragma once

#include "ui/widgets/commands.h"

#include <QAbstractListModel>

namespace evenkeel {

/// The commands that fit what was typed, the best first.
class CommandModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, KeysRole, IconRole };

    explicit CommandModel(const Commands &commands, QObject *parent = nullptr);

    void setTyped(const QString &typed);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const Commands &m_commands;
    QStringList m_ids;
};

} // namespace evenkeel
