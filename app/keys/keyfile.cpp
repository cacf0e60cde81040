#include "app/keys/keyfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr qint64 LongestKeyFile = 4096;

Fault faultOf(QFileDevice::FileError error)
{
    return error == QFileDevice::ResourceError || error == QFileDevice::WriteError
        ? Fault::StorageFull
        : Fault::StorageReadOnly;
}

} // namespace

Result<> writeSecretFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(faultOf(file.error()), path);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(content);
    if (!file.commit())
        return failure(faultOf(file.error()), path);
    return {};
}

Result<DatabaseKey> KeyFile::existing() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::KeyMissing, m_path);
    QByteArray digits = file.read(LongestKeyFile).trimmed();
    const auto key = DatabaseKey::fromHex(digits);
    DatabaseKey::wipe(digits);
    if (!key)
        return failure(Fault::WrongKey, m_path);
    return *key;
}

Result<DatabaseKey> KeyFile::created() const
{
    if (QFileInfo::exists(m_path))
        return existing(); // left by a start that did not get as far as the database
    const DatabaseKey key = DatabaseKey::random();
    QByteArray digits = key.toHex();
    const auto written = writeSecretFile(m_path, digits + '\n');
    DatabaseKey::wipe(digits);
    EVENKEEL_TRY(written);
    return key;
}

QString KeyFile::protection() const
{
    return u"key-file"_s;
}

} // namespace evenkeel
