#pragma once

#include <QLatin1StringView>

#include <span>

namespace evenkeel {

/// One sentence that core can ask for. Texts are in the translation context "Words".
struct WordEntry
{
    const char *key;
    const char *text; ///< with %1, %2 ..., and %Ln for a count
    const char *one = nullptr; ///< the singular, where `text` counts
};

/// All of them, in the order of their keys' features.
[[nodiscard]] std::span<const WordEntry> wordTable();

/// The entry of `key`; nullptr where there is none.
[[nodiscard]] const WordEntry *wordEntry(QLatin1StringView key);

} // namespace evenkeel
