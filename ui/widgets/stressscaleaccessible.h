#pragma once

#include <QAccessibleWidget>

namespace evenkeel {

class StressScale;

/// Tells screen readers that the scale is a slider from 0 to 10 and what its value means.
class StressScaleAccessible final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit StressScaleAccessible(StressScale *scale);

    /// Once for the program; asked by every scale.
    static void install();
    /// To be said when the value is another one.
    static void valueChanged(StressScale *scale);

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QVariant currentValue() const override;
    void setCurrentValue(const QVariant &value) override;
    [[nodiscard]] QVariant maximumValue() const override;
    [[nodiscard]] QVariant minimumValue() const override;
    [[nodiscard]] QVariant minimumStepSize() const override;

private:
    [[nodiscard]] StressScale *scale() const;
};

} // namespace evenkeel
