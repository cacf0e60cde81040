#include "ui/breather/breathring.h"

#include "ui/text/breathinglabels.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>
#include <QRect>
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
constexpr qreal SoftEdge = 2; ///< what lines and their smoothing reach beyond a shape
constexpr double LongStep = 0.02; ///< of the progress: no longer between two dots

QRectF around(const QPointF &centre, qreal radius)
{
    return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
}

/// On the progress circle.
QPointF dotCentre(const QPointF &centre, qreal scale, double progress)
{
    const double angle = (progress - 0.25) * 2 * std::numbers::pi;
    return centre + QPointF(std::cos(angle), std::sin(angle)) * ProgressRadius * scale;
}

/// Of the progress, by steps that stay where they are as it grows: a curve would be drawn a little
/// differently each time, all along.
QPolygonF progressLine(const QPointF &centre, qreal scale, double from, double to)
{
    constexpr int Steps = 360;
    QPolygonF line{dotCentre(centre, scale, from)};
    for (int step = static_cast<int>(from * Steps) + 1; step < to * Steps; ++step)
        line.append(dotCentre(centre, scale, static_cast<double>(step) / Steps));
    line.append(dotCentre(centre, scale, to));
    return line;
}

/// From `from` to `to` (turns, clockwise from 12 o'clock).
void arc(QPainter &painter, const QRectF &circle, double from, double to)
{
    const int start = static_cast<int>(std::lround((0.25 - from) * 360 * 16));
    const int span = static_cast<int>(std::lround((from - to) * 360 * 16));
    painter.drawArc(circle, start, span);
}

void paintTrack(QPainter &painter, const Theme &theme, const QPointF &centre, qreal scale)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.colour(Token::Border), ProgressWidth * scale));
    painter.drawEllipse(around(centre, ProgressRadius * scale));
}

void paintProgress(
    QPainter &painter, const Theme &theme, const QPointF &centre, qreal scale, double from,
    double to)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(
        theme.colour(Token::Accent), ProgressWidth * scale, Qt::SolidLine, Qt::RoundCap,
        Qt::RoundJoin));
    painter.drawPolyline(progressLine(centre, scale, from, to));
}

void paintDot(
    QPainter &painter, const Theme &theme, const QPointF &centre, qreal scale, double progress)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Token::Accent));
    painter.drawEllipse(
        dotCentre(centre, scale, progress), ProgressDot * scale, ProgressDot * scale);
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

void paintDisc(QPainter &painter, const Theme &theme, const QPointF &centre, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.colour(Token::Breathe));
    painter.setPen(QPen(theme.colour(Token::BreatheLine), DiscLine));
    painter.drawEllipse(centre, radius, radius);
    painter.restore();
}

void paintGuide(QPainter &painter, const Theme &theme, const QPointF &centre, qreal scale)
{
    QPen pen(theme.colour(Token::Border), 1);
    pen.setDashPattern({2, 6});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, Full * scale, Full * scale);
}

/// The disc stands: without a guide, or by wish.
bool isStill(const Frame &frame)
{
    return !frame.point || frame.motion == Motion::Still;
}

QFont wordFont(const Theme &theme)
{
    return theme.font(TextSize::Display, QFont::DemiBold);
}

QFont countFont(const Theme &theme)
{
    return theme.font(TextSize::Title, QFont::Medium);
}

/// From the centre to the end of the widest word, so that the disc is the same for all.
qreal wordsRadius(const Theme &theme)
{
    // Asked several times a frame, and another only with another text size or language.
    static QFont lastFont;
    static QString lastWord;
    static qreal lastRadius = 0;
    const QFont font = wordFont(theme);
    const QString word = BreathingLabels::guide(BreathPhase::In);
    if (lastRadius > 0 && font == lastFont && word == lastWord)
        return lastRadius;
    const QFontMetricsF metrics(font);
    qreal widest = 0;
    for (const BreathPhase phase : AllBreathPhases)
        widest = std::max(widest, metrics.horizontalAdvance(BreathingLabels::guide(phase)));
    lastFont = font;
    lastWord = word;
    lastRadius = widest / 2 + WordsGap;
    return lastRadius;
}

/// Where the word and the count stand, with room at their sides.
struct WordLines
{
    QRectF word;
    QRectF count;
};

WordLines wordLines(const Theme &theme, const QPointF &centre, const Frame &frame)
{
    constexpr qreal Sides = 40;
    const qreal width = Sides
        + std::max(QFontMetricsF(wordFont(theme)).horizontalAdvance(frame.word),
                   QFontMetricsF(countFont(theme)).horizontalAdvance(frame.count));
    const qreal left = centre.x() - width / 2;
    const QRectF word(left, centre.y() - theme.px(28), width, theme.px(34));
    const QRectF count(left, word.bottom() + theme.px(6), width, theme.px(26));
    return {.word = word, .count = count};
}

/// The dot was there and is here, and the arc has grown between.
QRect dotsPath(const QPointF &centre, qreal scale, double before, double now)
{
    const qreal reach = ProgressDot * scale + SoftEdge;
    return (around(dotCentre(centre, scale, before), reach)
            | around(dotCentre(centre, scale, now), reach))
        .toAlignedRect();
}

/// Of a disc that stands: a breath keeps the same for all its words, what is said else has room.
qreal stillRadius(const Theme &theme, qreal scale, const Frame &frame)
{
    const QRectF said = wordLines(theme, {}, frame).word;
    const qreal words = frame.point ? wordsRadius(theme) : said.width() / 2;
    return std::clamp(words, StillRadius * scale, Full * scale);
}

} // namespace

qreal scaleFor(const QSizeF &window)
{
    return std::clamp(std::min(window.width() / 1200, window.height() / 800), 0.6, 1.4);
}

std::optional<qreal> discRadiusOf(const Theme &theme, qreal scale, const Frame &frame)
{
    if (frame.motion == Motion::WordsOnly)
        return std::nullopt;
    if (isStill(frame))
        return stillRadius(theme, scale, frame);
    return scale * discRadius(frame.point->level, wordsRadius(theme) / scale);
}

qreal discRadius(double level, qreal words)
{
    const qreal empty = std::clamp(words, Empty, FullestEmpty);
    return empty + (Full - empty) * level;
}

void paint(
    QPainter &painter, const Theme &theme, const QPointF &centre, qreal scale, const Frame &frame)
{
    paintStill(painter, theme, centre, scale, frame);
    if (const auto radius = discRadiusOf(theme, scale, frame))
        paintDisc(painter, theme, centre, *radius);
    paintMoving(painter, theme, centre, scale, frame, frame.progress);
    paintWords(painter, theme, centre, frame);
}

void paintStill(
    QPainter &painter, const Theme &theme, const QPointF &centre, qreal scale, const Frame &frame)
{
    if (frame.motion == Motion::WordsOnly)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (isStill(frame) && frame.point) {
        paintSeconds(painter, theme, centre, scale, frame);
    } else {
        paintTrack(painter, theme, centre, scale);
        paintProgress(painter, theme, centre, scale, 0, frame.progress);
    }
    if (!isStill(frame))
        paintGuide(painter, theme, centre, scale);
    painter.restore();
}

void paintMoving(
    QPainter &painter, const Theme &theme, const QPointF &centre, qreal scale, const Frame &frame,
    double since)
{
    if (frame.motion == Motion::WordsOnly || (isStill(frame) && frame.point))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintProgress(painter, theme, centre, scale, since, frame.progress);
    paintDot(painter, theme, centre, scale, frame.progress);
    painter.restore();
}

void paintWords(QPainter &painter, const Theme &theme, const QPointF &centre, const Frame &frame)
{
    const WordLines lines = wordLines(theme, centre, frame);
    painter.setPen(theme.colour(Token::Text));
    painter.setFont(wordFont(theme));
    painter.drawText(lines.word, Qt::AlignCenter, frame.word);
    painter.setFont(countFont(theme));
    painter.drawText(lines.count, Qt::AlignCenter, frame.count);
}

QRect wordsRect(const Theme &theme, const QPointF &centre, const Frame &frame)
{
    constexpr int Overhang = 2;
    const WordLines lines = wordLines(theme, centre, frame);
    return (lines.word | lines.count)
        .toAlignedRect()
        .adjusted(-Overhang, -Overhang, Overhang, Overhang);
}

QRect changed(
    const Theme &theme, const QPointF &centre, qreal scale, const Frame &before, const Frame &now)
{
    const QRect all
        = around(centre, (ProgressRadius + ProgressDot) * scale + SoftEdge).toAlignedRect();
    const bool guided = now.point.has_value();
    const bool saysOther = before.word != now.word || before.count != now.count
        || before.motion != now.motion || before.point.has_value() != guided;
    if (saysOther || std::abs(now.progress - before.progress) > LongStep)
        return all;
    if (now.motion == Motion::WordsOnly || (guided && now.motion == Motion::Still))
        return {};
    const QRect dots = dotsPath(centre, scale, before.progress, now.progress);
    if (!guided)
        return dots;
    const qreal outer
        = std::max(*discRadiusOf(theme, scale, before), *discRadiusOf(theme, scale, now));
    return dots | around(centre, outer + SoftEdge).toAlignedRect();
}

} // namespace evenkeel::breathring
