#pragma once

#include "core/base/filesteps.h"
#include "tests/trust/trustlog.h"

#include <functional>
#include <optional>

namespace evenkeel::test {

/// Something that a person does with a log, from opening to closing, under whatever faults.
struct Operation
{
    using Run = std::function<Result<>(TrustLog &, FileSteps &, bool again)>;

    const char *name;
    /// Tells of every fault that it was told of. Where `again`, what failed is done a second time
    /// in the same log.
    Run run;
    /// Makes what it starts from, beside the log; no fault is made meanwhile.
    std::function<void(TrustLog &)> prepare = [](TrustLog &) {};
    /// What is wrong with the files that it writes beside the log; `done` where it said so.
    std::function<QString(TrustLog &, bool done)> beside
        = [](TrustLog &, bool) { return QString(); };
    /// It changes the log; else the log must be afterwards what it was.
    bool changesLog = true;
    /// The action that one undo takes back; empty where it is not undone.
    QString action = {};
};

/// Save, edit, delete, undo, checkpoint, import, export, backup, restore, a changed key.
[[nodiscard]] QList<Operation> operations();

/// A log that was made by an earlier version, with lines in it.
void makeOldLog(const TrustLog &log);

} // namespace evenkeel::test
