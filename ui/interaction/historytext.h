#pragma once

#include "core/storage/changelog.h"

#include <QString>

/// The lines of the History of an interaction.
namespace evenkeel::historytext {

/// "You changed stress 6 to 7", "Logged from the quick line". Empty where nothing is worth a line;
/// without ratings where `discreet`.
[[nodiscard]] QString sentence(const HistoryEntry &entry, bool discreet);

/// "Today 14:34"
[[nodiscard]] QString when(const HistoryEntry &entry, QDate today);

} // namespace evenkeel::historytext
