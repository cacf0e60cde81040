#pragma once

#include <QStringView>

namespace evenkeel {

/// `digits` (ASCII digits only) pass the check of card numbers (Luhn, ISO/IEC 7812-1).
[[nodiscard]] bool passesLuhn(QStringView digits);

/// `iban` (upper-case letters and ASCII digits, no blanks) passes the check of account numbers
/// (mod 97, ISO 13616).
[[nodiscard]] bool passesMod97(QStringView iban);

} // namespace evenkeel
