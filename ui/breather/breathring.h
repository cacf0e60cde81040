#pragma once

#include "core/breather/breathsession.h"

#include <QString>

#include <optional>

class QPainter;
class QPointF;
class QRect;

namespace evenkeel {

class Theme;

/// The breathing ring: progress circle, guide circle, disc, word and count.
namespace breathring {

/// How the ring follows the breath.
enum class Motion {
    Moving, ///< the disc grows and shrinks
    Still, ///< reduced motion: the disc stands, one arc a second fills around it
    WordsOnly, ///< neither disc nor circles
};

/// One picture of it. Without `point` there is no guide, only time that goes by.
struct Frame
{
    std::optional<BreathPoint> point{};
    tenths phaseLength{0};
    double progress = 0; ///< of the whole session, 0 to 1
    Motion motion = Motion::Moving;
    QString word{};
    QString count{};
};

/// The size of everything: 1 at 1200x800, between 0.6 and 1.4.
[[nodiscard]] qreal scaleFor(const QSizeF &window);

/// The radius of the disc at `level`, at scale 1: 84 empty, 168 full. It is never smaller than the
/// `words` in it are wide from its centre.
[[nodiscard]] qreal discRadius(double level, qreal words = 0);

void paint(
    QPainter &painter, const Theme &theme, const QPointF &centre, qreal scale, const Frame &frame);

/// The part of paint() below the disc, which can stay for a second: the circles, and the progress
/// so far.
void paintStill(
    QPainter &painter, const Theme &theme, const QPointF &centre, qreal scale, const Frame &frame);

/// The radius of the disc, with `scale`; nothing where only words are shown.
[[nodiscard]] std::optional<qreal>
discRadiusOf(const Theme &theme, qreal scale, const Frame &frame);
inline constexpr qreal DiscLine = 2; ///< the width of its outline

/// The part of paint() above the disc but for the words, over what was painted at the progress
/// `since`.
void paintMoving(
    QPainter &painter, const Theme &theme, const QPointF &centre, qreal scale, const Frame &frame,
    double since);

/// The part of paint() above everything else: the word and the count.
void paintWords(QPainter &painter, const Theme &theme, const QPointF &centre, const Frame &frame);

/// What paintWords() reaches.
[[nodiscard]] QRect wordsRect(const Theme &theme, const QPointF &centre, const Frame &frame);

/// What of the picture of `before` is to be painted anew for `now`. Most of a frame stays as it
/// was. One rectangle: a clip of several makes Qt fill each by a pool of threads, which costs more
/// than the pixels between them.
[[nodiscard]] QRect changed(
    const Theme &theme, const QPointF &centre, qreal scale, const Frame &before, const Frame &now);

} // namespace breathring

} // namespace evenkeel
