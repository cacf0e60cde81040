#include "ui/insight/stresslegend.h"

#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

#include <array>

namespace evenkeel {

namespace {

constexpr int MarkWidth = 12;
constexpr int LineWidth = 14;
constexpr int WordGap = 5;
constexpr int EntryGap = 11;

} // namespace

StressLegend::StressLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize StressLegend::sizeHint() const
{
    return {layOut(nullptr), Theme::of(this).px(18)};
}

void StressLegend::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    QPainter painter(this);
    layOut(&painter);
}

int StressLegend::layOut(QPainter *painter) const
{
    const Theme &theme = Theme::of(this);
    const QFont font = theme.font(TextSize::Meta);
    const QFontMetrics metrics(font);
    const QStringList words{
        tr("0 to 3", "stress"), tr("4 to 6", "stress"), tr("7 to 10", "stress"),
        tr("typical", "the median")};
    constexpr std::array levels{1, 4, 7};
    int x = 0;
    for (int entry = 0; entry < words.size(); ++entry) {
        const bool mark = entry < 3;
        const int width = theme.px(mark ? MarkWidth : LineWidth);
        const int advance = metrics.horizontalAdvance(words.at(entry)) + 1;
        if (painter) {
            const auto place = [this](const QRect &rect) {
                return QStyle::visualRect(layoutDirection(), this->rect(), rect);
            };
            const QRect symbol = place(QRect(x, 0, width, height()));
            if (mark) {
                shapes::stressMark(
                    *painter, theme, QRectF(symbol).center(),
                    *StressLevel::from(levels.at(size_t(entry))), width / 30.0, false);
            } else {
                painter->setPen(QPen(theme.colour(Token::Text3), 2));
                painter->drawLine(
                    QPointF(symbol.left(), height() / 2.0),
                    QPointF(symbol.right(), height() / 2.0));
            }
            painter->setFont(font);
            painter->setPen(theme.colour(Token::Text2));
            painter->drawText(
                place(QRect(x + width + WordGap, 0, advance, height())),
                Qt::AlignCenter | Qt::TextSingleLine, words.at(entry));
        }
        x += width + WordGap + advance + (entry + 1 < words.size() ? EntryGap : 0);
    }
    return x;
}

} // namespace evenkeel
