#pragma once

#include <QRect>

namespace evenkeel {

/// A widget that says where its focus ring goes. Others get one around themselves, radius 8.
class FocusShape
{
public:
    FocusShape() = default;
    FocusShape(const FocusShape &) = delete;
    FocusShape &operator=(const FocusShape &) = delete;
    virtual ~FocusShape() = default;

    /// In the widget's own coordinates; empty for no ring.
    [[nodiscard]] virtual QRect focusRect() const = 0;

    /// The radius of the control itself; the ring adds its gap.
    [[nodiscard]] virtual int focusRadius() const { return 8; }
};

} // namespace evenkeel
