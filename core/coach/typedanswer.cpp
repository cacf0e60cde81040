#include "core/coach/typedanswer.h"

#include "core/base/foldedtext.h"

#include <algorithm>

namespace evenkeel {

namespace {

/// `said` begins and ends with a blank, so that whole words are found.
bool holds(const QString &said, const QString &wanted)
{
    const bool isBeginning = wanted.trimmed().endsWith(u'*');
    const QString words = u' ' + foldedWords(wanted).join(u' ');
    return said.contains(isBeginning ? words : words + u' ');
}

} // namespace

TypedAnswer answerTyped(const ScenarioTurn &turn, const QString &text)
{
    const QString said = u' ' + foldedWords(text).join(u' ') + u' ';
    const auto isFound = [&said](const ListensFor &one) {
        return std::ranges::any_of(
            one.words, [&said](const QString &word) { return holds(said, word); });
    };
    const auto found = std::ranges::find_if(turn.listensFor, isFound);
    if (found == turn.listensFor.end())
        return {.reply = turn.otherwise};
    return {.reply = found->reply, .isRecognised = true};
}

} // namespace evenkeel
