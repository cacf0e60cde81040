#pragma once

#include "app/commandline/verb.h"
#include "app/instance/message.h"

namespace evenkeel {

/// Answers one call of a verb against a log, in the running program and outside of it alike.
class VerbRunner
{
public:
    VerbRunner(LogSource &source, const Clock &clock) : m_source(source), m_clock(clock) { }

    /// `request.arguments` are the verb and its words. Never fails: what goes wrong is the answer.
    [[nodiscard]] Answer answer(const Request &request) const;

    /// The answer for something that was refused.
    [[nodiscard]] static Answer refused(const Refusal &refusal);

private:
    [[nodiscard]] Attempted<QJsonObject> run(const Request &request, QStringList &notes) const;
    [[nodiscard]] Attempted<> allow(const Verb &verb, const Request &request) const;

    LogSource &m_source;
    const Clock &m_clock;
};

} // namespace evenkeel
