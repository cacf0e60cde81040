#pragma once

#include <QAccessibleWidget>

namespace evenkeel {

class Chart;

/// Speaks of a chart: its finding, and each mark as something that can be pressed.
class ChartAccessible final : public QAccessibleWidget
{
public:
    explicit ChartAccessible(Chart *chart);
    ~ChartAccessible() override;

    /// Once for the program.
    static void install();

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

private:
    [[nodiscard]] Chart *chart() const;

    mutable QHash<int, QAccessible::Id> m_children; ///< those that were asked for
};

} // namespace evenkeel
