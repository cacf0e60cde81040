#include "ui/breather/breathscene.h"

#include "ui/breather/breathring.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace evenkeel::breathscene {

namespace {

constexpr double CentreShare = 0.44; ///< of the height
constexpr int Margin = 32;
constexpr int Top = 24;
constexpr int SmallBelow = 360; ///< the height; the main window is never so low
constexpr int NoteGap = 6;

} // namespace

qreal horizon(const QSize &window)
{
    return window.height() * CentreShare;
}

bool isSmall(const Theme &theme, const QSize &window)
{
    return window.height() < theme.px(SmallBelow);
}

qreal smallScale(const Theme &theme)
{
    return breathring::scaleFor({0, 0}) * theme.px(100) / 100;
}

void paintSea(QPainter &painter, const Theme &theme, const QSize &window)
{
    const int line = qRound(horizon(window));
    painter.fillRect(0, 0, window.width(), line, theme.colour(Token::Bg));
    painter.fillRect(0, line, window.width(), window.height() - line, theme.colour(Token::Sea));
    painter.fillRect(0, line, window.width(), 1, theme.colour(Token::Border));
}

void paintCorners(
    QPainter &painter, const Theme &theme, const QSize &window, const Corners &corners,
    Qt::LayoutDirection direction)
{
    const int start = shapes::atStart(direction);
    const int end = shapes::atEnd(direction);
    const QRectF first(Margin, Top, window.width() - 2.0 * Margin, theme.px(22));
    const QRectF second(Margin, first.bottom(), first.width(), theme.px(20));
    painter.setFont(theme.font(TextSize::Reading, QFont::DemiBold));
    painter.setPen(theme.colour(Token::Text));
    painter.drawText(first, start, corners.startTitle);
    painter.drawText(first, end, corners.endTitle);
    painter.setFont(theme.font(TextSize::Body));
    painter.setPen(theme.colour(Token::Text2));
    painter.drawText(second, start, corners.startWords);
    painter.drawText(second, end, corners.endWords);
    const QRectF third(Margin, second.bottom() + NoteGap, first.width() / 2, theme.px(20));
    const QFont strong = theme.font(TextSize::Body, QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(theme.colour(Token::Accent));
    const int room = static_cast<int>(third.width());
    const QString note = QFontMetrics(strong).elidedText(corners.note, Qt::ElideRight, room);
    painter.drawText(
        QRectF(QStyle::visualRect(direction, QRect(QPoint(0, 0), window), third.toRect())), start,
        note);
}

} // namespace evenkeel::breathscene
