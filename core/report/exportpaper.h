#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace evenkeel {

/// What is hidden in the forms that are made to be read. Files that come back in hide nothing.
struct Hiding
{
    bool customers = true; ///< references become A, B, C ... in the order in which they appear
    bool times = true; ///< times become days

    friend bool operator==(const Hiding &, const Hiding &) = default;
};

/// A stretch of plain text on the page. Never parsed as HTML by anybody.
struct PaperRun
{
    QString text;
    QString was{}; ///< what stood there before it was hidden; only in a paper made for the preview
    bool hidden = false; ///< text stands in for something

    friend bool operator==(const PaperRun &, const PaperRun &) = default;
};

using PaperText = QList<PaperRun>;

/// "Next step: ask billing": a label and what is said under it.
struct PaperLine
{
    QString label;
    PaperText text;

    friend bool operator==(const PaperLine &, const PaperLine &) = default;
};

/// One entry of a section.
struct PaperItem
{
    QString side; ///< the time of day at the edge; empty where times are hidden
    PaperText title;
    PaperText meta;
    QList<PaperLine> lines;
    bool late = false; ///< a promise whose time has passed: marked, never in red

    friend bool operator==(const PaperItem &, const PaperItem &) = default;
};

/// One line of a count: a name and how often.
struct PaperBar
{
    QString label;
    int count = 0;

    friend bool operator==(const PaperBar &, const PaperBar &) = default;
};

struct PaperSection
{
    QString heading;
    QString note; ///< a quiet sentence under the heading; may be empty
    QList<PaperBar> bars;
    QList<PaperItem> items;
    QStringList boxes; ///< what is to be written in by hand, one box each
    bool day = false; ///< one day of the log: a smaller heading

    friend bool operator==(const PaperSection &, const PaperSection &) = default;
};

/// An export laid out for reading: what HTML, PDF and the preview show, word for word. What is
/// hidden is gone from it, save in a paper that was composed for the preview.
struct ExportPaper
{
    QString title;
    QString subtitle;
    QString made;
    QDate madeOn;
    QString footer;
    QString page; ///< "Page %1 of %2", for whoever counts pages
    QList<PaperSection> sections;
    int replaced = 0; ///< stretches of text that were hidden

    friend bool operator==(const ExportPaper &, const ExportPaper &) = default;
};

/// The text without its marks.
[[nodiscard]] inline QString plainText(const PaperText &text)
{
    QString plain;
    for (const PaperRun &run : text)
        plain += run.text;
    return plain;
}

} // namespace evenkeel
