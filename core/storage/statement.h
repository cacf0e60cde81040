#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

struct sqlite3_stmt;

namespace evenkeel {

class Database;

/// One prepared statement. Parameters count from 1, columns from 0. A failed bind is told by the
/// next step().
///
///     Result<Statement> find = database.prepare("SELECT text FROM note WHERE id = :id");
///     if (!find) return tl::unexpected(find.error());
///     find->bind(":id", id.value());
///     const Result<bool> row = find->step();
class Statement
{
public:
    Statement(Database &database, sqlite3_stmt *handle);
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    void bind(int parameter, qint64 value);
    void bind(int parameter, int value) { bind(parameter, qint64(value)); }
    void bind(int parameter, bool value) { bind(parameter, qint64(value ? 1 : 0)); }
    void bind(int parameter, Instant value) { bind(parameter, toMs(value)); }
    void bind(int parameter, const QString &value);
    void bind(int parameter, QLatin1StringView value);
    void bind(int parameter, const QByteArray &utf8);
    void bind(int parameter, double value);
    void bind(int parameter, std::nullopt_t);
    void bind(int parameter, const char *) = delete;

    /// A null where there is no value.
    template<class T>
    void bind(int parameter, const std::optional<T> &value)
    {
        value ? bind(parameter, *value) : bind(parameter, std::nullopt);
    }

    /// By name with its colon: bind(":id", 4).
    template<class T>
    void bind(const char *name, const T &value)
    {
        bind(indexOf(name), value);
    }

    /// True: there is a row to read. False: it is done.
    [[nodiscard]] Result<bool> step();

    /// Runs it to its end and makes it ready to run again with the same parameters.
    [[nodiscard]] Result<> run();

    /// Ready to run again; parameters stay bound.
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray utf8(int column) const;
    /// The same without a copy; gone with the next step.
    [[nodiscard]] QByteArrayView bytes(int column) const;
    [[nodiscard]] Instant instant(int column) const { return instantFromMs(integer(column)); }

    /// How many columns a row has.
    [[nodiscard]] int columns() const;

    /// The type of a value and its bytes, so that equal values and only these are equal.
    void appendExact(QByteArray &to, int column) const;

    /// Binds what stands in a column of another statement, as it is.
    void bindFrom(int parameter, const Statement &other, int column);

    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    [[nodiscard]] std::optional<Instant> optionalInstant(int column) const;

private:
    [[nodiscard]] int indexOf(const char *name);
    [[nodiscard]] Result<bool> takeTexts();
    void note(int code);

    Database *m_database;
    sqlite3_stmt *m_handle;
    int m_failed = 0; ///< the first bind that failed
};

} // namespace evenkeel
