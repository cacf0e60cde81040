#pragma once

#include "core/base/result.h"

#include <QByteArrayList>

namespace evenkeel {

class Database;

/// Tables that only repeat other rows in an order that makes a list quick, whichever room made
/// them. Triggers keep each; a view of its name and `_rows` says what must be in it.
class DerivedTables
{
public:
    explicit DerivedTables(Database &database);

    /// Fills each anew; after rows were written without triggers.
    [[nodiscard]] Result<> refill();

private:
    [[nodiscard]] Result<QByteArrayList> names();

    Database &m_database;
};

} // namespace evenkeel
