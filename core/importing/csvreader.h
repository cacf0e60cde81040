#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace evenkeel {

/// The rows of a CSV file (RFC 4180) as its cells stand there, quotes taken off. Takes LF and CR as
/// well as CRLF. Faults: FileFormat for a quote out of place, more than 100 000 rows or a cell of
/// more than 64 KiB, with the line as its detail.
[[nodiscard]] Result<QList<QStringList>> readCsv(const QByteArray &csv);

} // namespace evenkeel
