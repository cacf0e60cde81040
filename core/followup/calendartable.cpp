#include "core/followup/calendartable.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

Result<QByteArray> CalendarTable::logName() const
{
    Result<Statement> statement = m_database.prepare("SELECT name FROM calendar_name");
    if (!statement)
        return tl::unexpected(statement.error());
    const Result<bool> row = statement->step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return failure(Fault::StorageDamaged, u"calendar_name"_s);
    return statement->utf8(0);
}

} // namespace evenkeel
