#pragma once

#include <QList>

class QWidget;

/// The parts of the window between which F6 moves.
namespace evenkeel::regions {

/// Puts the focus into the first part after the one that has it now, round and round. Parts that
/// are hidden or hold nothing to focus are passed over. Returns the part; nullptr for none.
QWidget *focusNext(const QList<QWidget *> &parts);

} // namespace evenkeel::regions
