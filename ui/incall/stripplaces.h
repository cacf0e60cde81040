#pragma once

#include <QHash>
#include <QPoint>
#include <QRect>
#include <QStringList>

class QScreen;

namespace evenkeel {

/// Where the strip stands on each screen, from the upper left corner of what windows may cover.
class StripPlaces
{
public:
    static constexpr int Most = 16; ///< screens; who has more loses one that was seen before

    StripPlaces() = default;
    /// What it does not know it leaves out.
    [[nodiscard]] static StripPlaces from(const QStringList &kept);
    [[nodiscard]] QStringList kept() const;

    /// One screen, as long as it stays in its size: "DP-1 1920x1080".
    [[nodiscard]] static QString nameOf(const QScreen &screen);

    void put(const QString &screen, const QPoint &corner);
    /// A strip of `size` on a screen of which windows may cover `area`: where it stood, or in the
    /// upper corner at which lines end; always wholly there.
    [[nodiscard]] QRect
    placeFor(const QString &screen, const QRect &area, const QSize &size, bool rightToLeft) const;

    friend bool operator==(const StripPlaces &, const StripPlaces &) = default;

private:
    QHash<QString, QPoint> m_corners;
};

} // namespace evenkeel
