#include "ui/shell/statusstrip.h"

#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int IconSize = 14;
constexpr int IconGap = 6;
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
    updateNames();
}

void StatusStrip::setWaiting(const QString &why)
{
    if (why == m_waiting)
        return;
    m_waiting = why;
    updateNames();
}

void StatusStrip::updateNames()
{
    setAccessibleName(m_waiting.isEmpty() ? m_place : m_place + u". "_s + m_waiting);
    setToolTip(m_waiting);
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
    painter.fillRect(0, 0, width(), 1, Theme::of(this).colour(Token::Border));
    int start = paintItem(painter, padding(), u"lock"_s, m_place);
    if (!m_waiting.isEmpty())
        start = paintItem(painter, start, u"clock"_s, m_waiting);
    paintHints(painter, start);
}

QRect StatusStrip::placed(int left, int width) const
{
    return QStyle::visualRect(layoutDirection(), rect(), {left, 1, width, height() - 1});
}

/// Gives back where the next one begins.
int StatusStrip::paintItem(QPainter &painter, int left, const QString &icon, const QString &words)
{
    const Theme &theme = Theme::of(this);
    const int size = theme.px(IconSize);
    painter.drawPixmap(
        placed(left, size).left(), (height() + 1 - size) / 2,
        theme.icon(icon, IconSize, Token::Text3, this));
    const QFont font = theme.font(TextSize::Meta);
    const QFontMetrics metrics(font);
    const int begin = left + size + IconGap;
    const int room = qMax(0, width() - padding() - begin);
    const int wide = qMin(room, metrics.horizontalAdvance(words) + 1);
    painter.setFont(font);
    painter.setPen(theme.colour(Token::Text3));
    painter.drawText(
        placed(begin, wide), Qt::AlignCenter, metrics.elidedText(words, Qt::ElideRight, wide));
    return begin + wide + HintGap;
}

/// From the end of the line towards its begin, as many as there is room for.
void StatusStrip::paintHints(QPainter &painter, int start) const
{
    const Theme &theme = Theme::of(this);
    const QFont plain = theme.font(TextSize::Meta);
    const QFont strong = theme.font(TextSize::Meta, QFont::Medium);
    const QFontMetrics plainMetrics(plain);
    const QFontMetrics strongMetrics(strong);
    int end = width() - padding();
    for (auto hint = m_hints.crbegin(); hint != m_hints.crend(); ++hint) {
        const int does = plainMetrics.horizontalAdvance(hint->does) + 1;
        const int keys = strongMetrics.horizontalAdvance(hint->keys) + 1;
        if (end - does - WordGap - keys < start)
            return;
        painter.setFont(plain);
        painter.setPen(theme.colour(Token::Text3));
        painter.drawText(placed(end - does, does), Qt::AlignCenter, hint->does);
        painter.setFont(strong);
        painter.setPen(theme.colour(Token::Text2));
        painter.drawText(
            placed(end - does - WordGap - keys, keys), Qt::AlignCenter | Qt::TextForceLeftToRight,
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
