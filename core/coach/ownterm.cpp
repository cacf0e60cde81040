#include "core/coach/ownterm.h"

#include "core/coach/patternwords.h"

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

} // namespace evenkeel
