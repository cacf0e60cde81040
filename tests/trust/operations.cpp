#include "tests/trust/operations.h"

#include "app/openlog/logopener.h"
#include "core/backup/backup.h"
#include "core/backup/restore.h"
#include "core/importing/importer.h"
#include "core/importing/importreader.h"
#include "core/keys/filekeyprovider.h"
#include "core/report/exportbuilder.h"
#include "core/report/exportjson.h"
#include "core/report/filewriter.h"
#include "core/storage/keychange.h"
#include "core/storage/migrator.h"
#include "tests/core/report/exampledocument.h"

#include <QFile>

namespace evenkeel::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 EditedLine = 3;

QByteArray contentOf(const QString &file)
{
    QFile open(file);
    return open.open(QIODevice::ReadOnly) ? open.readAll() : QByteArray();
}

void put(const QString &file, const QByteArray &content)
{
    QFile open(file);
    if (!open.open(QIODevice::WriteOnly) || open.write(content) != content.size())
        qFatal("not written: %s", qPrintable(file));
}

void mustRun(Database &database, const char *sql)
{
    if (const auto run = database.execute(sql); !run)
        qFatal("not run: %s", qPrintable(run.error().detail));
}

DatabaseKey keyOf(const TrustLog &log)
{
    const auto key = FileKeyProvider(keyFilesOf(log.folder())).key();
    if (!key)
        qFatal("no key: %s", qPrintable(key.error().detail));
    return *key;
}

using Act = std::function<Result<>(OpenLog &)>;

/// Opens, does and closes.
Operation::Run inTheLog(const Act &act)
{
    return [act](TrustLog &log, FileSteps &, bool again) -> Result<> {
        const auto opened = log.open();
        if (!opened)
            return tl::unexpected(opened.error());
        const Result<> done = act(**opened);
        return !done && again ? act(**opened) : done;
    };
}

Result<> save(OpenLog &log)
{
    return log.journal().log(draftOf(900)).map([](const Journal::Logged &) {});
}

Result<> edit(OpenLog &log)
{
    auto interaction = log.interactions().find(InteractionId(EditedLine));
    if (!interaction)
        return tl::unexpected(interaction.error());
    interaction->summary = u"edited"_s;
    interaction->details = QString(3000, u'y');
    return log.journal().edit(*interaction, StressLevel::from(9));
}

Result<> remove(OpenLog &log)
{
    return log.journal().remove(InteractionId(EditedLine));
}

Result<> undo(OpenLog &log)
{
    return log.changes().undo().map([](const ChangeLog::Step &) {});
}

Result<> checkpoint(OpenLog &log)
{
    return log.database().checkpoint();
}

Result<> importExample(OpenLog &log, const QString &file)
{
    const auto batch = readImport(file);
    if (!batch)
        return tl::unexpected(batch.error());
    const auto preview = previewImport(*batch, log.database());
    if (!preview)
        return tl::unexpected(preview.error());
    const Importer::Stores stores{
        .interactions = log.interactions(),
        .followUps = log.followUps(),
        .ratings = log.ratings(),
        .breathers = log.breathers(),
        .reflections = log.reflections(),
        .improvement = log.improvement()};
    return Importer(log.changes(), stores).import(*preview);
}

QString exportedTo(const TrustLog &log)
{
    return log.path(u"out.json"_s);
}

Result<> exportAll(OpenLog &log, const QString &file, FileSteps &files)
{
    const auto reader = log.reader();
    if (!reader)
        return tl::unexpected(reader.error());
    const auto document = buildExport(**reader, {.period = {}, .mine = true}, log.clock());
    if (!document)
        return tl::unexpected(document.error());
    return writeWholeFile(file, exportJson(*document), files);
}

QString backupOf(const TrustLog &log)
{
    return log.path(u"one.backup"_s);
}

Result<> backUp(OpenLog &log, const QString &file, FileSteps &files)
{
    const auto reader = log.reader();
    if (!reader)
        return tl::unexpected(reader.error());
    return makeBackup({.source = **reader, .key = log.key(), .file = file}, files)
        .map([](const BackupMade &) {});
}

Operation importOperation()
{
    const auto file = [](const TrustLog &log) { return log.path(u"in.json"_s); };
    return {
        .name = "import",
        .run =
            [file](TrustLog &log, FileSteps &files, bool again) {
                const QString path = file(log);
                const auto act = [path](OpenLog &open) { return importExample(open, path); };
                return inTheLog(act)(log, files, again);
            },
        .prepare = [file](TrustLog &log) { put(file(log), exportJson(exampleDocument())); },
        .action = u"import"_s};
}

Operation exportOperation()
{
    return {
        .name = "export",
        .run =
            [](TrustLog &log, FileSteps &files, bool again) {
                const QString path = exportedTo(log);
                const auto act
                    = [path, &files](OpenLog &open) { return exportAll(open, path, files); };
                return inTheLog(act)(log, files, again);
            },
        .prepare = [](TrustLog &log) { put(exportedTo(log), "what lay there"); },
        .beside = [](TrustLog &log, bool done) -> QString {
            const QByteArray there = contentOf(exportedTo(log));
            if (there == "what lay there")
                return done ? u"said to be exported, and is not"_s : QString();
            const auto batch = batchFromJson(there);
            return batch && batch->skipped.isEmpty() ? QString() : u"half an export"_s;
        },
        .changesLog = false};
}

Operation backupOperation()
{
    return {
        .name = "backup",
        .run =
            [](TrustLog &log, FileSteps &files, bool again) {
                const QString path = backupOf(log);
                const auto act
                    = [path, &files](OpenLog &open) { return backUp(open, path, files); };
                return inTheLog(act)(log, files, again);
            },
        .beside = [](TrustLog &log, bool done) -> QString {
            if (!QFile::exists(backupOf(log)))
                return done ? u"said to be backed up, and is not"_s : QString();
            const auto figures = checkedFigures(backupOf(log), keyOf(log));
            const auto wanted = figuresOf(log);
            return figures && wanted && *figures == *wanted ? QString() : u"a bad backup"_s;
        },
        .changesLog = false};
}

Operation restoreOperation()
{
    return {
        .name = "restore",
        .run = [](TrustLog &log, FileSteps &files, bool again) -> Result<> {
            const Restore::Place place{
                .backup = backupOf(log), .database = log.folder().database(), .key = keyOf(log)};
            auto done = Restore(place, files).run(log.clock.now());
            if (!done && again)
                done = Restore(place, files).run(log.clock.now());
            return done.map([](const Restore::Done &) {});
        },
        .prepare =
            [](TrustLog &log) {
                const auto opened = log.open();
                if (!opened || !backUp(**opened, backupOf(log), diskFiles()) || !remove(**opened))
                    qFatal("nothing to restore");
            }};
}

Operation keyOperation()
{
    return {
        .name = "change key",
        .run =
            [](TrustLog &log, FileSteps &files, bool again) {
                const KeyChange change(keyFilesOf(log.folder()), files);
                const DatabaseKey next = DatabaseKey::random();
                const DatabaseKey before = keyOf(log);
                const Result<> done = change.run(before, next, KeyWraps());
                return !done && again ? change.run(before, next, KeyWraps()) : done;
            },
        .changesLog = false};
}

} // namespace

QList<Operation> operations()
{
    return {
        {.name = "save", .run = inTheLog(&save), .action = u"log"_s},
        {.name = "edit", .run = inTheLog(&edit), .action = u"edit"_s},
        {.name = "delete", .run = inTheLog(&remove), .action = u"delete"_s},
        {.name = "undo", .run = inTheLog(&undo)},
        {.name = "checkpoint", .run = inTheLog(&checkpoint), .changesLog = false},
        importOperation(),
        exportOperation(),
        backupOperation(),
        restoreOperation(),
        keyOperation(),
    };
}

void makeOldLog(const TrustLog &log)
{
    const DatabaseKey key = keyOf(log);
    const auto database = Database::create(log.folder().database(), key);
    if (!database)
        qFatal("no old log: %s", qPrintable(database.error().detail));
    const auto early = schemaSteps().first(8); // up to the tables of reflection
    if (const auto made = Migrator(**database, early).migrate(); !made)
        qFatal("no old schema: %s", qPrintable(made.error().detail));
    // The store of now writes a column that the tables of then did not have.
    mustRun(**database, "ALTER TABLE follow_up ADD COLUMN customer_window TEXT");
    ChangeLog changes(**database, log.clock);
    InteractionStore interactions(changes);
    FollowUpStore followUps(changes);
    RatingStore ratings(changes);
    Journal journal(changes, interactions, followUps, ratings);
    for (int number = 0; number < 12; ++number) {
        if (const auto saved = journal.log(draftOf(number)); !saved)
            qFatal("not saved: %s", qPrintable(saved.error().detail));
    }
    mustRun(**database, "ALTER TABLE follow_up DROP COLUMN customer_window");
}

} // namespace evenkeel::test
