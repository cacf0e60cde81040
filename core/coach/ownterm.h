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

    /// A slot that nobody knows in what is said instead; empty where a brace has no other one.
    [[nodiscard]] static std::optional<QString> unknownSlotIn(const QString &say);

    /// Nothing where a rule says more than a term can.
    [[nodiscard]] static std::optional<OwnTerm> from(const WordingRule &rule);
};

} // namespace evenkeel
