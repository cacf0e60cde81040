#pragma once

#include "core/capture/lineparser.h"

namespace evenkeel {

class Settings;

/// The lists of the quick line: the shipped ones and what the user added to them.
[[nodiscard]] CaptureLists captureListsFrom(const Settings &settings);

/// The words of the language that the user writes.
[[nodiscard]] CaptureWords shippedWords();

/// Reads lines by these words and the lists of the settings.
[[nodiscard]] LineParser lineParserFrom(const Settings &settings, const CaptureWords &words);

} // namespace evenkeel
