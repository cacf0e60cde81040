#include "ui/breather/breathring.h"

#include "ui/text/breathinglabels.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPointF>
#include <QSizeF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace evenkeel::breathring {

namespace {

constexpr qreal ProgressRadius = 196;
constexpr qreal ProgressWidth = 4;
constexpr qreal ProgressDot = 6;
constexpr qreal Empty = 84;
constexpr qreal Full = 168;
constexpr qreal FullestEmpty = 140; ///< the breath must be seen, however large the words are
constexpr qreal WordsGap = 4;
constexpr qreal StillRadius = 126;
constexpr qreal ArcWidth = 8;
constexpr double ArcGap = 6; ///< degrees between two seconds

QRectF around(const QPointF &centre, qreal radius)
{
    return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
}

/// From `from` to `to` (turns, clockwise from 12 o'clock).
void arc(QPainter &painter, const QRectF &circle, double from, double to)
{
    const int start = static_cast<int>(std::lround((0.25 - from) * 360 * 16));
    const int span = static_cast<int>(std::lround((from - to) * 360 * 16));
    painter.drawArc(circle, start, span);
}

void paintProgress(
    QPainter &painter, const Theme &theme, const QPointF &centre, qreal scale, double progress)
{
    const QRectF circle = around(centre, ProgressRadius * scale);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.colour(Token::Border), ProgressWidth * scale));
    painter.drawEllipse(circle);
    painter.setPen(
        QPen(theme.colour(Token::Accent), ProgressWidth * scale, Qt::SolidLine, Qt::RoundCap));
    arc(painter, circle, 0, progress);
    const double angle = (progress - 0.25) * 2 * std::numbers::pi;
    const QPointF dot(std::cos(angle), std::sin(angle));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Token::Accent));
    painter.drawEllipse(
        centre + dot * ProgressRadius * scale, ProgressDot * scale, ProgressDot * scale);
}

/// One arc for each second of the phase; those that have begun are filled.
void paintSeconds(
    QPainter &painter, const Theme &theme, const QPointF &centre, qreal scale, const Frame &frame)
{
    const double whole = static_cast<double>(frame.phaseLength.count()) / 10;
    const int begun = static_cast<int>(std::ceil(whole)) - frame.point->secondsLeft;
    const QRectF circle = around(centre, ProgressRadius * scale);
    const double gap = ArcGap / 360 / 2;
    painter.setBrush(Qt::NoBrush);
    for (int second = 0; second < whole; ++second) {
        const double to = std::min(second + 1.0, whole) / whole;
        const bool done = second < begun;
        const QColor colour = theme.colour(done ? Token::Accent : Token::Axis);
        const qreal width = done ? ArcWidth : ProgressWidth / 2;
        painter.setPen(QPen(colour, width * scale, Qt::SolidLine, Qt::FlatCap));
        arc(painter, circle, second / whole + gap, to - gap);
    }
}

void paintDisc(
    QPainter &painter, const Theme &theme, const QPointF &centre, qreal scale, qreal radius)
{
    painter.setBrush(theme.colour(Token::Breathe));
    painter.setPen(QPen(theme.colour(Token::BreatheLine), 2));
    painter.drawEllipse(centre, radius * scale, radius * scale);
}

void paintGuide(QPainter &painter, const Theme &theme, const QPointF &centre, qreal scale)
{
    QPen pen(theme.colour(Token::Border), 1);
    pen.setDashPattern({2, 6});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, Full * scale, Full * scale);
}

/// From the centre to the end of the widest word, so that the disc is the same for all.
qreal wordsRadius(const Theme &theme)
{
    const QFontMetricsF metrics(theme.font(TextSize::Display, QFont::DemiBold));
    qreal widest = 0;
    for (const BreathPhase phase : AllBreathPhases)
        widest = std::max(widest, metrics.horizontalAdvance(BreathingLabels::guide(phase)));
    return widest / 2 + WordsGap;
}

void paintWords(QPainter &painter, const Theme &theme, const QPointF &centre, const Frame &frame)
{
    const QFont big = theme.font(TextSize::Display, QFont::DemiBold);
    const QFont small = theme.font(TextSize::Title, QFont::Medium);
    const qreal bigLine = theme.px(34);
    const qreal smallLine = theme.px(26);
    const qreal width = QFontMetricsF(big).horizontalAdvance(frame.word) + 40;
    QRectF line(centre.x() - width / 2, centre.y() - bigLine + theme.px(6), width, bigLine);
    painter.setPen(theme.colour(Token::Text));
    painter.setFont(big);
    painter.drawText(line, Qt::AlignCenter, frame.word);
    line = QRectF(line.left(), line.bottom() + theme.px(6), width, smallLine);
    painter.setFont(small);
    painter.drawText(line, Qt::AlignCenter, frame.count);
}

} // namespace

qreal scaleFor(const QSizeF &window)
{
    return std::clamp(std::min(window.width() / 1200, window.height() / 800), 0.6, 1.4);
}

qreal discRadius(double level, qreal words)
{
    const qreal empty = std::clamp(words, Empty, FullestEmpty);
    return empty + (Full - empty) * level;
}

void paint(
    QPainter &painter, const Theme &theme, const QPointF &centre, qreal scale, const Frame &frame)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool guided = frame.point.has_value();
    const bool still = !guided || frame.motion == Motion::Still;
    if (frame.motion != Motion::WordsOnly) {
        if (guided && still)
            paintSeconds(painter, theme, centre, scale, frame);
        else
            paintProgress(painter, theme, centre, scale, frame.progress);
        if (!still)
            paintGuide(painter, theme, centre, scale);
        paintDisc(
            painter, theme, centre, scale,
            still ? StillRadius : discRadius(frame.point->level, wordsRadius(theme) / scale));
    }
    paintWords(painter, theme, centre, frame);
    painter.restore();
}

} // namespace evenkeel::breathring
