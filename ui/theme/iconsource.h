#pragma once

#include <QByteArray>
#include <QColor>
#include <QHash>
#include <QPixmap>

namespace evenkeel {

/// The drawings of `resources/icons` in any colour. QtSvg knows nothing of the theme, so
/// currentColor is replaced in the text before it is drawn.
class IconSource
{
public:
    /// The icon `name` ("phone"), `size` square in device independent pixels, for a screen with
    /// `ratio`. What points somewhere or stands for lines of text is mirrored where words run from
    /// right to left. An empty pixmap where there is no such icon. Cached by all five.
    [[nodiscard]] QPixmap pixmap(
        const QString &name, int size, const QColor &colour, qreal ratio,
        Qt::LayoutDirection direction = Qt::LeftToRight) const;

    /// The same as lines, for devices that keep them.
    static void paint(
        QPainter &painter, const QRectF &box, const QString &name, int size, const QColor &colour,
        Qt::LayoutDirection direction = Qt::LeftToRight);

    /// Forgets what was drawn: the colours have changed.
    void clear() { m_drawn.clear(); }

private:
    struct Key
    {
        QString name;
        int size = 0;
        QRgb colour = 0;
        int percent = 100; ///< device pixel ratio times 100
        bool mirrored = false;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.name, key.size, key.colour, key.percent, key.mirrored);
        }
    };

    [[nodiscard]] static QPixmap draw(const Key &key, qreal ratio);

    mutable QHash<Key, QPixmap> m_drawn;
};

} // namespace evenkeel
