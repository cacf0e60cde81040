#pragma once

#include "core/base/textspan.h"

#include <QList>
#include <QString>

/// Numbers of payment cards and of bank accounts in any text. Cards are masked before anything is
/// saved, by each store for its own records; nobody else needs to think of it.
namespace evenkeel::accountnumbers {

/// 13 to 19 digits that pass the check of card numbers, whatever short separators stand between
/// their groups. `plain` is LineText::plain.
[[nodiscard]] QList<TextSpan> cardsIn(const QString &plain);

/// Account numbers (IBAN) that pass their check. `plain` is LineText::plain.
[[nodiscard]] QList<TextSpan> ibansIn(const QString &plain);

/// Turns all but the last `kept` letters and digits of the stretch into stars.
void star(QString &text, TextSpan span, qsizetype kept);

/// The text with the digits of card numbers masked but for the last four. Of equal length.
[[nodiscard]] QString withCardsMasked(const QString &text);

/// The same for each text of a list.
[[nodiscard]] QStringList withCardsMasked(const QStringList &texts);

} // namespace evenkeel::accountnumbers
