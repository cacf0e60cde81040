#include "ui/breather/discpicture.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace evenkeel {

namespace {

constexpr qreal SoftEdge = 1; ///< how far the smoothing of an edge reaches

/// How much of a pixel lies inside a circle, seen from how far its middle is from the edge.
qreal covered(qreal inside)
{
    return std::clamp(inside + 0.5, 0.0, 1.0);
}

QRgb mixed(QRgb below, QRgb above, qreal share)
{
    constexpr int Whole = 256;
    const int part = static_cast<int>(share * Whole + 0.5);
    const auto mix
        = [part](int one, int other) { return (one * (Whole - part) + other * part) / Whole; };
    return qRgb(
        mix(qRed(below), qRed(above)), mix(qGreen(below), qGreen(above)),
        mix(qBlue(below), qBlue(above)));
}

int down(qreal value)
{
    return static_cast<int>(std::floor(value));
}

int up(qreal value)
{
    return static_cast<int>(std::ceil(value));
}

/// Half the length of the row that is `away` from the centre of a circle; 0 outside it.
qreal halfRow(qreal radius, qreal away)
{
    return radius > std::abs(away) ? std::sqrt(radius * radius - away * away) : 0;
}

} // namespace

DiscPicture::DiscPicture(QImage under, const Look &look)
    : m_under(std::move(under)), m_image(m_under), m_look(look)
{
}

void DiscPicture::setRadius(qreal radius)
{
    const qreal edge = m_look.lineWidth / 2 + SoftEdge;
    const qreal before = m_radius.value_or(radius);
    const qreal outer = std::max(before, radius) + edge;
    const qreal inner = std::min(before, radius) - edge;
    const bool isFirst = !m_radius;
    m_radius = radius;
    const qreal middle = m_look.centre.x();
    const int top = std::max(0, down(m_look.centre.y() - outer));
    const int bottom = std::min(m_image.height() - 1, up(m_look.centre.y() + outer));
    uchar *rows = m_image.bits(); // once: each call looks whether the picture is shared
    for (int y = top; y <= bottom; ++y) {
        const Row row{
            .under = reinterpret_cast<const QRgb *>(m_under.constScanLine(y)),
            .pixels = reinterpret_cast<QRgb *>(rows + y * m_image.bytesPerLine()),
            .last = m_image.width() - 1,
            .away = y + 0.5 - m_look.centre.y()};
        const qreal far = halfRow(outer, row.away);
        const qreal near = halfRow(inner, row.away);
        workOut(row, down(middle - far), up(middle - near));
        if (isFirst)
            fill(row, up(middle - near), down(middle + near));
        workOut(row, down(middle + near), up(middle + far));
    }
}

/// The pixels of a row from `from` to `to`, both included, which are wholly inside.
void DiscPicture::fill(const Row &row, int from, int to) const
{
    const int first = std::max(from, 0);
    const int last = std::min(to, row.last);
    if (first <= last)
        std::fill(row.pixels + first, row.pixels + last + 1, m_look.fill);
}

/// The pixels of a row from `from` to `to`, both included. Few lie on an edge, where how far they
/// are from it matters.
void DiscPicture::workOut(const Row &row, int from, int to) const
{
    const qreal half = m_look.lineWidth / 2;
    const qreal within = std::max(0.0, *m_radius - half - 0.5);
    const qreal beyond = *m_radius + half + 0.5;
    const int last = std::min(to, row.last);
    for (int x = std::max(from, 0); x <= last; ++x) {
        const qreal along = x + 0.5 - m_look.centre.x();
        const qreal squared = along * along + row.away * row.away;
        if (squared >= beyond * beyond)
            row.pixels[x] = row.under[x];
        else if (squared <= within * within)
            row.pixels[x] = m_look.fill;
        else
            row.pixels[x] = onEdge(std::sqrt(squared), row.under[x]);
    }
}

QRgb DiscPicture::onEdge(qreal distance, QRgb under) const
{
    const qreal half = m_look.lineWidth / 2;
    const QRgb lined = mixed(under, m_look.line, covered(*m_radius + half - distance));
    return mixed(lined, m_look.fill, covered(*m_radius - half - distance));
}

} // namespace evenkeel
