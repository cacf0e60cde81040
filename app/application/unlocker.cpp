#include "app/application/unlocker.h"

#include "core/keys/passphrasekeyprovider.h"

namespace evenkeel {

namespace {

/// A secret that is overwritten when nobody needs it any more.
class Secret
{
public:
    explicit Secret(const QByteArray &secret) : m_bytes(secret.constData(), secret.size()) { }
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret() { DatabaseKey::wipe(m_bytes); }

    /// Of the caller's own, who wipes it.
    [[nodiscard]] QByteArray copy() const { return {m_bytes.constData(), m_bytes.size()}; }

private:
    QByteArray m_bytes;
};

/// The key that `origin` has given.
class FoundKey final : public KeyProvider
{
public:
    FoundKey(const DatabaseKey &key, std::shared_ptr<KeyProvider> origin)
        : m_key(key), m_origin(std::move(origin))
    {
    }

    [[nodiscard]] Result<DatabaseKey> key() override { return m_key; }
    [[nodiscard]] Protection protection() const override { return m_origin->protection(); }
    [[nodiscard]] bool isDerived() const override { return m_origin->isDerived(); }
    [[nodiscard]] Result<KeyWraps> wraps(const DatabaseKey &key) const override
    {
        return m_origin->wraps(key);
    }

private:
    DatabaseKey m_key;
    std::shared_ptr<KeyProvider> m_origin;
};

} // namespace

Unlocker::Unlocker(KeyFiles files, QObject *parent)
    : QObject(parent), m_files(std::move(files)), m_thread(*this)
{
}

void Unlocker::tryWith(const QByteArray &secret)
{
    if (std::exchange(m_trying, true))
        return;
    const auto given = std::make_shared<Secret>(secret);
    const auto keys = std::make_shared<PassphraseKeyProvider>(
        [given]() -> Result<QByteArray> { return given->copy(); }, m_files);
    m_thread.add([this, keys](const WorkThread::Turn &) -> WorkThread::Answer {
        return [this, keys, key = keys->key()] { finish(keys, key); };
    });
}

void Unlocker::finish(const std::shared_ptr<KeyProvider> &keys, const Result<DatabaseKey> &key)
{
    m_trying = false;
    if (key)
        emit found(std::make_shared<FoundKey>(*key, keys));
    else
        emit refused(key.error());
}

} // namespace evenkeel
