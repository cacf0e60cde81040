#include "core/keys/keyring.h"

#include "core/keys/keyfile.h"

#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

KeyRing::KeyRing(KeyFiles files, Effort effort, FileSteps &steps)
    : m_files(std::move(files)), m_effort(effort), m_steps(steps)
{
}

Result<DatabaseKey> KeyRing::openWith(const QByteArray &secret) const
{
    const auto wraps = KeyWraps::read(m_files.wraps);
    if (!wraps)
        return tl::unexpected(wraps.error());
    auto byCode = openByCode(*wraps, secret);
    if (byCode)
        return byCode;
    const KeyWrap *wrap = wraps->find(KeyWrap::Kind::Passphrase);
    auto opened = wrap ? keywrapping::open(*wrap, secret) : byCode;
    if (opened || opened.error().fault != Fault::WrongKey)
        return opened;
    return wrap && byCode.error().fault == Fault::WrongKey ? byCode : opened;
}

/// Faults: WrongKey for another code or a slip, KeyMissing for what is no code or where there is
/// none.
Result<DatabaseKey> KeyRing::openByCode(const KeyWraps &wraps, const QByteArray &secret) const
{
    const KeyWrap *wrap = wraps.find(KeyWrap::Kind::RecoveryCode);
    const auto code = RecoveryCode::read(QString::fromUtf8(secret));
    if (wrap && code)
        return keywrapping::open(*wrap, *code);
    if (wrap && !code.error().detail.isEmpty())
        return failure(Fault::WrongKey, u"recovery code, group %1"_s.arg(code.error().detail));
    return failure(Fault::KeyMissing, wraps.isDamaged() ? u"keys.json is damaged"_s : QString());
}

Result<> KeyRing::setPassphrase(const DatabaseKey &key, const QByteArray &passphrase) const
{
    const auto wrap = keywrapping::underPassphrase(key, passphrase, m_effort);
    if (!wrap)
        return tl::unexpected(wrap.error());
    return put(*wrap).and_then([this] { return removeKeyFile(); });
}

Result<> KeyRing::removePassphrase(const DatabaseKey &key) const
{
    auto wraps = KeyWraps::read(m_files.wraps);
    if (!wraps)
        return tl::unexpected(wraps.error());
    if (!wraps->find(KeyWrap::Kind::Keychain)) {
        QByteArray digits = key.toHex() + '\n';
        const auto written = keyfile::replace(m_files.keyFile, digits, m_steps);
        DatabaseKey::wipe(digits);
        EVENKEEL_TRY(written);
    }
    wraps->remove(KeyWrap::Kind::Passphrase);
    return wraps->write(m_files.wraps, m_steps);
}

Result<RecoveryCode> KeyRing::renewCode(const DatabaseKey &key) const
{
    const RecoveryCode code = RecoveryCode::random();
    EVENKEEL_TRY(put(keywrapping::underCode(key, code)));
    return code;
}

Result<bool> KeyRing::hasCode() const
{
    return KeyWraps::read(m_files.wraps).map([](const KeyWraps &wraps) {
        return wraps.find(KeyWrap::Kind::RecoveryCode) != nullptr;
    });
}

bool KeyRing::takesSecrets() const
{
    return takesSecrets(KeyWraps::read(m_files.wraps));
}

bool KeyRing::takesSecrets(const Result<KeyWraps> &wraps) const
{
    const bool wrapped = wraps
        && (wraps->find(KeyWrap::Kind::Passphrase) || wraps->find(KeyWrap::Kind::RecoveryCode));
    return wrapped || keyfile::holdsSomething(m_files.salt);
}

bool KeyRing::canLock() const
{
    if (keyfile::holdsSomething(m_files.keyFile))
        return false;
    const auto wraps = KeyWraps::read(m_files.wraps);
    if (wraps && wraps->find(KeyWrap::Kind::Keychain))
        return false;
    return takesSecrets(wraps);
}

Result<> KeyRing::keepInKeychain(
    const DatabaseKey &key, const DatabaseKey &wrapping, const QString &entry) const
{
    EVENKEEL_TRY(put(keywrapping::underKeychain(key, wrapping, entry)));
    return removeKeyFile();
}

KeyProvider::Protection KeyRing::protection() const
{
    if (keyfile::holdsSomething(m_files.keyFile))
        return KeyProvider::Protection::KeyFile;
    const auto wraps = KeyWraps::read(m_files.wraps);
    if (wraps && wraps->find(KeyWrap::Kind::Keychain))
        return KeyProvider::Protection::Keychain;
    const bool sealed = !wraps || !wraps->isEmpty();
    if (sealed || keyfile::holdsSomething(m_files.salt))
        return KeyProvider::Protection::Passphrase;
    return KeyProvider::Protection::KeyFile;
}

Result<> KeyRing::put(const KeyWrap &wrap) const
{
    auto wraps = KeyWraps::read(m_files.wraps);
    if (!wraps)
        return tl::unexpected(wraps.error());
    wraps->put(wrap);
    return wraps->write(m_files.wraps, m_steps);
}

Result<> KeyRing::removeKeyFile() const
{
    return m_steps.remove(m_files.keyFile);
}

} // namespace evenkeel
