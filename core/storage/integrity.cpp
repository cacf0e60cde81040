#include "core/storage/integrity.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace evenkeel {

namespace {

/// The first column of every row that `sql` gives.
Result<QStringList> textsOf(Database &database, const QByteArray &sql)
{
    Result<Statement> statement = database.prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    QStringList texts;
    Result<bool> more = statement->step();
    for (; more && *more; more = statement->step())
        texts.append(statement->text(0));
    if (!more)
        return tl::unexpected(more.error());
    return texts;
}

} // namespace

Result<QStringList> integrityFindings(Database &database)
{
    QStringList findings;
    for (const QByteArray &sql :
         {QByteArray("PRAGMA cipher_integrity_check"), QByteArray("PRAGMA integrity_check"),
          QByteArray("SELECT 'foreign key: ' || \"table\" FROM pragma_foreign_key_check")}) {
        const Result<QStringList> texts = textsOf(database, sql);
        if (!texts)
            return tl::unexpected(texts.error());
        findings += *texts;
    }
    findings.removeAll(QStringLiteral("ok"));
    return findings;
}

} // namespace evenkeel
