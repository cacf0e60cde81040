#pragma once

#include "core/base/result.h"

namespace evenkeel {

class Database;

/// While it lives its connection sees one and the same state, whatever others write meanwhile.
class ReadSnapshot
{
public:
    [[nodiscard]] static Result<ReadSnapshot> take(Database &database);

    ReadSnapshot(ReadSnapshot &&other) noexcept;
    ReadSnapshot &operator=(ReadSnapshot &&) = delete;
    ReadSnapshot(const ReadSnapshot &) = delete;
    ReadSnapshot &operator=(const ReadSnapshot &) = delete;
    ~ReadSnapshot();

private:
    explicit ReadSnapshot(Database &database) : m_database(&database) { }

    Database *m_database;
};

} // namespace evenkeel
