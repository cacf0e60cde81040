#pragma once

#include "core/coach/wordingrules.h"

#include <optional>

namespace evenkeel {

/// Words of the user's own that are pointed out, as they are typed: plain, no patterns.
struct OwnTerm
{
    QString id{};
    QString rule{}; ///< one of wordingrules::Ids
    QString reason{};
    QStringList find{};
    QStringList say{}; ///< with open slots in braces
    QStringList principles{};

    friend bool operator==(const OwnTerm &, const OwnTerm &) = default;

    /// Nothing where a rule says more than a term can.
    [[nodiscard]] static std::optional<OwnTerm> from(const WordingRule &rule);
};

} // namespace evenkeel
