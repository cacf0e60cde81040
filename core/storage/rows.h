#pragma once

#include "core/storage/statement.h"

#include <QList>

#include <type_traits>

namespace evenkeel {

/// All rows of a bound statement, each made by `read(const Statement &)`.
template<class Read>
[[nodiscard]] auto readAll(Statement &statement, Read read)
    -> Result<QList<std::invoke_result_t<Read, const Statement &>>>
{
    QList<std::invoke_result_t<Read, const Statement &>> rows;
    Result<bool> more = statement.step();
    for (; more && *more; more = statement.step())
        rows.append(read(std::as_const(statement)));
    if (!more)
        return tl::unexpected(more.error());
    return rows;
}

/// The first row of a bound statement, if there is one.
template<class Read>
[[nodiscard]] auto readFirst(Statement &statement, Read read)
    -> Result<std::optional<std::invoke_result_t<Read, const Statement &>>>
{
    const Result<bool> row = statement.step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::nullopt;
    return std::optional(read(std::as_const(statement)));
}

} // namespace evenkeel
