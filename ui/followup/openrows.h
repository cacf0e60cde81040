#pragma once

#include <QSortFilterProxyModel>

namespace evenkeel {

/// What is still owed of a FollowUpsModel, without headings.
class OpenRows final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
};

} // namespace evenkeel
