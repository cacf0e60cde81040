#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

#include <functional>

class QPainter;

namespace evenkeel {

/// What is read aloud of a drawing that stands in a page of somebody's.
struct SvgFacts
{
    QString title;
    QString description;
    QSize size; ///< in pixels
};

/// The drawing as SVG, with its words as text.
[[nodiscard]] QByteArray
svgFile(const SvgFacts &facts, const std::function<void(QPainter &)> &paint);

} // namespace evenkeel
