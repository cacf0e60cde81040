#pragma once

#include "core/base/filesteps.h"

#include <QByteArray>
#include <QString>

/// A small secret in a file of its own that nobody else may read.
namespace evenkeel::keyfile {

/// The first line without its end; at most 4 KiB. Fault: FileUnreadable.
[[nodiscard]] Result<QByteArray> readLine(const QString &file);

/// Writes one line with mode 0600, durably and never over an existing file.
/// Faults: those of FileSteps.
[[nodiscard]] Result<> writeLine(const QString &file, const QByteArray &line, FileSteps &files);

/// Puts `content` in the place of what `file` holds, by way of `file`.new; see putWholeFile().
[[nodiscard]] Result<> replace(const QString &file, const QByteArray &content, FileSteps &files);

/// Renames over what is there, and has the folder on the disk. Faults: those of FileSteps.
[[nodiscard]] Result<> rename(const QString &from, const QString &to, FileSteps &files);

/// The file is there and not empty: beside a database that holds something no key is ever made.
[[nodiscard]] bool holdsSomething(const QString &file);

} // namespace evenkeel::keyfile
