#include "ui/widgets/keycap.h"

#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace evenkeel {

namespace {

constexpr int Padding = 5;
constexpr int LargePadding = 12;

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

void KeyCap::setSize(Size size)
{
    m_size = size;
    updateGeometry();
}

QSize KeyCap::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const QSize cap = capSize(theme, m_keys);
    switch (m_size) {
    case Size::Small: return cap;
    case Size::Middle: return {qMax(cap.width() + 8, theme.px(26)), theme.px(24)};
    case Size::Large: break;
    }
    const QFontMetrics metrics(theme.font(TextSize::Reading, QFont::Medium));
    return {metrics.horizontalAdvance(m_keys) + 2 * LargePadding + 2, theme.px(32)};
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
    const QColor line = theme.colour(Token::BorderStrong);
    if (m_size != Size::Large) {
        const Token text = m_size == Size::Small ? Token::Text2 : Token::Text;
        paintCap(painter, theme, rect(), m_keys, theme.colour(text), line);
        return;
    }
    shapes::box(painter, rect(), 6, Qt::transparent, line);
    painter.setFont(theme.font(TextSize::Reading, QFont::Medium));
    painter.setPen(theme.colour(Token::Text));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextForceLeftToRight, m_keys);
}

} // namespace evenkeel
