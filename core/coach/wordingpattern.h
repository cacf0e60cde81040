#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace evenkeel {

/// One part of a pattern of the wording helper, as it is written in a content file:
///   word (a|b c) [a|b] <list> {name} {name=a|b} ... # , / ^ $ ** \sign
/// (docs/formats.md says what each means).
struct PatternPart
{
    enum class Kind {
        Word, ///< `text`: as written, contractions, signs and all
        Choice, ///< one of `choices`; none of them where `isOptional`
        List, ///< one of the words of the list named `text`
        Capture, ///< what matches, kept under the name `text`; any few words without `choices`
        Gap, ///< up to WordingPattern::LongestGap words
        Number, ///< a word that begins with a digit
        Pause, ///< a comma or another break inside a sentence
        Ahead, ///< what follows must stand there, but is not part of the match
        Start, ///< of the sentence
        End, ///< of the sentence
        Rest, ///< all of the clause from here; ends the pattern
    };
    Kind kind = Kind::Word;
    QString text{};
    std::vector<std::vector<PatternPart>> choices{};
    bool isOptional = false;
};

using PatternSequence = std::vector<PatternPart>;

namespace wordingpattern {

inline constexpr int LongestGap = 4; ///< words
inline constexpr int LongestCapture = 14; ///< words
inline constexpr int MostCaptures = 4; ///< in one pattern
inline constexpr int DeepestNesting = 8;

/// Nothing where it cannot be read, or begins with anything: it would be tried at each word.
[[nodiscard]] std::optional<PatternSequence> parse(QStringView text);

/// The names that a pattern captures.
[[nodiscard]] QStringList captures(const PatternSequence &sequence);

/// The lists that it names.
[[nodiscard]] QStringList lists(const PatternSequence &sequence);

} // namespace wordingpattern

} // namespace evenkeel
