#include "ui/shell/statusstrip.h"

#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int IconSize = 14;
constexpr int HintGap = 16;
constexpr int WordGap = 3;

} // namespace

StatusStrip::StatusStrip(QWidget *parent) : QWidget(parent)
{
    setPlace(tr("Stays on this computer"));
    updateMetrics();
}

void StatusStrip::setPlace(const QString &place)
{
    m_place = place;
    setAccessibleName(place);
    update();
}

void StatusStrip::setHints(const QList<KeyHint> &hints)
{
    m_hints = hints;
    QStringList spoken;
    for (const KeyHint &hint : hints)
        spoken.append(hint.keys + u' ' + hint.does);
    setAccessibleDescription(spoken.join(u", "_s));
    update();
}

void StatusStrip::setCompact(bool compact)
{
    m_compact = compact;
    update();
}

void StatusStrip::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    painter.fillRect(0, 0, width(), 1, theme.colour(Token::Border));
    const int padding = m_compact ? 16 : 24;
    const auto place = [this](int left, int wide) {
        return QStyle::visualRect(layoutDirection(), rect(), {left, 1, wide, height() - 1});
    };
    const int size = theme.px(IconSize);
    const QRect lock = place(padding, size);
    painter.drawPixmap(
        lock.left(), (height() + 1 - size) / 2,
        theme.icon(u"lock"_s, IconSize, Token::Text3, this));

    const QFont plain = theme.font(TextSize::Meta);
    const QFont strong = theme.font(TextSize::Meta, QFont::Medium);
    const QFontMetrics plainMetrics(plain);
    const QFontMetrics strongMetrics(strong);
    const int placeWidth = plainMetrics.horizontalAdvance(m_place) + 1;
    painter.setFont(plain);
    painter.setPen(theme.colour(Token::Text3));
    painter.drawText(place(padding + size + 6, placeWidth), Qt::AlignCenter, m_place);

    int end = width() - padding;
    const int start = padding + size + 6 + placeWidth + HintGap;
    for (auto hint = m_hints.crbegin(); hint != m_hints.crend(); ++hint) {
        const int does = plainMetrics.horizontalAdvance(hint->does) + 1;
        const int keys = strongMetrics.horizontalAdvance(hint->keys) + 1;
        if (end - does - WordGap - keys < start)
            return;
        painter.setFont(plain);
        painter.setPen(theme.colour(Token::Text3));
        painter.drawText(place(end - does, does), Qt::AlignCenter, hint->does);
        painter.setFont(strong);
        painter.setPen(theme.colour(Token::Text2));
        painter.drawText(
            place(end - does - WordGap - keys, keys), Qt::AlignCenter | Qt::TextForceLeftToRight,
            hint->keys);
        end -= does + WordGap + keys + HintGap;
    }
}

void StatusStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateMetrics();
}

void StatusStrip::updateMetrics()
{
    setFixedHeight(Theme::of(this).px(30));
}

} // namespace evenkeel
