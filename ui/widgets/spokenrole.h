#pragma once

#include <QAccessible>

namespace evenkeel {

/// A painted widget that says what screen readers shall call it.
class SpokenRole
{
public:
    SpokenRole() = default;
    SpokenRole(const SpokenRole &) = delete;
    SpokenRole &operator=(const SpokenRole &) = delete;
    virtual ~SpokenRole() = default;

    [[nodiscard]] virtual QAccessible::Role spokenRole() const = 0;
};

} // namespace evenkeel
