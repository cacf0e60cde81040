#include "tests/trust/trustlog.h"

#include "app/openlog/logopener.h"
#include "core/keys/filekeyprovider.h"
#include "core/storage/integrity.h"

#include <QDir>

namespace evenkeel::test {

using namespace Qt::StringLiterals;

namespace {

const QTimeZone &london()
{
    static const QTimeZone zone("Europe/London");
    return zone;
}

Instant afternoon()
{
    return resolve(QDate(2026, 5, 14), QTime(14, 31), london());
}

} // namespace

bool isLongRun()
{
    return qEnvironmentVariableIntValue("EVENKEEL_LONG") == 1;
}

TrustLog::TrustLog() : clock(afternoon(), london()) { }

DataFolder TrustLog::folder() const
{
    const auto folder = DataFolder::at(m_folder.path());
    if (!folder)
        qFatal("no folder: %s", qPrintable(folder.error().detail));
    return *folder;
}

Result<std::unique_ptr<OpenLog>> TrustLog::open() const
{
    const DataFolder data = folder();
    FileKeyProvider keys(keyFilesOf(data));
    return LogOpener(data, keys, clock).createdOrExisting();
}

void TrustLog::become(const TrustLog &other) const
{
    const QDir here(m_folder.path());
    const QDir there(other.m_folder.path());
    for (const QString &name : here.entryList(QDir::Files | QDir::Hidden))
        QFile::remove(here.filePath(name));
    for (const QString &name : there.entryList(QDir::Files | QDir::Hidden)) {
        if (!QFile::copy(there.filePath(name), here.filePath(name)))
            qFatal("not copied: %s", qPrintable(name));
    }
}

Draft draftOf(int number)
{
    const Moment occurred{
        .at = afternoon() - minutes(200) + seconds(number), .zone = london().id()};
    Draft draft;
    draft.interaction.occurred = occurred;
    draft.interaction.summary = u"line %1: angry about a late refund"_s.arg(number);
    draft.interaction.details = QString(200 + number % 7 * 150, u'x');
    draft.interaction.customer = u"47%1"_s.arg(number);
    draft.interaction.tags = {u"refund"_s, u"second-call"_s};
    draft.stress = StressLevel::from(1 + number % 9);
    draft.promises.append(PromiseDraft{
        .text = u"call back about %1"_s.arg(number),
        .due
        = LocalTime{.date = QDate(2026, 5, 15), .time = QTime(9, number % 60), .zone = london().id()},
        .needsTime = false});
    return draft;
}

void saveLines(OpenLog &log, int first, int end)
{
    for (int number = first; number < end; ++number) {
        if (const auto saved = log.journal().log(draftOf(number)); !saved)
            qFatal("not saved: %s", qPrintable(saved.error().detail));
    }
}

Result<QList<TableFigures>> figuresOf(const TrustLog &log)
{
    const auto opened = log.open();
    if (!opened)
        return tl::unexpected(opened.error());
    return evenkeel::figuresOf((*opened)->database());
}

QList<TableFigures> withoutChance(QList<TableFigures> figures)
{
    for (TableFigures &table : figures) {
        if (table.table == "calendar_name"_L1)
            table.hash.clear();
    }
    return figures;
}

QList<TableFigures> recordsOf(const QList<TableFigures> &figures)
{
    QList<TableFigures> records = withoutChance(figures);
    records.removeIf([](const TableFigures &table) { return table.table.contains("_search_"_L1); });
    return records;
}

QString problemOf(OpenLog &log, QList<TableFigures> &figures)
{
    const auto findings = integrityFindings(log.database());
    if (!findings)
        return findings.error().detail;
    if (!findings->isEmpty())
        return findings->first();
    const auto read = evenkeel::figuresOf(log.database());
    if (!read)
        return read.error().detail;
    figures = *read;
    return {};
}

} // namespace evenkeel::test
