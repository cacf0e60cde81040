#pragma once

#include <QList>
#include <QStringList>

#include <utility>

namespace evenkeel {

/// What was written looking back at one interaction, as it is shown. Private.
struct LookedBack
{
    QList<std::pair<QString, QString>> answers{}; ///< what stands before them, and their words
    QStringList ideas{}; ///< that would have spared it
    QStringList skills{}; ///< to train because of it
    bool isBegun = false; ///< something was typed and is not saved

    friend bool operator==(const LookedBack &, const LookedBack &) = default;
};

} // namespace evenkeel
