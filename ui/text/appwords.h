#pragma once

#include "core/base/words.h"

namespace evenkeel {

/// The words that core asks for by key, in the user's language. A feature that writes adds its
/// keys to the table in wordtable.cpp; an unknown key says itself, which a test forbids.
class AppWords final : public Words
{
public:
    [[nodiscard]] QString
    say(QLatin1StringView key, const QStringList &arguments = {}) const override;
    [[nodiscard]] QString
    count(QLatin1StringView key, int n, const QStringList &arguments = {}) const override;
};

} // namespace evenkeel
