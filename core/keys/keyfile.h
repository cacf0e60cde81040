#pragma once

#include "core/base/filesteps.h"

#include <QByteArray>
#include <QString>

/// A small secret in a file of its own that nobody else may read.
namespace evenkeel::keyfile {

/// The first line without its end; at most 4 KiB. No buffer keeps what it read. Fault:
/// FileUnreadable.
[[nodiscard]] Result<QByteArray> readLine(const QString &file);

/// Writes one line with mode 0600, durably and never over an existing file.
/// Faults: those of FileSteps.
[[nodiscard]] Result<> writeLine(const QString &file, const QByteArray &line, FileSteps &files);

/// Where `file` is written before it takes its place; one that is there was cut off.
[[nodiscard]] QString besideOf(const QString &file);

/// Puts `content` in the place of what `file` holds, by way of besideOf(); see putWholeFile().
[[nodiscard]] Result<> replace(const QString &file, const QByteArray &content, FileSteps &files);

/// Renames over what is there, and has the folder on the disk. Faults: those of FileSteps.
[[nodiscard]] Result<> rename(const QString &from, const QString &to, FileSteps &files);

/// The file is there and not empty: beside a database that holds something no key is ever made.
[[nodiscard]] bool holdsSomething(const QString &file);

} // namespace evenkeel::keyfile
