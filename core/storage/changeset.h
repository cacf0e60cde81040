#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <memory>
#include <optional>

namespace evenkeel {

class Database;

/// The unit of saving and of undo: one IMMEDIATE transaction with one moment and one name.
/// Made by ChangeLog::begin(); whatever was not committed when it goes is rolled back.
///
/// A store calls touch() before it writes an existing row and inserted() after it wrote a new one;
/// the change log keeps the images before and after in the same transaction.
class ChangeSet
{
public:
    struct Private;

    explicit ChangeSet(std::unique_ptr<Private> inner);
    ChangeSet(ChangeSet &&) noexcept;
    ChangeSet &operator=(ChangeSet &&) noexcept;
    ~ChangeSet();

    /// The moment at which all of this happens, from the injected clock.
    [[nodiscard]] const Moment &moment() const;
    [[nodiscard]] Database &database() const;

    /// Keeps what row `id` of `table` is now. `owner` is the interaction whose history shows it.
    [[nodiscard]] Result<>
    touch(QLatin1StringView table, qint64 id, std::optional<qint64> owner = std::nullopt);

    /// Notes a row that was just added.
    void inserted(QLatin1StringView table, qint64 id, std::optional<qint64> owner = std::nullopt);

    /// Makes it durable, then lets the stores tell who listens. On failure nothing was changed and
    /// nothing is told.
    [[nodiscard]] Result<> commit();

private:
    std::unique_ptr<Private> d;
};

} // namespace evenkeel
