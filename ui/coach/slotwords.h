#pragma once

#include <QString>

/// What forms say of the slots that a sentence may have.
namespace evenkeel::slotwords {

/// "What is known of a call can stand in it: {customer} ..."
[[nodiscard]] QString known();

/// Why a slot is none; empty `unknown`: a brace without the other one.
[[nodiscard]] QString fault(const QString &unknown);

} // namespace evenkeel::slotwords
