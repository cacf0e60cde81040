#pragma once

#include "core/coach/scenario.h"

namespace evenkeel {

/// What a typed answer was taken for.
struct TypedAnswer
{
    QString reply{}; ///< id; empty where the turn takes no typed answers
    bool isRecognised = false; ///< false: nothing of it was listened for

    friend bool operator==(const TypedAnswer &, const TypedAnswer &) = default;
};

/// Looks for whole words, accents, capitals and apostrophes forgiven; a phrase stands in one piece.
/// It counts words and understands nothing: what it takes an answer for has to be shown.
[[nodiscard]] TypedAnswer answerTyped(const ScenarioTurn &turn, const QString &text);

} // namespace evenkeel
