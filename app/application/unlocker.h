#pragma once

#include "core/keys/keyfiles.h"
#include "core/keys/keyprovider.h"
#include "core/storage/workthread.h"

#include <QObject>

namespace evenkeel {

/// Tries a passphrase or a recovery code, and gives a log whose key was made from the passphrase
/// itself a random one. That takes about a second on purpose, so it happens in a thread of its own
/// and the window stays alive.
class Unlocker final : public QObject
{
    Q_OBJECT

public:
    explicit Unlocker(KeyFiles files, QObject *parent = nullptr);

    /// One at a time; what comes meanwhile is not looked at. Takes a copy that wipes itself.
    void tryWith(const QByteArray &secret);

signals:
    /// `keys` gives the key without working for it again.
    void found(const std::shared_ptr<evenkeel::KeyProvider> &keys);
    void refused(const evenkeel::Error &error);

private:
    void finish(const Result<DatabaseKey> &key);

    KeyFiles m_files;
    bool m_trying = false;
    WorkThread m_thread; ///< the last: it ends before what it works with
};

} // namespace evenkeel
