#pragma once

#include "app/openlog/openlog.h"
#include "app/paths/datafolder.h"
#include "core/base/fixedclock.h"
#include "core/storage/tablefigures.h"

#include <QTemporaryDir>

namespace evenkeel::test {

/// True with `./test.sh --long`: the sizes of the bars instead of those that suit every run.
[[nodiscard]] bool isLongRun();

/// A data folder that goes with it, opened the way the programs open theirs.
class TrustLog
{
public:
    TrustLog();

    [[nodiscard]] DataFolder folder() const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Finishes what a start before this one left undone, then opens and migrates; makes a log
    /// where there is none.
    [[nodiscard]] Result<std::unique_ptr<OpenLog>> open() const;

    /// Throws away what lies here and takes a copy of every file of `other`.
    void become(const TrustLog &other) const;

    FixedClock clock;

private:
    QTemporaryDir m_folder;
};

/// A line as it is saved: an interaction with a promise and a rating.
[[nodiscard]] Draft draftOf(int number);

/// Saves the lines from `first` up to `end`, each by itself. Aborts where one is not saved.
void saveLines(OpenLog &log, int first, int end);

/// Everything that stands in the log.
[[nodiscard]] Result<QList<TableFigures>> figuresOf(const TrustLog &log);

/// The same without the name for calendars, which a migration that did not finish draws anew; that
/// there is one counts.
[[nodiscard]] QList<TableFigures> withoutChance(QList<TableFigures> figures);

/// That, and without what a search index is made of: that is merged in passing, and may be cut into
/// other pieces after a failure; a check reads it.
[[nodiscard]] QList<TableFigures> recordsOf(const QList<TableFigures> &figures);

/// Reads all of the log: what is wrong, or nothing. Fills `figures`.
[[nodiscard]] QString problemOf(OpenLog &log, QList<TableFigures> &figures);

} // namespace evenkeel::test
