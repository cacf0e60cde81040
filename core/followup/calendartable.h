#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace evenkeel {

class Database;

/// The name of a log in calendars: made by chance with the log, kept by every copy of it, and
/// telling nothing.
class CalendarTable
{
public:
    static constexpr QLatin1StringView Name{"calendar_name"};

    explicit CalendarTable(Database &database) : m_database(database) { }

    /// 32 hexadecimal digits. Faults: those of storage.
    [[nodiscard]] Result<QByteArray> logName() const;

private:
    Database &m_database;
};

} // namespace evenkeel
