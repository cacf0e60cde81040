#pragma once

#include "core/base/id.h"

#include <QHash>

#include <optional>

namespace evenkeel {

/// The number that a record of a file has in the log, if it came along or was there.
template<class Key>
[[nodiscard]] std::optional<Key>
mapped(const std::optional<Key> &id, const QHash<qint64, Key> &numbers)
{
    if (!id)
        return std::nullopt;
    const auto found = numbers.constFind(id->value());
    return found == numbers.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace evenkeel
