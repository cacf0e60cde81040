#pragma once

#include <QString>

/// Text of people where Qt would read more into it than letters.
namespace evenkeel::plaintext {

/// For a tooltip, which guesses what is markup: told that it is, and escaped, it stays as typed.
[[nodiscard]] QString toolTip(const QString &text);

/// What such a tooltip says, for those who hear it: without the markup.
[[nodiscard]] QString spoken(QString toolTip);

/// For a menu, which takes & as the mark of a mnemonic; what people wrote has none.
[[nodiscard]] QString menuEntry(QString text);

} // namespace evenkeel::plaintext
