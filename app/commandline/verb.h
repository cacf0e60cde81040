#pragma once

#include "app/commandline/invocation.h"
#include "app/commandline/logsource.h"
#include "app/commandline/refusal.h"

#include <QJsonObject>

namespace evenkeel {

/// What a verb does with the log; decides where it runs and what it must be allowed.
enum class LogUse {
    None, ///< never opened
    Reads, ///< only where the user has allowed it
    Counts, ///< reads numbers only, always allowed
    Copies, ///< writes sealed copies of a log, never the log itself; always allowed
    Writes,
    Tells, ///< writes, and puts what it tells of into files; only where reading is allowed
    Creates, ///< writes, and makes the log where there is none
    Erases, ///< takes out of the log what it tells of; only where the user has allowed reading
};

/// One line of the verb table.
struct Verb
{
    using Run = Attempted<QJsonObject> (*)(const Invocation &, LogSource &);

    const char *name;
    Run run;
    LogUse use = LogUse::None;
    const char *usage; ///< what follows the name
    const char *says; ///< one sentence of help
    bool isLong = false; ///< may take longer than a frame, although it does not only read
    bool evenLocked = false; ///< a running program answers it while its log is locked
    const char *flag = nullptr; ///< this line holds only where this option follows the name

    [[nodiscard]] bool writes() const
    {
        return use == LogUse::Writes || use == LogUse::Creates || use == LogUse::Erases
            || use == LogUse::Tells;
    }
    [[nodiscard]] bool tellsOfTheLog() const
    {
        return use == LogUse::Reads || use == LogUse::Erases || use == LogUse::Tells;
    }

    /// How the running program answers it without making its window wait.
    [[nodiscard]] bool readsAside() const { return use == LogUse::Reads || (isLong && !writes()); }
    [[nodiscard]] bool writesAside() const { return isLong && writes(); }
};

} // namespace evenkeel
