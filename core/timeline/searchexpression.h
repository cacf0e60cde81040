#pragma once

#include "core/timeline/logquery.h"

#include <QByteArray>

#include <optional>

namespace evenkeel {

/// The words and facets of `query` in the language of the search index; nothing where the index
/// need not be asked. What the user typed is always quoted, so no input is bad syntax.
[[nodiscard]] std::optional<QByteArray> searchExpression(const LogQuery &query);

/// The words that `text` asks for, each with something the index can find: from two letters on,
/// without a last word of one letter that is still being typed.
struct SearchWords
{
    QStringList words;
    bool lastIsBeginning = false; ///< the last word is still being typed

    friend bool operator==(const SearchWords &, const SearchWords &) = default;

    [[nodiscard]] static SearchWords of(const QString &text);
};

/// Somebody asks for something, but for nothing that the index could know: signs without a letter
/// or a figure. A single letter is only the beginning of a search.
[[nodiscard]] bool findsNothing(const QString &text);

} // namespace evenkeel
