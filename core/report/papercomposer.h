#pragma once

#include "core/base/words.h"
#include "core/report/exportdocument.h"
#include "core/report/exportpaper.h"

#include <QLocale>

namespace evenkeel {

/// What a paper is for.
enum class PaperUse {
    Sending, ///< what is hidden is gone
    Preview, ///< what is hidden is kept beside what stands for it, for the eyes of its owner
};

/// Lays the work record out for reading: open promises first, then what was escalated, abuse and
/// threats, counts, and the log day by day. Never holds ratings, lessons or other private things.
[[nodiscard]] ExportPaper composePaper(
    const ExportDocument &document, const Hiding &hiding, PaperUse use, const Words &words,
    const QLocale &locale);

} // namespace evenkeel
