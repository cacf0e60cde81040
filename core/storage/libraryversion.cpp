#include "core/storage/libraryversion.h"

#include <sqlite3.h>

namespace evenkeel {

LibraryVersion LibraryVersion::of(sqlite3 *connection)
{
    QString answer;
    const auto keep = [](void *target, int, char **values, char **) {
        *static_cast<QString *>(target) = QString::fromUtf8(values[0]);
        return 0;
    };
    // "4.6.1 community"; another SQLite does not know the question and answers nothing.
    sqlite3_exec(connection, "PRAGMA cipher_version", keep, &answer, nullptr);
    return {
        .cipher = QVersionNumber::fromString(answer.section(QLatin1Char(' '), 0, 0)),
        .sqlite = QVersionNumber::fromString(QLatin1StringView(sqlite3_libversion()))};
}

LibraryVersion LibraryVersion::linked()
{
    sqlite3 *connection = nullptr;
    sqlite3_open(":memory:", &connection);
    LibraryVersion version = of(connection);
    sqlite3_close(connection);
    return version;
}

bool LibraryVersion::isNewEnough() const
{
    return cipher >= QVersionNumber(4, 6) && sqlite >= QVersionNumber(3, 46);
}

} // namespace evenkeel
