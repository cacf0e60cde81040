#include "core/keys/keyring.h"

#include "core/keys/keyfile.h"

#include <QFileInfo>

#include <mutex>
#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

/// Reading keys.json, changing it and writing it is one step for all threads of the process: a code
/// that the command line asks for must not be lost to a passphrase that is being changed.
std::mutex changing;

} // namespace

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
    return !opened && byCode.error().fault == Fault::WrongKey ? byCode : opened;
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
    const auto opened = keywrapping::open(*wrap, passphrase);
    if (!opened || !(*opened == key))
        return failure(Fault::StorageFailed, u"the new passphrase does not open"_s);
    return put(*wrap).and_then([this] { return drop(KeyWrap::Kind::Keychain); }).and_then([this] {
        return removeKeyFile();
    });
}

Result<> KeyRing::removePassphrase(const DatabaseKey &key) const
{
    if (keychainEntry().isEmpty())
        EVENKEEL_TRY(writeKeyFile(key));
    return drop(KeyWrap::Kind::Passphrase);
}

Result<> KeyRing::layBeside(const DatabaseKey &key) const
{
    EVENKEEL_TRY(writeKeyFile(key));
    EVENKEEL_TRY(drop(KeyWrap::Kind::Passphrase));
    return drop(KeyWrap::Kind::Keychain);
}

Result<RecoveryCode> KeyRing::renewCode(const DatabaseKey &key) const
{
    const RecoveryCode code = RecoveryCode::random();
    EVENKEEL_TRY(keepCode(key, code));
    return code;
}

Result<> KeyRing::keepCode(const DatabaseKey &key, const RecoveryCode &code) const
{
    return put(keywrapping::underCode(key, code));
}

Result<bool> KeyRing::hasCode() const
{
    return KeyWraps::read(m_files.wraps).map([](const KeyWraps &wraps) {
        return wraps.find(KeyWrap::Kind::RecoveryCode) != nullptr;
    });
}

bool KeyRing::hasPassphrase() const
{
    const auto wraps = KeyWraps::read(m_files.wraps);
    return wraps && wraps->find(KeyWrap::Kind::Passphrase);
}

QString KeyRing::keychainEntry() const
{
    const auto wraps = KeyWraps::read(m_files.wraps);
    const KeyWrap *wrap = wraps ? wraps->find(KeyWrap::Kind::Keychain) : nullptr;
    return wrap ? wrap->entry : QString();
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

/// Read back from the file, so that what goes afterwards is not missed.
Result<> KeyRing::put(const KeyWrap &wrap) const
{
    const std::lock_guard lock(changing);
    auto wraps = KeyWraps::read(m_files.wraps);
    if (!wraps)
        return tl::unexpected(wraps.error());
    wraps->put(wrap);
    EVENKEEL_TRY(wraps->write(m_files.wraps, m_steps));
    const auto written = KeyWraps::read(m_files.wraps);
    const KeyWrap *found = written ? written->find(wrap.kind) : nullptr;
    if (!found || !(*found == wrap))
        return failure(Fault::StorageFailed, u"keys.json reads back as something else"_s);
    return {};
}

Result<> KeyRing::drop(KeyWrap::Kind kind) const
{
    const std::lock_guard lock(changing);
    auto wraps = KeyWraps::read(m_files.wraps);
    if (!wraps)
        return tl::unexpected(wraps.error());
    const KeyWraps before = *wraps;
    wraps->remove(kind);
    return *wraps == before ? Result<>() : wraps->write(m_files.wraps, m_steps);
}

Result<> KeyRing::writeKeyFile(const DatabaseKey &key) const
{
    QByteArray digits = key.toHex() + '\n';
    auto written = keyfile::replace(m_files.keyFile, digits, m_steps);
    DatabaseKey::wipe(digits);
    return written;
}

/// With what a writing of it that was cut off left, and so that it does not come back with the
/// power.
Result<> KeyRing::removeKeyFile() const
{
    if (m_files.keyFile.isEmpty())
        return {}; // beside a backup there is none
    EVENKEEL_TRY(m_steps.remove(keyfile::besideOf(m_files.keyFile)));
    EVENKEEL_TRY(m_steps.remove(m_files.keyFile));
    return m_steps.syncFolder(QFileInfo(m_files.keyFile).absolutePath());
}

} // namespace evenkeel
