#include "ui/breather/iconmark.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <utility>

namespace evenkeel {

IconMark::IconMark(QString icon, int side, Token token, QWidget *parent)
    : QWidget(parent), m_icon(std::move(icon)), m_side(side), m_token(token)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize IconMark::sizeHint() const
{
    const int side = Theme::of(this).px(m_side);
    return {side, side};
}

void IconMark::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.drawPixmap(0, 0, Theme::of(this).icon(m_icon, m_side, m_token, this));
}

} // namespace evenkeel
