#pragma once

#include <QString>
#include <QStringList>

namespace evenkeel {

/// As the search index folds: small letters without marks, so that "Café" is "cafe".
[[nodiscard]] QString foldedText(const QString &text);

/// The words of `text`, folded, in their order: letters and figures, an apostrophe inside one left
/// out, so that "can't" is the one word "cant".
[[nodiscard]] QStringList foldedWords(const QString &text);

} // namespace evenkeel
