#pragma once

#include "app/keys/keyprovider.h"

#include <QString>

namespace evenkeel {

/// The key in a file beside the database, readable by its user only (mode 0600). Keeps out other
/// users and lost backups of the database alone; settings name it "not protected".
class KeyFile final : public KeyProvider
{
public:
    explicit KeyFile(const QString &path) : m_path(path) { }

    [[nodiscard]] Result<DatabaseKey> existing() const override;
    [[nodiscard]] Result<DatabaseKey> created() const override;
    [[nodiscard]] QString protection() const override;

private:
    QString m_path;
};

/// Writes a file of mode 0600 whole and durably. Faults: StorageReadOnly, StorageFull.
[[nodiscard]] Result<> writeSecretFile(const QString &path, const QByteArray &content);

} // namespace evenkeel
