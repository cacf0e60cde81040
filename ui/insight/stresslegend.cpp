#include "ui/insight/stresslegend.h"

#include "ui/text/formats.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <array>
#include <utility>

namespace evenkeel {

namespace {

constexpr int MarkWidth = 12;
constexpr int LineWidth = 14;
constexpr int WordGap = 5;
constexpr int EntryGap = 11;

/// Levels that share a shape.
struct Band
{
    int mark; ///< the level whose colour it has
    int from;
    int to;
};

constexpr std::array<Band, 3> Bands{{{1, 0, 3}, {4, 4, 6}, {7, 7, 10}}};

int markWidth(const Theme &theme, qsizetype entry)
{
    return theme.px(std::cmp_less(entry, Bands.size()) ? MarkWidth : LineWidth);
}

int wordWidth(const Theme &theme, const QString &word)
{
    return QFontMetrics(theme.font(TextSize::Meta)).horizontalAdvance(word) + 1;
}

void paintMark(QPainter &painter, const Theme &theme, const QRectF &box, qsizetype entry)
{
    if (std::cmp_less(entry, Bands.size())) {
        const StressLevel level = *StressLevel::from(Bands.at(size_t(entry)).mark);
        shapes::stressMark(painter, theme, box.center(), level, box.width() / 30.0, false);
        return;
    }
    painter.setPen(QPen(theme.colour(Token::Text3), 2));
    const double y = box.center().y();
    painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
}

} // namespace

QStringList StressLegend::words()
{
    const QLocale locale;
    QStringList all;
    for (const Band &band : Bands)
        //: levels of stress: "0 to 3"
        all.append(formats::isolated(
            tr("%1 to %2", "stress").arg(locale.toString(band.from), locale.toString(band.to))));
    return all << tr("typical", "the median");
}

StressLegend::StressLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize StressLegend::sizeIn(const Theme &theme)
{
    const QStringList all = words();
    int width = -EntryGap;
    for (qsizetype entry = 0; entry < all.size(); ++entry)
        width += markWidth(theme, entry) + WordGap + wordWidth(theme, all.at(entry)) + EntryGap;
    return {width, theme.px(18)};
}

void StressLegend::paint(
    QPainter &painter, const Theme &theme, const QRect &room, Qt::LayoutDirection direction)
{
    const auto place = [&](int x, int width) {
        return QStyle::visualRect(
            direction, room, QRect(room.left() + x, room.top(), width, room.height()));
    };
    const QStringList all = words();
    int x = 0;
    for (qsizetype entry = 0; entry < all.size(); ++entry) {
        const int mark = markWidth(theme, entry);
        const int word = wordWidth(theme, all.at(entry));
        paintMark(painter, theme, place(x, mark), entry);
        painter.setFont(theme.font(TextSize::Meta));
        painter.setPen(theme.colour(Token::Text2));
        painter.drawText(
            place(x + mark + WordGap, word), Qt::AlignCenter | Qt::TextSingleLine, all.at(entry));
        x += mark + WordGap + word + EntryGap;
    }
}

QSize StressLegend::sizeHint() const
{
    return sizeIn(Theme::of(this));
}

void StressLegend::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    QPainter painter(this);
    paint(painter, Theme::of(this), rect(), layoutDirection());
}

} // namespace evenkeel
