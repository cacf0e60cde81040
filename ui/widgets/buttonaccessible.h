#pragma once

#include <QAccessibleWidget>

class QAbstractButton;

namespace evenkeel {

/// Qt speaks of its own buttons only. This speaks of the painted ones: role, state, and that they
/// can be pressed.
class ButtonAccessible final : public QAccessibleWidget
{
public:
    ButtonAccessible(QAbstractButton *button, QAccessible::Role role);

    /// Once for the program; asked by every painted widget that has a SpokenRole. Those that are
    /// no buttons get the role alone.
    static void install();

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;

private:
    [[nodiscard]] QAbstractButton *button() const;
};

} // namespace evenkeel
