#include "core/backup/salvagefile.h"
#include "core/storage/databasecopy.h"
#include "core/storage/integrity.h"
#include "core/storage/statement.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/scratch.h"
#include "tests/support/testlog.h"

#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace evenkeel::fuzz {

namespace {

constexpr qsizetype PageSize = 4096;

/// A log as it lies on the disk, and all that stands in it.
struct Original
{
    DatabaseKey key;
    QByteArray bytes;
    QSet<QString> summaries;
};

QByteArray contentOf(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

QSet<QString> summariesIn(Database &database)
{
    QSet<QString> summaries;
    auto statement = database.prepare("SELECT summary FROM interaction");
    while (statement && statement->step().value_or(false))
        summaries.insert(statement->text(0));
    return summaries;
}

const Original &original()
{
    static const Original made = [] {
        constexpr int rows = 150;
        test::TestLog log;
        for (int i = 0; i < rows; ++i)
            log.addInteraction(u"call %1, late refund"_s.arg(i), minutes(i));
        log.add(test::fullInteraction(log.clock.moment()));
        const QString copy = log.folder.filePath(u"copy"_s);
        mustHold(DatabaseCopy::write(log.database, copy, log.key()).has_value(), "a copy is made");
        return Original{log.key(), contentOf(copy), summariesIn(log.database)};
    }();
    return made;
}

qsizetype place(const QByteArray &edit, qsizetype size)
{
    const auto at = [&edit](qsizetype i) { return qsizetype(static_cast<uchar>(edit.at(i))); };
    return (at(0) << 16 | at(1) << 8 | at(2)) % size;
}

/// Each four bytes of the input are one change: a place and what is put there.
QByteArray flipped(QByteArray bytes, const QByteArray &edits)
{
    constexpr qsizetype length = 4;
    for (qsizetype i = 0; i + length <= edits.size(); i += length)
        bytes[place(edits.mid(i, length), bytes.size())] = edits.at(i + length - 1);
    return bytes;
}

/// The same as flipped(), of pages that change their places.
QByteArray shuffled(QByteArray bytes, const QByteArray &edits)
{
    for (qsizetype i = 0; i + 2 <= edits.size(); i += 2) {
        const qsizetype pages = bytes.size() / PageSize;
        const qsizetype from = static_cast<uchar>(edits.at(i)) % pages * PageSize;
        const qsizetype to = static_cast<uchar>(edits.at(i + 1)) % pages * PageSize;
        bytes.replace(to, PageSize, bytes.mid(from, PageSize));
    }
    return bytes;
}

QByteArray damaged(const QByteArray &whole, Input &input)
{
    switch (input.choice(3)) {
    case 1: return shuffled(whole, input.rest());
    case 2: return input.rest().size() < 3 ? whole : whole.left(place(input.rest(), whole.size()));
    default: return flipped(whole, input.rest());
    }
}

void lookAtFile(const QString &file, bool same)
{
    const auto database = Database::openCopy(file, original().key);
    if (!database)
        return;
    const auto findings = integrityFindings(**database);
    mustHold(same || !findings || !findings->isEmpty(), "a byte that was changed is noticed");
    mustHold(!same || (findings && findings->isEmpty()), "what was not changed is whole");
}

void lookAtSalvage(const QString &file)
{
    const QString target = file + u".saved"_s;
    QuickFiles files;
    if (salvageFile(file, target, original().key, files)) {
        const auto saved = Database::openCopy(target, original().key);
        mustHold(saved.has_value(), "what was saved can be opened");
        mustHold(
            original().summaries.contains(summariesIn(**saved)), "what was saved is what was kept");
    }
    QFile::remove(target);
}

} // namespace

void fuzz(Input input)
{
    const QByteArray bytes = damaged(original().bytes, input);
    const QString file = scratchFile(bytes);
    lookAtFile(file, bytes == original().bytes);
    lookAtSalvage(file);
}

} // namespace evenkeel::fuzz
