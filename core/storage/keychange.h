#pragma once

#include "core/base/result.h"
#include "core/keys/keyfiles.h"
#include "core/keys/keywraps.h"

#include <QStringList>

namespace evenkeel {

/// Gives a closed log another key. It is never keyed anew in place: a copy under the new key is
/// made beside it, read through, compared value by value, and takes its place by one rename. Until
/// then the log and its keys are what they were; whoever stops in between leaves a log that opens.
///
/// Whoever changes the key has the lock of the folder, and no connection is open.
/// Faults: those of Database and of FileSteps.
class KeyChange
{
public:
    explicit KeyChange(const KeyFiles &files, FileSteps &steps = diskFiles());

    /// All steps after each other. `wraps` are the ways to `newKey`; where the folder has a key
    /// file it gets the new key.
    [[nodiscard]] Result<>
    run(const DatabaseKey &oldKey, const DatabaseKey &newKey, const KeyWraps &wraps) const;

    /// The steps. copy() makes the new database beside the old one.
    [[nodiscard]] Result<> copy(const DatabaseKey &oldKey, const DatabaseKey &newKey) const;
    /// It is whole, and every table holds the same values in the same order as before.
    [[nodiscard]] Result<> compare(const DatabaseKey &oldKey, const DatabaseKey &newKey) const;
    /// Lays the new wraps, and the new key file where there is one, beside the old ones.
    [[nodiscard]] Result<> stageKeys(const DatabaseKey &newKey, const KeyWraps &wraps) const;
    /// From here on the new key counts.
    [[nodiscard]] Result<> swap() const;
    /// The new wraps take the place of the old ones. The salt of a derived key goes.
    [[nodiscard]] Result<> finish() const;

    /// Before a log is opened: finishes a change that had passed swap(), and takes away what an
    /// earlier end left.
    [[nodiscard]] Result<> settle() const;

private:
    void discard() const;
    void removeWithJournals(const QString &database) const;

    KeyFiles m_files;
    QString m_nextDatabase;
    QString m_nextWraps;
    QString m_nextKeyFile;
    FileSteps &m_steps;
};

} // namespace evenkeel
