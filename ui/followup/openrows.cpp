#include "ui/followup/openrows.h"

#include "ui/followup/followupsmodel.h"

namespace evenkeel {

bool OpenRows::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto group = static_cast<FollowUpGroup>(index.data(FollowUpsModel::GroupRole).toInt());
    return index.data(FollowUpsModel::IdRole).isValid() && group != FollowUpGroup::DoneToday;
}

} // namespace evenkeel
