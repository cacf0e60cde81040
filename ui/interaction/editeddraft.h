#pragma once

#include "ui/interaction/edited.h"

#include <QString>

/// What stands in the editor as one text, so that it can be kept until it is saved.
namespace evenkeel::editeddraft {

[[nodiscard]] QString toText(const Edited &content);

/// The reverse; nothing where it is no such text.
[[nodiscard]] std::optional<Edited> fromText(const QString &text);

} // namespace evenkeel::editeddraft
