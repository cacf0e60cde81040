#pragma once

#include <QRectF>

class QPainter;
class QWidget;

namespace evenkeel {

class Theme;

/// Check boxes, radio buttons and switches, painted the same in a row, a table and a form.
namespace controls {

/// What a control looks like at the moment.
struct State
{
    bool on = false;
    bool enabled = true;
    bool hover = false;

    friend bool operator==(const State &, const State &) = default;
};

/// 20 square at text size 100.
void checkBox(
    QPainter &painter, const Theme &theme, const QRectF &rect, State state, const QWidget *widget);
void radioButton(QPainter &painter, const Theme &theme, const QRectF &rect, State state);

/// 40 by 22; `position` is where the knob is, from 0 off to 1 on.
void switchKnob(
    QPainter &painter, const Theme &theme, const QRectF &rect, State state, qreal position,
    bool rightToLeft);

/// The round target 28 of a follow-up: empty, or ticked.
void doneTarget(
    QPainter &painter, const Theme &theme, const QRectF &rect, State state, const QWidget *widget);

} // namespace controls

} // namespace evenkeel
