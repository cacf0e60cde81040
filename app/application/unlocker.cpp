#include "app/application/unlocker.h"

#include "app/application/knownkey.h"
#include "app/openlog/logopener.h"
#include "core/keys/passphrasekeyprovider.h"
#include "core/keys/secret.h"

namespace evenkeel {

Unlocker::Unlocker(KeyFiles files, QObject *parent)
    : QObject(parent), m_files(std::move(files)), m_thread(*this)
{
}

void Unlocker::tryWith(const QByteArray &secret)
{
    if (std::exchange(m_trying, true))
        return;
    const auto keys = std::make_shared<PassphraseKeyProvider>(
        [given = Secret(secret)]() -> Result<QByteArray> { return given.copy(); }, m_files);
    m_thread.add([this, keys, files = m_files](const WorkThread::Turn &) -> WorkThread::Answer {
        auto key = keys->key();
        if (key && keys->isDerived())
            key = LogOpener::renewed(*key, *keys, files);
        return [this, key] { finish(key); };
    });
}

void Unlocker::finish(const Result<DatabaseKey> &key)
{
    m_trying = false;
    if (key)
        emit found(std::make_shared<KnownKey>(*key, m_files));
    else
        emit refused(key.error());
}

} // namespace evenkeel
