#pragma once

#include "core/interaction/offered.h"

#include <QStringList>

namespace evenkeel {

/// The lists that the quick line's tokens refer to: the shipped ones and the user's own words.
struct CaptureLists
{
    QStringList categories;
    QStringList triggers;
    QStringList outcomes;
    QList<Channel> channels; ///< every one; the first is taken where the line names none

    friend bool operator==(const CaptureLists &, const CaptureLists &) = default;

    /// What the program comes with.
    [[nodiscard]] static CaptureLists shipped()
    {
        return {
            .categories = lists::categories(),
            .triggers = lists::triggers(),
            .outcomes = lists::outcomes(),
            .channels = lists::channelsFrom({}),
        };
    }
};

} // namespace evenkeel
