#include "core/storage/statement.h"

#include "core/storage/database.h"
#include "core/storage/sqliteerror.h"

#include <QStringDecoder>

#include <sqlite3.h>

#include <utility>

namespace evenkeel {

Statement::Statement(Database &database, sqlite3_stmt *handle)
    : m_database(&database), m_handle(handle)
{
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database), m_handle(std::exchange(other.m_handle, nullptr)),
      m_failed(other.m_failed)
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_database, other.m_database);
    std::swap(m_handle, other.m_handle);
    std::swap(m_failed, other.m_failed);
    return *this;
}

Statement::~Statement()
{
    if (m_handle)
        m_database->keep(m_handle);
}

void Statement::note(int code)
{
    if (code != SQLITE_OK && m_failed == SQLITE_OK)
        m_failed = code;
}

int Statement::indexOf(const char *name)
{
    const int index = sqlite3_bind_parameter_index(m_handle, name);
    note(index == 0 ? SQLITE_RANGE : SQLITE_OK);
    return index;
}

void Statement::bind(int parameter, qint64 value)
{
    note(sqlite3_bind_int64(m_handle, parameter, value));
}

void Statement::bind(int parameter, double value)
{
    note(sqlite3_bind_double(m_handle, parameter, value));
}

void Statement::bind(int parameter, std::nullopt_t)
{
    note(sqlite3_bind_null(m_handle, parameter));
}

void Statement::bind(int parameter, const QByteArray &utf8)
{
    // A null pointer would bind a null; an empty text is not one.
    const char *text = utf8.isNull() ? "" : utf8.constData();
    note(sqlite3_bind_text64(
        m_handle, parameter, text, static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT,
        SQLITE_UTF8));
}

void Statement::bind(int parameter, const QString &value)
{
    bind(parameter, value.toUtf8());
}

void Statement::bind(int parameter, QLatin1StringView value)
{
    bind(parameter, QString(value).toUtf8());
}

/// Takes the texts of a row at once: text() could not tell no memory from no text.
Result<bool> Statement::takeTexts()
{
    const int columns = sqlite3_data_count(m_handle);
    for (int column = 0; column < columns; ++column) {
        const bool isText = sqlite3_column_type(m_handle, column) == SQLITE_TEXT;
        if (isText && !sqlite3_column_text(m_handle, column)) {
            sqlite3_reset(m_handle);
            return tl::unexpected(sqliteError(SQLITE_NOMEM, nullptr));
        }
    }
    return true;
}

Result<bool> Statement::step()
{
    if (m_failed != SQLITE_OK)
        return tl::unexpected(sqliteError(m_failed, nullptr));
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return takeTexts();
    if (code == SQLITE_DONE)
        return false;
    const Error error = m_database->errorOf(code);
    sqlite3_reset(m_handle);
    return tl::unexpected(error);
}

Result<> Statement::run()
{
    Result<bool> row = step();
    while (row && *row)
        row = step();
    reset();
    if (!row)
        return tl::unexpected(row.error());
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_handle);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_handle, column);
}

QByteArrayView Statement::bytes(int column) const
{
    const void *text = sqlite3_column_text(m_handle, column);
    return {static_cast<const char *>(text), sqlite3_column_bytes(m_handle, column)};
}

QByteArray Statement::utf8(int column) const
{
    return bytes(column).toByteArray();
}

QString Statement::text(int column) const
{
    const QByteArrayView bytes = this->bytes(column);
    if (!bytes.startsWith("\xef\xbb\xbf"))
        return QString::fromUtf8(bytes);
    // A byte order mark at the beginning is somebody's text, which fromUtf8() would drop.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(bytes);
}

int Statement::columns() const
{
    return sqlite3_column_count(m_handle);
}

void Statement::appendExact(QByteArray &to, int column) const
{
    const int type = sqlite3_column_type(m_handle, column);
    const bool isNumber = type == SQLITE_INTEGER || type == SQLITE_FLOAT;
    // Numbers by their bits: the text of a real one is rounded.
    const qint64 whole = type == SQLITE_INTEGER ? integer(column) : 0;
    const double broken = type == SQLITE_FLOAT ? real(column) : 0;
    const void *start = isNumber ? nullptr : sqlite3_column_blob(m_handle, column);
    int size = isNumber ? 8 : sqlite3_column_bytes(m_handle, column);
    if (isNumber)
        start = type == SQLITE_INTEGER ? static_cast<const void *>(&whole) : &broken;
    to.append(static_cast<char>(type));
    to.append(reinterpret_cast<const char *>(&size), sizeof size);
    to.append(static_cast<const char *>(start), size);
}

void Statement::bindFrom(int parameter, const Statement &other, int column)
{
    note(sqlite3_bind_value(m_handle, parameter, sqlite3_column_value(other.m_handle, column)));
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<Instant> Statement::optionalInstant(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

} // namespace evenkeel
