#include "core/keys/keychainkeyprovider.h"

#include "core/keys/keychaindesk.h"

#include <QFileInfo>

#include <utility>

namespace evenkeel {

KeychainKeyProvider::KeychainKeyProvider(const KeyFiles &files, Read read)
    : m_files(files), m_file(files), m_read(std::move(read))
{
}

Result<DatabaseKey> KeychainKeyProvider::key()
{
    const auto wraps = KeyWraps::read(m_files.wraps);
    const KeyWrap *wrap = wraps ? wraps->find(KeyWrap::Kind::Keychain) : nullptr;
    if (!wrap)
        return m_file.key();
    auto key = KeychainDesk::keyFrom(*wrap, m_read(wrap->entry));
    if (!key && QFileInfo::exists(m_files.keyFile))
        return m_file.key();
    return key;
}

} // namespace evenkeel
