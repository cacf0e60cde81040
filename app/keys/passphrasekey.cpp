#include "app/keys/passphrasekey.h"

#include "app/keys/keyfile.h"
#include "app/keys/sealedkey.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr qint64 LongestPassphrase = 4096;

} // namespace

Result<QByteArray> PassphraseKey::passphrase() const
{
    QFile file(m_passphraseFile);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::KeyMissing, m_passphraseFile);
    QByteArray line = file.readLine(LongestPassphrase);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return failure(Fault::KeyMissing, m_passphraseFile);
    return line;
}

Result<DatabaseKey> PassphraseKey::existing() const
{
    auto secret = passphrase();
    if (!secret)
        return tl::unexpected(secret.error());
    QFile file(m_sealed);
    if (!file.open(QIODevice::ReadOnly)) {
        DatabaseKey::wipe(*secret);
        return failure(Fault::WrongKey, m_sealed); // this log was not made with a passphrase
    }
    const auto key = SealedKey::open(file.readAll(), *secret);
    DatabaseKey::wipe(*secret);
    return key;
}

Result<DatabaseKey> PassphraseKey::created() const
{
    if (QFile::exists(m_sealed))
        return existing(); // left by a start that did not get as far as the database
    auto secret = passphrase();
    if (!secret)
        return tl::unexpected(secret.error());
    const DatabaseKey key = DatabaseKey::random();
    const auto sealed = SealedKey::seal(key, *secret);
    DatabaseKey::wipe(*secret);
    if (!sealed)
        return tl::unexpected(sealed.error());
    EVENKEEL_TRY(writeSecretFile(m_sealed, *sealed));
    return key;
}

QString PassphraseKey::protection() const
{
    return u"passphrase"_s;
}

} // namespace evenkeel
