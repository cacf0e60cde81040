#include "ui/text/wordtable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace evenkeel {

namespace {

// A feature keeps its keys together: "<room>.<what>".
constexpr std::array Table{
    // export
    WordEntry{"report.footer.own", QT_TRANSLATE_NOOP("Words", "For my own use")},
    WordEntry{
        "report.footer",
        QT_TRANSLATE_NOOP(
            "Words", "Counts what was logged, not calls taken. Not comparable between people.")},
    WordEntry{
        "report.interactions", QT_TRANSLATE_NOOP("Words", "%n interactions"),
        QT_TRANSLATE_NOOP("Words", "%n interaction")},
};

} // namespace

std::span<const WordEntry> wordTable()
{
    return Table;
}

const WordEntry *wordEntry(QLatin1StringView key)
{
    const auto found = std::ranges::find_if(
        Table, [key](const WordEntry &entry) { return QLatin1StringView(entry.key) == key; });
    return found == Table.end() ? nullptr : &*found;
}

} // namespace evenkeel
