#include "ui/incall/stripplaces.h"

#include "ui/widgets/screenplace.h"

#include <QScreen>

namespace evenkeel {

using namespace Qt::StringLiterals;

/// Each is "name=x,y"; a name may hold anything but ends before the last '='.
StripPlaces StripPlaces::from(const QStringList &kept)
{
    StripPlaces places;
    for (const QString &line : kept) {
        const qsizetype at = line.lastIndexOf(u'=');
        const QStringList corner = line.mid(at + 1).split(u',');
        bool isX = false;
        bool isY = false;
        const QPoint point(corner.value(0).toInt(&isX), corner.value(1).toInt(&isY));
        if (at > 0 && corner.size() == 2 && isX && isY)
            places.put(line.left(at), point);
    }
    return places;
}

QStringList StripPlaces::kept() const
{
    QStringList lines;
    for (auto it = m_corners.cbegin(); it != m_corners.cend(); ++it)
        lines.append(u"%1=%2,%3"_s.arg(it.key()).arg(it.value().x()).arg(it.value().y()));
    lines.sort();
    return lines;
}

QString StripPlaces::nameOf(const QScreen &screen)
{
    const QSize size = screen.size();
    return u"%1 %2x%3"_s.arg(screen.name()).arg(size.width()).arg(size.height());
}

void StripPlaces::put(const QString &screen, const QPoint &corner)
{
    if (!m_corners.contains(screen) && m_corners.size() >= Most)
        m_corners.erase(m_corners.begin());
    m_corners.insert(screen, corner);
}

QRect StripPlaces::placeFor(
    const QString &screen, const QRect &area, const QSize &size, bool rightToLeft) const
{
    using screenplace::FromEdge;
    const int far = qMax(0, area.width() - size.width() - FromEdge);
    const QPoint first(rightToLeft ? FromEdge : far, FromEdge);
    const QPoint corner = area.topLeft() + m_corners.value(screen, first);
    return screenplace::movedInto(QRect(corner, size), area);
}

} // namespace evenkeel
