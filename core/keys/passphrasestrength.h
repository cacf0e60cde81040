#pragma once

#include <QString>

/// How long somebody who has the files would have to guess, roughly. A rule of thumb that is on the
/// safe side for words; it knows no dictionary.
namespace evenkeel::passphrase {

enum class Strength {
    TooShort, ///< below the floor: not taken
    TooEven, ///< below the floor: the same few letters, or a row of the keyboard or the alphabet
    Fair, ///< keeps out who guesses by hand
    Good, ///< keeps out who guesses with a computer of their own
    Strong,
};

inline constexpr qsizetype Shortest = 10; ///< characters
inline constexpr qsizetype FewestDifferent = 5;

[[nodiscard]] Strength strengthOf(const QString &passphrase);

[[nodiscard]] inline bool isTaken(Strength strength)
{
    return strength >= Strength::Fair;
}

} // namespace evenkeel::passphrase
