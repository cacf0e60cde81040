#pragma once

#include "core/keys/keyfiles.h"
#include "core/keys/keyprovider.h"

#include <utility>

namespace evenkeel {

/// A generated key in a file beside the database, 64 hexadecimal digits, mode 0600. It protects
/// against nobody who can read the folder.
class FileKeyProvider final : public KeyProvider
{
public:
    /// The key file is made where neither it nor the database nor any other way to a key exists.
    explicit FileKeyProvider(KeyFiles files, FileSteps &steps = diskFiles())
        : m_files(std::move(files)), m_steps(steps)
    {
    }

    [[nodiscard]] Result<DatabaseKey> key() override;
    [[nodiscard]] Protection protection() const override;

private:
    [[nodiscard]] Result<DatabaseKey> read() const;
    [[nodiscard]] Result<DatabaseKey> make() const;

    KeyFiles m_files;
    FileSteps &m_steps;
};

} // namespace evenkeel
