#include "ui/widgets/glyph.h"

#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <utility>

namespace evenkeel {

namespace {

constexpr int BoxSide = 36;

} // namespace

Glyph::Glyph(QString icon, int side, Token token, QWidget *parent)
    : QWidget(parent), m_icon(std::move(icon)), m_side(side), m_token(token)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Glyph::setBoxed(bool boxed)
{
    m_boxed = boxed;
    updateGeometry();
    update();
}

QSize Glyph::sizeHint() const
{
    const int side = Theme::of(this).px(m_boxed ? BoxSide : m_side);
    return {side, side};
}

void Glyph::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    if (m_boxed)
        shapes::box(painter, theme, rect(), 10, Token::AccentSoft, Token::None);
    const QPixmap icon = theme.icon(m_icon, m_side, m_token, this);
    QRect place(QPoint(), icon.deviceIndependentSize().toSize());
    place.moveCenter(rect().center());
    painter.drawPixmap(place, icon);
}

} // namespace evenkeel
