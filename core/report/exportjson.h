#pragma once

#include "core/report/exportdocument.h"

#include <QByteArray>

namespace evenkeel {

/// The name and version that the first keys of a JSON export say.
inline constexpr QLatin1StringView ExportFormatName{"evenkeel-export"};
inline constexpr int ExportFormatVersion = 1;

/// The loss-free form, published in docs/formats.md and in
/// resources/formats/evenkeel-export.schema.json. With the private part where the document has one.
[[nodiscard]] QByteArray exportJson(const ExportDocument &document);

} // namespace evenkeel
