#pragma once

#include "app/paths/datafolder.h"

namespace evenkeel {

/// Where the process that holds a data folder listens: one name for each folder, the same for
/// every process of its user.
class SocketAddress
{
public:
    /// The longest path of a socket that all systems take, in bytes.
    static constexpr int LongestPath = 106;

    /// Sixteen hexadecimal digits of the hash of the folder's path.
    [[nodiscard]] static QString nameFor(const DataFolder &folder);

    /// The whole path, in XDG_RUNTIME_DIR or else in a folder of the user's, mode 0700, in the
    /// temporary folder; on Windows the name of a pipe. Fault: StorageFailed where neither can be
    /// used.
    [[nodiscard]] static Result<QString> pathFor(const DataFolder &folder);
};

} // namespace evenkeel
