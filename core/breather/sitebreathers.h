#pragma once

#include "core/base/instant.h"

#include <QList>
#include <QString>

namespace evenkeel {

class Settings;

/// What the site's policy says of breathers: the lengths that fit its breaks, and a line that
/// stands first, such as "Set yourself to not ready". It limits what is chosen and begins nothing.
struct SiteBreathers
{
    static constexpr seconds Shortest{10};
    static constexpr seconds Longest{3600};
    static constexpr int MostLengths = 6;
    static constexpr int LongestLine = 120; ///< letters

    QList<seconds> lengths{}; ///< the shortest first, each once; empty: all are allowed
    QString firstLine{}; ///< plain text; empty: none

    friend bool operator==(const SiteBreathers &, const SiteBreathers &) = default;

    /// What `policy` says. A length that cannot be read or lies outside Shortest and Longest is
    /// none, and where none is left all are allowed; of more than MostLengths the shortest count.
    [[nodiscard]] static SiteBreathers from(const Settings &policy);

    [[nodiscard]] bool allows(seconds length) const;

    /// The allowed length that is nearest to `wanted`, of two the shorter one.
    [[nodiscard]] seconds nearest(seconds wanted) const;

    /// What there is to choose from where `usual` is offered without a policy.
    [[nodiscard]] const QList<seconds> &choices(const QList<seconds> &usual) const;
};

} // namespace evenkeel
