#pragma once

#include "core/report/exportpaper.h"

#include <QByteArray>
#include <QLocale>

namespace evenkeel {

/// The paper as one HTML file that needs nothing else and loads nothing: everything is escaped, a
/// strict content policy forbids scripts, images and any address. `locale` gives language and
/// direction.
[[nodiscard]] QByteArray exportHtml(const ExportPaper &paper, const QLocale &locale);

} // namespace evenkeel
