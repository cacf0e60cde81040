#pragma once

#include "core/base/jsonreader.h"
#include "core/improvement/improvement.h"

#include <QJsonObject>

namespace evenkeel {

/// A skill or a process idea in the `mine` object of a JSON export.
[[nodiscard]] QJsonObject toJson(const Skill &skill);
[[nodiscard]] QJsonObject toJson(const ProcessIdea &idea);

/// The reverse; what is missing or no such thing is refused by the reader.
void read(JsonReader &reader, Skill &skill);
void read(JsonReader &reader, ProcessIdea &idea);

} // namespace evenkeel
