#include "core/keys/passphrasekeyprovider.h"

#include "core/keys/keyfile.h"

#include <sodium.h>

#include <utility>

namespace evenkeel {

namespace {

Result<QByteArray> passphraseIn(const QString &file)
{
    auto line = keyfile::readLine(file);
    if (!line || line->isEmpty())
        return failure(Fault::KeyMissing, QStringLiteral("passphrase file"));
    return line;
}

} // namespace

PassphraseKeyProvider::PassphraseKeyProvider(Source source, const KeyFiles &files, Effort effort)
    : m_source(std::move(source)), m_files(files), m_effort(effort), m_ring(files, effort)
{
}

PassphraseKeyProvider::PassphraseKeyProvider(
    const QString &passphraseFile, const KeyFiles &files, Effort effort)
    : PassphraseKeyProvider(
        [passphraseFile] { return passphraseIn(passphraseFile); }, files, effort)
{
}

Result<DatabaseKey> PassphraseKeyProvider::key()
{
    auto given = passphrase();
    if (!given)
        return tl::unexpected(given.error());
    auto key = keyFor(*given);
    DatabaseKey::wipe(*given);
    return key;
}

Result<QByteArray> PassphraseKeyProvider::passphrase() const
{
    auto line = m_source();
    if (line && line->isEmpty())
        return failure(Fault::InvalidInput, QStringLiteral("passphrase"));
    return line;
}

Result<DatabaseKey> PassphraseKeyProvider::keyFor(const QByteArray &passphrase)
{
    const auto wraps = KeyWraps::read(m_files.wraps);
    if (!wraps)
        return tl::unexpected(wraps.error());
    const bool before
        = keyfile::holdsSomething(m_files.salt) && !wraps->find(KeyWrap::Kind::Passphrase);
    if (!wraps->isEmpty()) {
        auto opened = m_ring.openWith(passphrase);
        if (opened || !before)
            return opened;
    }
    m_derived = before && wraps->isEmpty();
    if (before)
        return derived(passphrase);
    if (keyfile::holdsSomething(m_files.database))
        return failure(Fault::KeyMissing, m_files.wraps);
    return made(passphrase);
}

/// What the versions before keys.json did, with Argon2id over 64 MiB.
Result<DatabaseKey> PassphraseKeyProvider::derived(const QByteArray &passphrase) const
{
    const auto digits = keyfile::readLine(m_files.salt);
    if (!digits)
        return tl::unexpected(digits.error());
    const bool least = m_effort == Effort::Least;
    return keywrapping::stretched(
        passphrase, QByteArray::fromHex(*digits),
        least ? qint64(crypto_pwhash_OPSLIMIT_MIN) : crypto_pwhash_OPSLIMIT_INTERACTIVE,
        least ? qint64(crypto_pwhash_MEMLIMIT_MIN) : crypto_pwhash_MEMLIMIT_INTERACTIVE);
}

Result<DatabaseKey> PassphraseKeyProvider::made(const QByteArray &passphrase) const
{
    DatabaseKey key = DatabaseKey::random();
    EVENKEEL_TRY(m_ring.setPassphrase(key, passphrase));
    return key;
}

KeyProvider::Protection PassphraseKeyProvider::protection() const
{
    const bool nothingYet = !keyfile::holdsSomething(m_files.database);
    return nothingYet ? Protection::Passphrase : m_ring.protection();
}

Result<KeyWraps> PassphraseKeyProvider::wraps(const DatabaseKey &key) const
{
    auto given = passphrase();
    if (!given)
        return tl::unexpected(given.error());
    const auto wrap = keywrapping::underPassphrase(key, *given, m_effort);
    DatabaseKey::wipe(*given);
    return wrap.map([](const KeyWrap &made) {
        KeyWraps wraps;
        wraps.put(made);
        return wraps;
    });
}

} // namespace evenkeel
