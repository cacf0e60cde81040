#pragma once

#include "core/base/result.h"
#include "core/reflection/remembered.h"

#include <QList>

namespace evenkeel {

class Database;

/// The SQL of lessons and plans together, each with its call and its trials.
class RememberedTable
{
public:
    explicit RememberedTable(Database &database) : m_database(database) { }

    /// The newest `limit` of both, newest first.
    [[nodiscard]] Result<QList<Remembered>> latest(int limit) const;

private:
    Database &m_database;
};

} // namespace evenkeel
