#pragma once

#include "core/report/exportdocument.h"

#include <QByteArray>

namespace evenkeel {

/// The work record as CSV (RFC 4180, UTF-8, CRLF): one row for each interaction, followed by one
/// for each of its follow-ups; csvcolumns.h names the columns. Text cells are quoted, numbers,
/// dates and yes or no are not. Lists stand in one cell, one item a line. Holds no private part.
[[nodiscard]] QByteArray exportCsv(const ExportDocument &document);

} // namespace evenkeel
