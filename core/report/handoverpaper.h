#pragma once

#include "core/base/words.h"
#include "core/report/exportpaper.h"
#include "core/report/handover.h"

#include <QLocale>

namespace evenkeel {

/// The sheet for a colleague: what is owed, to whom, by when and how, what was agreed and tried so
/// far, what it came from, and boxes to sign.
[[nodiscard]] ExportPaper
composeHandover(const Handover &handover, const Words &words, const QLocale &locale);

} // namespace evenkeel
