#pragma once

#include <QWidget>

namespace evenkeel {

/// Tab comes to `stop` where `place` stands, which has no focus itself; for what is made later than
/// its neighbours. Qt passes over such a place, so it may have the focus for the while.
inline void tabAt(QWidget &place, QWidget &stop)
{
    const Qt::FocusPolicy policy = place.focusPolicy();
    place.setFocusPolicy(Qt::TabFocus);
    QWidget::setTabOrder(&place, &stop);
    place.setFocusPolicy(policy);
}

} // namespace evenkeel
