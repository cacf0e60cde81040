#pragma once

#include "core/followup/calendarfile.h"
#include "core/report/exportdocument.h"
#include "core/report/exportpaper.h"

namespace evenkeel {

enum class ExportFormat { Pdf, Html, Csv, Json, Calendar };

/// All that is chosen on the Export page.
struct ExportChoices
{
    ExportRequest request;
    ExportFormat format = ExportFormat::Pdf;
    Hiding hiding;
    CalendarChoices calendar{}; ///< where it is one

    friend bool operator==(const ExportChoices &, const ExportChoices &) = default;

    /// PDF and HTML are laid out for reading; the others are for programs.
    [[nodiscard]] bool isForReading() const
    {
        return format == ExportFormat::Pdf || format == ExportFormat::Html;
    }
};

/// "pdf", "html", "csv", "json", "ics": also the end of the file's name.
[[nodiscard]] QString idOf(ExportFormat format);

/// "evenkeel-2026-05-04-to-2026-05-10.pdf", or with the day alone for everything there is.
[[nodiscard]] QString suggestedName(const ExportChoices &choices, QDate today);

} // namespace evenkeel
