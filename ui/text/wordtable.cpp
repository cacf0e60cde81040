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
        "report.interactions", QT_TRANSLATE_NOOP("Words", "%Ln interactions"),
        QT_TRANSLATE_NOOP("Words", "%Ln interaction")},
    WordEntry{"export.title", QT_TRANSLATE_NOOP("Words", "Work record")},
    WordEntry{"export.everything", QT_TRANSLATE_NOOP("Words", "Everything logged so far: %1")},
    WordEntry{"export.period", QT_TRANSLATE_NOOP("Words", "%1 to %2, %3")},
    WordEntry{"export.made", QT_TRANSLATE_NOOP("Words", "Made on %1")},
    WordEntry{"export.page", QT_TRANSLATE_NOOP("Words", "Page %1 of %2")},
    WordEntry{"export.day-format", QT_TRANSLATE_NOOP("Words", "ddd d MMM yyyy")},
    WordEntry{"export.customer", QT_TRANSLATE_NOOP("Words", "Customer %1")},
    WordEntry{"export.open", QT_TRANSLATE_NOOP("Words", "Open promises")},
    WordEntry{"export.escalated", QT_TRANSLATE_NOOP("Words", "Escalations")},
    WordEntry{"export.abuse", QT_TRANSLATE_NOOP("Words", "Abuse and threats")},
    WordEntry{"export.categories", QT_TRANSLATE_NOOP("Words", "What it was about")},
    WordEntry{"export.triggers", QT_TRANSLATE_NOOP("Words", "What set it off")},
    WordEntry{"export.loose", QT_TRANSLATE_NOOP("Words", "Follow-ups on their own")},
    WordEntry{"export.details", QT_TRANSLATE_NOOP("Words", "Details")},
    WordEntry{"export.done", QT_TRANSLATE_NOOP("Words", "Done")},
    WordEntry{"export.next-step", QT_TRANSLATE_NOOP("Words", "Next step")},
    WordEntry{"export.promise", QT_TRANSLATE_NOOP("Words", "Promise")},
    WordEntry{"export.update", QT_TRANSLATE_NOOP("Words", "Progress update")},
    WordEntry{"export.courtesy", QT_TRANSLATE_NOOP("Words", "Courtesy check")},
    WordEntry{"export.due", QT_TRANSLATE_NOOP("Words", "due %1")},
    WordEntry{"export.needs-time", QT_TRANSLATE_NOOP("Words", "needs a time")},
    WordEntry{"export.state.open", QT_TRANSLATE_NOOP("Words", "open")},
    WordEntry{"export.state.kept", QT_TRANSLATE_NOOP("Words", "kept")},
    WordEntry{"export.state.kept-late", QT_TRANSLATE_NOOP("Words", "kept, a little late")},
    WordEntry{"export.state.broken", QT_TRANSLATE_NOOP("Words", "could not be kept")},
    WordEntry{"export.state.withdrawn", QT_TRANSLATE_NOOP("Words", "withdrawn")},
    WordEntry{"export.state.handed-over", QT_TRANSLATE_NOOP("Words", "handed over")},
    WordEntry{"export.handed-to", QT_TRANSLATE_NOOP("Words", "handed over to %1")},
    WordEntry{"export.escalated-to", QT_TRANSLATE_NOOP("Words", "Escalated to %1")},
    WordEntry{
        "export.escalation-accepted", QT_TRANSLATE_NOOP("Words", "Escalated to %1, who accepted")},
    WordEntry{"export.late-today", QT_TRANSLATE_NOOP("Words", "the time has passed")},
    WordEntry{
        "export.days-late", QT_TRANSLATE_NOOP("Words", "%Ln days late"),
        QT_TRANSLATE_NOOP("Words", "%Ln day late")},
    // a sheet for a colleague
    WordEntry{"handover.title", QT_TRANSLATE_NOOP("Words", "Hand-over")},
    WordEntry{"handover.to", QT_TRANSLATE_NOOP("Words", "For %1, %2")},
    WordEntry{
        "handover.count", QT_TRANSLATE_NOOP("Words", "%Ln follow-ups"),
        QT_TRANSLATE_NOOP("Words", "%Ln follow-up")},
    WordEntry{"handover.owed", QT_TRANSLATE_NOOP("Words", "What is owed")},
    WordEntry{"handover.zone", QT_TRANSLATE_NOOP("Words", "Times without a zone are those of %1.")},
    WordEntry{"handover.by-when", QT_TRANSLATE_NOOP("Words", "By when")},
    WordEntry{"handover.due", QT_TRANSLATE_NOOP("Words", "%1 (%2)")},
    WordEntry{"handover.due-day", QT_TRANSLATE_NOOP("Words", "%1, at any time of the day (%2)")},
    WordEntry{
        "handover.no-time", QT_TRANSLATE_NOOP("Words", "no time is agreed yet, ask the customer")},
    WordEntry{"handover.none", QT_TRANSLATE_NOOP("Words", "no time")},
    WordEntry{"handover.channel", QT_TRANSLATE_NOOP("Words", "How")},
    WordEntry{"handover.window", QT_TRANSLATE_NOOP("Words", "Can be reached")},
    WordEntry{"handover.span", QT_TRANSLATE_NOOP("Words", "from %1 to %2")},
    WordEntry{"handover.again", QT_TRANSLATE_NOOP("Words", "Again")},
    WordEntry{
        "handover.every-days", QT_TRANSLATE_NOOP("Words", "every %Ln days until it is resolved"),
        QT_TRANSLATE_NOOP("Words", "every day until it is resolved")},
    WordEntry{"handover.first", QT_TRANSLATE_NOOP("Words", "As first promised")},
    WordEntry{"handover.new-time", QT_TRANSLATE_NOOP("Words", "New time agreed")},
    WordEntry{"handover.moved", QT_TRANSLATE_NOOP("Words", "%1: from %2 to %3.")},
    WordEntry{"handover.reason", QT_TRANSLATE_NOOP("Words", "Reason: %1.")},
    WordEntry{"handover.told", QT_TRANSLATE_NOOP("Words", "The customer knows.")},
    WordEntry{"handover.not-told", QT_TRANSLATE_NOOP("Words", "The customer does not know yet.")},
    WordEntry{"handover.tried", QT_TRANSLATE_NOOP("Words", "Tried")},
    WordEntry{"handover.try", QT_TRANSLATE_NOOP("Words", "%1, %2")},
    WordEntry{"handover.no-answer", QT_TRANSLATE_NOOP("Words", "no answer")},
    WordEntry{"handover.left-message", QT_TRANSLATE_NOOP("Words", "left a message")},
    WordEntry{"handover.from", QT_TRANSLATE_NOOP("Words", "It came from")},
    WordEntry{"handover.handed", QT_TRANSLATE_NOOP("Words", "Handed over")},
    WordEntry{"handover.noted", QT_TRANSLATE_NOOP("Words", "%1, to %2, not accepted yet")},
    WordEntry{"handover.noted-accepted", QT_TRANSLATE_NOOP("Words", "%1, to %2, who accepted")},
    WordEntry{"handover.sign", QT_TRANSLATE_NOOP("Words", "To sign")},
    WordEntry{
        "handover.sign-note",
        QT_TRANSLATE_NOOP("Words", "Sign here and give a copy back. From then on it is yours.")},
    WordEntry{"handover.handed-by", QT_TRANSLATE_NOOP("Words", "Handed over by")},
    WordEntry{"handover.accepted-by", QT_TRANSLATE_NOOP("Words", "Accepted by")},
    WordEntry{"handover.accepted-at", QT_TRANSLATE_NOOP("Words", "Accepted on, at")},
    WordEntry{
        "handover.footer",
        QT_TRANSLATE_NOOP("Words", "For the colleague who takes over. Shred it when all is done.")},
    // follow-ups in a calendar
    WordEntry{"calendar.due", QT_TRANSLATE_NOOP("Words", "A follow-up is due")},
    WordEntry{"calendar.customer", QT_TRANSLATE_NOOP("Words", "Customer reference: %1")},
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
    WordEntry{"insight.mean", QT_TRANSLATE_NOOP("Words", "%1 (%2 to %3)")},
    WordEntry{
        "insight.size", QT_TRANSLATE_NOOP("Words", "Mean %1 against %2 otherwise, over %Ln days."),
        QT_TRANSLATE_NOOP("Words", "Mean %1 against %2 otherwise, on %Ln day.")},
    WordEntry{
        "insight.tested",
        QT_TRANSLATE_NOOP("Words", "%Ln comparisons were made; that is allowed for."),
        QT_TRANSLATE_NOOP("Words", "%Ln comparison was made.")},
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
