#pragma once

namespace evenkeel {

/// What the person wants done about the ways to the key of the log.
enum class ProtectionStep {
    SetPassphrase,
    ChangePassphrase,
    RemovePassphrase,
    UseKeychain,
    LeaveKeychain,
    MakeCode,
    ChangeKey,
};

} // namespace evenkeel
