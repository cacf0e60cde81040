#pragma once

#include "app/instance/message.h"
#include "app/paths/datafolder.h"

#include <optional>
#include <utility>

namespace evenkeel {

/// Asks the process that holds a data folder. Blocks, for processes that have nothing else to do.
class InstanceClient
{
public:
    explicit InstanceClient(DataFolder folder) : m_folder(std::move(folder)) { }

    /// Its answer; nothing where no process listens. Faults: StorageBusy where it listens but does
    /// not answer, OutOfRange where the request is longer than a frame.
    [[nodiscard]] Result<std::optional<Answer>> ask(const Request &request) const;

private:
    DataFolder m_folder;
};

} // namespace evenkeel
