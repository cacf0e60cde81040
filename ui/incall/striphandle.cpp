#include "ui/incall/striphandle.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int Side = 28;
constexpr int IconSize = 16;
constexpr int Step = 24;

} // namespace

StripHandle::StripHandle(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(u"handle"_s);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::SizeAllCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Move the strip"));
    setAccessibleDescription(tr("With the arrow keys"));
    setToolTip(tr("Drag to move, or use the arrow keys"));
}

QSize StripHandle::sizeHint() const
{
    return {Side, Side};
}

QAccessible::Role StripHandle::spokenRole() const
{
    return QAccessible::Button;
}

void StripHandle::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: emit nudged({-Step, 0}); break;
    case Qt::Key_Right: emit nudged({Step, 0}); break;
    case Qt::Key_Up: emit nudged({0, -Step}); break;
    case Qt::Key_Down: emit nudged({0, Step}); break;
    default: QAbstractButton::keyPressEvent(event);
    }
}

/// The window is dragged by all of its empty places, this one too.
void StripHandle::mousePressEvent(QMouseEvent *event)
{
    event->ignore();
}

void StripHandle::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const int size = theme.px(IconSize);
    painter.drawPixmap(
        (width() - size) / 2, (height() - size) / 2,
        theme.icon(u"drag"_s, IconSize, Token::Text3, this));
}

} // namespace evenkeel
