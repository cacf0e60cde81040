#pragma once

#include "app/commandline/verb.h"

/// What the verbs do; each has a source file of its own, named as the verb.
namespace evenkeel::verbs {

Attempted<QJsonObject> parse(const Invocation &call, LogSource &source);
Attempted<QJsonObject> log(const Invocation &call, LogSource &source);
Attempted<QJsonObject> list(const Invocation &call, LogSource &source);
Attempted<QJsonObject> show(const Invocation &call, LogSource &source);
Attempted<QJsonObject> history(const Invocation &call, LogSource &source);
Attempted<QJsonObject> edit(const Invocation &call, LogSource &source);
Attempted<QJsonObject> remove(const Invocation &call, LogSource &source);
Attempted<QJsonObject> undo(const Invocation &call, LogSource &source);
Attempted<QJsonObject> redo(const Invocation &call, LogSource &source);
Attempted<QJsonObject> stress(const Invocation &call, LogSource &source);
Attempted<QJsonObject> followUps(const Invocation &call, LogSource &source);
Attempted<QJsonObject> due(const Invocation &call, LogSource &source);
Attempted<QJsonObject> done(const Invocation &call, LogSource &source);
Attempted<QJsonObject> snooze(const Invocation &call, LogSource &source);
Attempted<QJsonObject> renegotiate(const Invocation &call, LogSource &source);
Attempted<QJsonObject> attempt(const Invocation &call, LogSource &source);
Attempted<QJsonObject> handOver(const Invocation &call, LogSource &source);
Attempted<QJsonObject> state(const Invocation &call, LogSource &source);
Attempted<QJsonObject> status(const Invocation &call, LogSource &source);
Attempted<QJsonObject> breathe(const Invocation &call, LogSource &source);
Attempted<QJsonObject> wording(const Invocation &call, LogSource &source);
Attempted<QJsonObject> summary(const Invocation &call, LogSource &source);
Attempted<QJsonObject> exportFile(const Invocation &call, LogSource &source);
Attempted<QJsonObject> importFile(const Invocation &call, LogSource &source);
Attempted<QJsonObject> customer(const Invocation &call, LogSource &source);
Attempted<QJsonObject> sample(const Invocation &call, LogSource &source);
Attempted<QJsonObject> init(const Invocation &call, LogSource &source);
Attempted<QJsonObject> backup(const Invocation &call, LogSource &source);
Attempted<QJsonObject> restore(const Invocation &call, LogSource &source);
Attempted<QJsonObject> salvage(const Invocation &call, LogSource &source);
Attempted<QJsonObject> check(const Invocation &call, LogSource &source);

} // namespace evenkeel::verbs
