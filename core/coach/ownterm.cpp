#include "core/coach/ownterm.h"

#include "core/coach/patternwords.h"

#include <algorithm>

namespace evenkeel {

std::optional<OwnTerm> OwnTerm::from(const WordingRule &rule)
{
    if (!rule.unless.isEmpty() || rule.isOfPromises)
        return std::nullopt;
    OwnTerm term{
        .id = rule.id,
        .rule = rule.rule,
        .reason = rule.reason,
        .say = rule.suggestions,
        .principles = rule.principles};
    for (const PatternSequence &pattern : rule.patterns) {
        const std::optional<QString> words = patternwords::plain(pattern);
        if (!words)
            return std::nullopt;
        term.find.append(*words);
    }
    return term;
}

std::optional<QString> OwnTerm::unknownSlotIn(const QString &say)
{
    qsizetype from = 0;
    while (true) {
        const qsizetype open = say.indexOf(u'{', from);
        const qsizetype close = say.indexOf(u'}', from);
        if (open < 0 && close < 0)
            return std::nullopt;
        if (open < 0 || close < open)
            return QString();
        const QString inside = say.mid(open + 1, close - open - 1);
        const bool isKnown = std::ranges::any_of(wordingrules::OpenSlots, [&](const char *slot) {
            return inside == QLatin1StringView(slot);
        });
        if (!isKnown)
            return inside;
        from = close + 1;
    }
}

} // namespace evenkeel
