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
    // findings of a summary
    WordEntry{
        "insight.weekday.higher",
        QT_TRANSLATE_NOOP("Words", "%1 went together with higher stress.")},
    WordEntry{
        "insight.weekday.lower", QT_TRANSLATE_NOOP("Words", "%1 went together with lower stress.")},
    WordEntry{
        "insight.part.higher", QT_TRANSLATE_NOOP("Words", "%1 went together with higher stress.")},
    WordEntry{
        "insight.part.lower", QT_TRANSLATE_NOOP("Words", "%1 went together with lower stress.")},
    WordEntry{
        "insight.category.higher",
        QT_TRANSLATE_NOOP("Words", "The category %1 went together with higher stress.")},
    WordEntry{
        "insight.category.lower",
        QT_TRANSLATE_NOOP("Words", "The category %1 went together with lower stress.")},
    WordEntry{
        "insight.channel.higher",
        QT_TRANSLATE_NOOP("Words", "The channel %1 went together with higher stress.")},
    WordEntry{
        "insight.channel.lower",
        QT_TRANSLATE_NOOP("Words", "The channel %1 went together with lower stress.")},
    WordEntry{
        "insight.busy.higher",
        QT_TRANSLATE_NOOP("Words", "Busier days went together with higher stress.")},
    WordEntry{
        "insight.busy.lower",
        QT_TRANSLATE_NOOP("Words", "Busier days went together with lower stress.")},
    WordEntry{
        "insight.size", QT_TRANSLATE_NOOP("Words", "Mean %1 against %2 otherwise, over %n days."),
        QT_TRANSLATE_NOOP("Words", "Mean %1 against %2 otherwise, on %n day.")},
    WordEntry{
        "insight.tested",
        QT_TRANSLATE_NOOP("Words", "%n comparisons were made, and that is allowed for."),
        QT_TRANSLATE_NOOP("Words", "%n comparison was made.")},
    WordEntry{"insight.weekday.1", QT_TRANSLATE_NOOP("Words", "Mondays")},
    WordEntry{"insight.weekday.2", QT_TRANSLATE_NOOP("Words", "Tuesdays")},
    WordEntry{"insight.weekday.3", QT_TRANSLATE_NOOP("Words", "Wednesdays")},
    WordEntry{"insight.weekday.4", QT_TRANSLATE_NOOP("Words", "Thursdays")},
    WordEntry{"insight.weekday.5", QT_TRANSLATE_NOOP("Words", "Fridays")},
    WordEntry{"insight.weekday.6", QT_TRANSLATE_NOOP("Words", "Saturdays")},
    WordEntry{"insight.weekday.7", QT_TRANSLATE_NOOP("Words", "Sundays")},
    WordEntry{"insight.part.morning", QT_TRANSLATE_NOOP("Words", "Mornings")},
    WordEntry{"insight.part.afternoon", QT_TRANSLATE_NOOP("Words", "Afternoons")},
    WordEntry{"insight.part.evening", QT_TRANSLATE_NOOP("Words", "Evenings")},
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
