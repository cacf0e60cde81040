#include "core/storage/integrity.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QByteArrayList>

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

/// A check that stops at a page it cannot read has found something: the cipher reports a damaged
/// page as a general failure.
bool isOfTheFile(Fault fault)
{
    return fault == Fault::StorageDamaged || fault == Fault::StorageFailed;
}

Result<QStringList> foundOnce(Database &database, const QByteArrayList &checks)
{
    QStringList findings;
    for (const QByteArray &sql : checks) {
        const Result<QStringList> texts = textsOf(database, sql);
        if (texts)
            findings += *texts;
        else if (isOfTheFile(texts.error().fault))
            findings.append(texts.error().detail);
        else
            return tl::unexpected(texts.error());
    }
    findings.removeAll(QStringLiteral("ok"));
    return findings;
}

/// What counts is found twice. The seals of the pages are read from the file itself, where a copy
/// of the write-ahead log may just be under way, and a disk may fail to read something once.
Result<QStringList> findingsOf(Database &database, const QByteArrayList &checks)
{
    auto findings = foundOnce(database, checks);
    if (!findings || findings->isEmpty())
        return findings;
    return foundOnce(database, checks);
}

} // namespace

Result<QStringList> integrityFindings(Database &database)
{
    return findingsOf(
        database,
        {"PRAGMA cipher_integrity_check", "PRAGMA integrity_check",
         "SELECT 'foreign key: ' || \"table\" FROM pragma_foreign_key_check"});
}

Result<QStringList> quickFindings(Database &database)
{
    return findingsOf(database, {"PRAGMA cipher_integrity_check", "PRAGMA quick_check"});
}

} // namespace evenkeel
