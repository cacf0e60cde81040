#pragma once

#include "app/commandline/verb.h"

#include <span>

namespace evenkeel {

/// Every verb there is, in the order of the help.
[[nodiscard]] std::span<const Verb> verbTable();

/// Nothing where there is no such verb.
[[nodiscard]] const Verb *verbNamed(QStringView name);

/// The line that holds for `arguments`: a verb and what follows it.
[[nodiscard]] const Verb *verbFor(const QStringList &arguments);

/// After these verbs the next argument is the line, whatever it looks like.
[[nodiscard]] bool takesLine(const QString &verb);

} // namespace evenkeel
