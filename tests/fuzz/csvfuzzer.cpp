#include "core/importing/csvreader.h"
#include "core/importing/importreader.h"
#include "core/report/csvtext.h"
#include "core/report/exportcsv.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/importrules.h"

using namespace Qt::StringLiterals;

namespace evenkeel::fuzz {

namespace {

/// What is written by the rules of our own export is read as it was.
void lookAtCells(const QList<QStringList> &rows)
{
    QString written;
    QList<QStringList> plain;
    for (const QStringList &row : rows) {
        mustHold(!row.isEmpty(), "a row has cells");
        QStringList cells;
        for (const QString &cell : row)
            cells.append(csvtext::quoted(cell));
        written += cells.join(u',') + u"\r\n"_s;
    }
    const auto again = readCsv(written.toUtf8());
    mustHold(again.has_value(), "what we write can be read");
    for (QStringList row : *again) {
        for (QString &cell : row)
            cell = csvtext::plain(cell);
        plain.append(row);
    }
    mustHold(plain == rows, "cells come back as they were written");
}

} // namespace

void fuzz(Input input)
{
    const QByteArray &csv = input.rest();
    if (const auto rows = readCsv(csv))
        lookAtCells(*rows);
    const auto batch = batchFromCsv(csv);
    if (!batch)
        return;
    lookAtBatch(*batch);
    const auto again = batchFromCsv(exportCsv(documentOf(*batch)));
    mustHold(again.has_value(), "an export can be read");
    mustHold(again->skipped.isEmpty(), "no record of an export is skipped");
    mustHold(again->entries == batch->entries, "interactions come back as they were exported");
    mustHold(again->loose == batch->loose, "follow-ups come back as they were exported");
}

} // namespace evenkeel::fuzz
