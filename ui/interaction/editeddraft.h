#pragma once

#include "ui/interaction/edited.h"

#include <QString>

namespace evenkeel {

/// What stands in the editor as one text, so that it can be kept until it is saved.
namespace editeddraft {

[[nodiscard]] QString toText(const Edited &content);

/// The reverse; nothing where it is no such text.
[[nodiscard]] std::optional<Edited> fromText(const QString &text);

} // namespace editeddraft

} // namespace evenkeel
