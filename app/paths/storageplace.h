#pragma once

#include "core/base/result.h"

#include <QString>

namespace evenkeel {

/// Whether a folder may hold the log. A synced folder corrupts a database and carries it to other
/// computers; a network place does the same and breaks its locks.
class StoragePlace
{
public:
    /// Looks at `folder` or, where it does not exist yet, at the nearest folder above it.
    /// Fault: StoragePlace, with the name of the service or the file system.
    [[nodiscard]] static Result<> check(const QString &folder);

    /// The service whose folder name lies on `path`; empty where there is none.
    [[nodiscard]] static QString syncServiceOf(const QString &path);

    /// A file system that lives on another computer, by the name the system gives it.
    [[nodiscard]] static bool isNetwork(const QString &fileSystem);
};

} // namespace evenkeel
