#pragma once

#include <QString>

namespace evenkeel::csvtext {

/// A text cell in quotes, with quotes inside doubled. What a spreadsheet would take for a formula
/// (it begins with = + - @, their full-width forms, tab, CR, LF or NUL) gets one leading
/// apostrophe, and so does text that begins with one already.
[[nodiscard]] QString quoted(const QString &text);

/// The text that a cell stands for: without the one apostrophe that quoted() may have put before
/// it.
[[nodiscard]] QString plain(const QString &cell);

} // namespace evenkeel::csvtext
