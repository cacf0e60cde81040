#include "ui/breather/phasebar.h"

#include "ui/text/breathinglabels.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QRectF>

using namespace Qt::StringLiterals;

namespace evenkeel::phasebar {

namespace {

constexpr qreal Gap = 4;
constexpr qreal Radius = 4;

enum class Part { Done, Current, Coming };

Part partOf(BreathPhase phase, const BreathPoint &point)
{
    if (phase == point.phase && !point.done)
        return Part::Current;
    return phase < point.phase || point.done ? Part::Done : Part::Coming;
}

void paintBegun(QPainter &painter, const Theme &theme, QRectF part, double progress)
{
    part.setWidth(qMax(part.height(), part.width() * progress));
    shapes::box(painter, theme, part, Radius, Token::Accent, Token::None);
}

void paintPart(
    QPainter &painter, const Theme &theme, const QRectF &rect, Part part, double progress)
{
    if (part == Part::Done) {
        shapes::box(painter, theme, rect, Radius, Token::AccentLine, Token::Accent);
        return;
    }
    shapes::box(painter, theme, rect, Radius, Token::Surface, Token::Axis);
    if (part == Part::Current)
        paintBegun(painter, theme, rect, progress);
}

void paintName(
    QPainter &painter, const Theme &theme, const QRectF &rect, Part part, const QString &name)
{
    const bool current = part == Part::Current;
    painter.setFont(theme.font(TextSize::Body, current ? QFont::DemiBold : QFont::Normal));
    painter.setPen(theme.colour(current ? Token::Text : Token::Text3));
    const qreal width
        = qMax(rect.width(), QFontMetricsF(painter.font()).horizontalAdvance(name) + 2);
    const QRectF below(rect.center().x() - width / 2, rect.bottom() + 6, width, theme.px(18));
    painter.drawText(below, Qt::AlignCenter, name);
}

QString nameOf(BreathPhase phase, tenths length)
{
    const double number = static_cast<double>(length.count()) / 10;
    const int decimals = length.count() % 10 == 0 ? 0 : 1;
    return BreathingLabels::part(phase) + u' ' + QLocale().toString(number, 'f', decimals);
}

/// Visits the parts that have a length, each with its place in `rect`.
template<class Visit>
void eachPart(const QRectF &rect, const Pattern &pattern, Visit visit)
{
    const auto parts
        = std::ranges::count_if(pattern.parts, [](tenths part) { return part > tenths(0); });
    const qreal room = rect.width() - Gap * static_cast<qreal>(parts - 1);
    const auto cycle = static_cast<double>(pattern.cycle().count());
    QRectF box = rect;
    for (const BreathPhase phase : AllBreathPhases) {
        const tenths length = pattern.length(phase);
        if (length == tenths(0))
            continue;
        box.setWidth(room * static_cast<double>(milliseconds(length).count()) / cycle);
        visit(phase, box);
        box.moveLeft(box.right() + Gap);
    }
}

} // namespace

void paint(
    QPainter &painter, const Theme &theme, const QRectF &rect, const Pattern &pattern,
    const BreathPoint &point)
{
    painter.save();
    eachPart(rect, pattern, [&](BreathPhase phase, const QRectF &box) {
        const Part part = partOf(phase, point);
        paintPart(painter, theme, box, part, point.phaseProgress);
        paintName(painter, theme, box, part, nameOf(phase, pattern.length(phase)));
    });
    painter.restore();
}

void paintMoving(
    QPainter &painter, const Theme &theme, const QRectF &rect, const Pattern &pattern,
    const BreathPoint &point)
{
    painter.save();
    eachPart(rect, pattern, [&](BreathPhase phase, const QRectF &box) {
        if (partOf(phase, point) == Part::Current)
            paintBegun(painter, theme, box, point.phaseProgress);
    });
    painter.restore();
}

} // namespace evenkeel::phasebar
