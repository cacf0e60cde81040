#include "ui/widgets/keycap.h"

#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace evenkeel {

namespace {

constexpr int Padding = 5;

} // namespace

KeyCap::KeyCap(const QString &keys, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKeys(keys);
}

void KeyCap::setKeys(const QString &keys)
{
    m_keys = keys;
    setAccessibleName(keys);
    updateGeometry();
    update();
}

void KeyCap::setLarge(bool large)
{
    m_large = large;
    updateGeometry();
}

QSize KeyCap::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const QSize cap = capSize(theme, m_keys);
    return m_large ? QSize(qMax(cap.width() + 8, theme.px(26)), theme.px(24)) : cap;
}

QSize KeyCap::capSize(const Theme &theme, const QString &keys)
{
    const QFontMetrics metrics(theme.font(TextSize::Meta, QFont::Medium));
    const int width = metrics.horizontalAdvance(keys) + 2 * Padding + 2;
    return {qMax(width, theme.px(18)), theme.px(18)};
}

void KeyCap::paintCap(
    QPainter &painter, const Theme &theme, const QRectF &rect, const QString &keys,
    const QColor &text, const QColor &line)
{
    shapes::box(painter, rect, 4, Qt::transparent, line);
    painter.setFont(theme.font(TextSize::Meta, QFont::Medium));
    painter.setPen(text);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextForceLeftToRight, keys);
}

void KeyCap::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    paintCap(
        painter, theme, rect(), m_keys, theme.colour(m_large ? Token::Text : Token::Text2),
        theme.colour(Token::BorderStrong));
}

} // namespace evenkeel
