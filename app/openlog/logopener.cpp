#include "app/openlog/logopener.h"

#include "core/backup/restorelog.h"
#include "core/keys/passphrasekeyprovider.h"
#include "core/storage/firstpage.h"
#include "core/storage/journalfiles.h"
#include "core/storage/keychange.h"
#include "core/storage/saltnote.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr QFileDevice::Permissions OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// The engine gives its journals the rights of the database, which must be right before it opens.
void reserve(const QString &database)
{
    QFile file(database);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append, OwnerOnly))
        return; // the engine says why not
    file.setPermissions(OwnerOnly); // it may have lain there, empty
}

/// Takes away again what was made for a log that could not be made whole. A half-made one would
/// belong to nobody: it holds nothing, and the next start would take it for somebody's log.
class HalfMade
{
public:
    explicit HalfMade(const DataFolder &folder)
        : m_files{
            folder.database(), journalOf(folder.database()), journalIndexOf(folder.database())}
    {
        for (const QString &secret : {folder.key(), folder.wraps()}) {
            if (!QFile::exists(secret))
                m_files.append(secret);
        }
    }
    HalfMade(const HalfMade &) = delete;
    HalfMade &operator=(const HalfMade &) = delete;
    ~HalfMade()
    {
        for (const QString &file : std::as_const(m_files))
            QFile::remove(file);
    }

    void keep() { m_files.clear(); }

private:
    QStringList m_files;
};

} // namespace

KeyFiles keyFilesOf(const DataFolder &folder)
{
    return {
        .database = folder.database(),
        .wraps = folder.wraps(),
        .keyFile = folder.key(),
        .salt = folder.salt()};
}

std::unique_ptr<KeyProvider> keyProviderFor(
    const DataFolder &folder, const QString &passphraseFile,
    const KeychainKeyProvider::Read &askKeychain)
{
    const KeyFiles files = keyFilesOf(folder);
    if (passphraseFile.isEmpty())
        return std::make_unique<KeychainKeyProvider>(files, askKeychain);
    return std::make_unique<PassphraseKeyProvider>(passphraseFile, files);
}

QString idOf(KeyProvider::Protection protection)
{
    switch (protection) {
    case KeyProvider::Protection::KeyFile: return u"key-file"_s;
    case KeyProvider::Protection::Passphrase: return u"passphrase"_s;
    case KeyProvider::Protection::Keychain: break;
    }
    return u"keychain"_s;
}

Result<DatabaseKey> LogOpener::key() const
{
    auto key = m_keys.key();
    const bool noSecret = !key
        && (key.error().fault == Fault::FileUnreadable || key.error().fault == Fault::InvalidInput);
    if (noSecret)
        return failure(Fault::KeyMissing, key.error().detail);
    return key;
}

Result<> LogOpener::settle(const DataFolder &folder)
{
    const KeyFiles files = keyFilesOf(folder);
    return KeyChange(files).settle().and_then([&files] { return settleRestore(files); });
}

Result<std::unique_ptr<OpenLog>> LogOpener::existing() const
{
    EVENKEEL_TRY(settle(m_folder));
    const auto key = this->key();
    if (!key)
        return tl::unexpected(key.error());
    const auto now = m_keys.isDerived() ? renewed(*key, m_keys, keyFilesOf(m_folder)) : key;
    return now ? opened(*now) : tl::unexpected(now.error());
}

Result<std::unique_ptr<OpenLog>> LogOpener::opened(const DatabaseKey &key) const
{
    const QString file = m_folder.database();
    auto database = Database::open(file, key);
    if (database)
        return OpenLog::open(*std::move(database), key, m_clock);
    const Error &error = database.error();
    // To the engine a first page that is damaged and a key that does not fit look the same.
    if (error.fault == Fault::WrongKey && sealsPages(key, file, SaltNote(file).salts()))
        return failure(Fault::StorageDamaged, error.detail);
    return tl::unexpected(error);
}

Result<DatabaseKey>
LogOpener::renewed(const DatabaseKey &derived, const KeyProvider &keys, const KeyFiles &files)
{
    if (const auto log = Database::openReader(files.database, derived); !log)
        return tl::unexpected(log.error());
    const DatabaseKey random = DatabaseKey::random();
    [[maybe_unused]] const auto changed = keys.wraps(random).and_then(
        [&](const KeyWraps &wraps) { return KeyChange(files).run(derived, random, wraps); });
    // What failed may have been only the last of it.
    return Database::openReader(files.database, random) ? random : derived;
}

Result<std::unique_ptr<OpenLog>> LogOpener::createdOrExisting() const
{
    if (m_folder.holdsLog())
        return existing();
    EVENKEEL_TRY(m_folder.create());
    HalfMade halfMade(m_folder);
    auto log = created();
    if (log)
        halfMade.keep();
    return log;
}

Result<std::unique_ptr<OpenLog>> LogOpener::created() const
{
    const auto key = this->key();
    if (!key)
        return tl::unexpected(key.error());
    reserve(m_folder.database());
    auto database = Database::create(m_folder.database(), *key);
    if (!database)
        return tl::unexpected(database.error());
    return OpenLog::open(*std::move(database), *key, m_clock);
}

Result<std::unique_ptr<OpenLog>> LogOpener::empty(const QString &folder, const Clock &clock)
{
    const DatabaseKey key = DatabaseKey::random();
    auto database = Database::create(folder + u"/empty.db"_s, key);
    if (!database)
        return tl::unexpected(database.error());
    return OpenLog::open(*std::move(database), key, clock);
}

} // namespace evenkeel
