#pragma once

#include <QImage>
#include <QPointF>
#include <QRgb>

#include <optional>

namespace evenkeel {

/// A disc that grows and shrinks over a picture that stays. Only the pixels between its old edge
/// and its new one are worked out, which sixty times a second costs a fraction of drawing it anew.
class DiscPicture
{
public:
    /// How it looks. Lengths are pixels of the picture.
    struct Look
    {
        QPointF centre{};
        QRgb fill = 0;
        QRgb line = 0;
        qreal lineWidth = 0; ///< half of it lies outside the radius
    };

    DiscPicture() = default;

    /// Over `under`, which has no transparent pixels; no disc until setRadius().
    DiscPicture(QImage under, const Look &look);

    void setRadius(qreal radius);

    [[nodiscard]] const QImage &image() const { return m_image; }

private:
    struct Row
    {
        const QRgb *under = nullptr;
        QRgb *pixels = nullptr;
        int last = 0; ///< the last column
        qreal away = 0; ///< from the centre; below it is positive
    };

    void workOut(const Row &row, int from, int to) const;
    void fill(const Row &row, int from, int to) const;
    [[nodiscard]] QRgb onEdge(qreal distance, QRgb under) const;

    QImage m_under;
    QImage m_image;
    Look m_look;
    std::optional<qreal> m_radius; ///< nothing until there is a disc
};

} // namespace evenkeel
