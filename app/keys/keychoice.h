#pragma once

#include "app/keys/keyprovider.h"
#include "app/paths/datafolder.h"

#include <memory>

namespace evenkeel {

/// The provider for a data folder: the passphrase file where one was given, else the key file. A
/// log that was made with a passphrase says so and asks for it.
[[nodiscard]] std::unique_ptr<KeyProvider>
keyProviderFor(const DataFolder &folder, const QString &passphraseFile);

} // namespace evenkeel
