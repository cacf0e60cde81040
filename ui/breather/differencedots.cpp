#include "ui/breather/differencedots.h"

#include "ui/breather/differences.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int ChartHeight = 110;
constexpr qreal Radius = 5.75;
constexpr qreal Pitch = 15;
constexpr qreal SideRoom = 15;
constexpr int MostStacked = 5; ///< dots above each other before they overlap

} // namespace

DifferenceDots::DifferenceDots(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DifferenceDots::setValues(const QList<int> &earlier, std::optional<int> now)
{
    m_earlier = earlier;
    m_now = now;
    QList<int> all = earlier;
    if (now)
        all.append(*now);
    m_lowest = std::min(-5, *std::ranges::min_element(all));
    m_highest = std::max(3, *std::ranges::max_element(all));
    setAccessibleName(tr("Changes in earlier sessions"));
    setAccessibleDescription(Differences(earlier).summary());
    update();
}

QSize DifferenceDots::sizeHint() const
{
    return {Theme::of(this).px(484), Theme::of(this).px(ChartHeight)};
}

QSize DifferenceDots::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

qreal DifferenceDots::xOf(int difference) const
{
    const qreal step = (width() - 2 * SideRoom) / (m_highest - m_lowest);
    return SideRoom + (difference - m_lowest) * step;
}

void DifferenceDots::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    const qreal y = height() - theme.px(37) + 0.5;
    painter.fillRect(QRectF(xOf(0) - 0.5, 4, 1, y - 4), theme.colour(Token::Grid));
    paintAxis(painter, y);
    paintDots(painter, y);
}

void DifferenceDots::paintAxis(QPainter &painter, qreal y) const
{
    const Theme &theme = Theme::of(this);
    const qreal line = theme.px(16);
    painter.setFont(theme.font(TextSize::Meta));
    for (int value = m_lowest; value <= m_highest; ++value) {
        const qreal x = xOf(value);
        painter.setPen(theme.colour(Token::Axis));
        painter.drawLine(QPointF(x, y), QPointF(x, y + 4));
        const QString number = QLocale().toString(std::abs(value));
        const QString label = value == 0 ? tr("same") : value > 0 ? u'+' + number : number;
        painter.setPen(theme.colour(Token::Text3));
        painter.drawText(QRectF(x - 30, y + 5, 60, line), Qt::AlignCenter, label);
    }
    painter.setPen(theme.colour(Token::Axis));
    painter.drawLine(QPointF(0, y), QPointF(width(), y));
    painter.setPen(theme.colour(Token::Text3));
    const QRectF words(SideRoom - 7, y + 5 + line, width() - 2 * SideRoom, line);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, tr("lower after"));
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, tr("higher after"));
}

void DifferenceDots::paintDots(QPainter &painter, qreal y) const
{
    const Theme &theme = Theme::of(this);
    QHash<int, int> counts;
    int tallest = 0;
    for (const int value : m_earlier)
        tallest = std::max(tallest, ++counts[value]);
    const qreal pitch = Pitch * std::min(1.0, double(MostStacked) / (tallest + 1));
    painter.setPen(QPen(theme.colour(Token::BreatheLine), 1.25));
    painter.setBrush(theme.colour(Token::Breathe));
    QHash<int, int> stacked;
    for (const int value : m_earlier)
        painter.drawEllipse(QPointF(xOf(value), y - 10 - pitch * stacked[value]++), Radius, Radius);
    if (m_now)
        paintNow(painter, xOf(*m_now), y - 10 - pitch * stacked.value(*m_now));
}

void DifferenceDots::paintNow(QPainter &painter, qreal x, qreal y) const
{
    const Theme &theme = Theme::of(this);
    painter.setBrush(theme.colour(Token::Accent));
    painter.drawEllipse(QPointF(x, y), Radius, Radius);
    painter.setFont(theme.font(TextSize::Meta, QFont::DemiBold));
    painter.setPen(theme.colour(Token::Text));
    const qreal wide = QFontMetricsF(painter.font()).horizontalAdvance(tr("this time"));
    const bool fitsLeft = x - wide - 14 > 0;
    const QRectF label(fitsLeft ? x - wide - 12 : x + 12, y - 9, wide + 2, 18);
    painter.drawText(label, Qt::AlignVCenter | Qt::AlignLeft, tr("this time"));
}

} // namespace evenkeel
