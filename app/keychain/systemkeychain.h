#pragma once

#include "core/base/instant.h"
#include "core/keys/keychain.h"

#include <QObject>
#include <QThread>

namespace evenkeel {

/// The keychain of this system by QtKeychain: Secret Service or KWallet, Keychain, Credential
/// Manager. All calls run in one thread of their own, so that a window never waits for one and a
/// program without an event loop can. There is one in a process: QtKeychain's queue lives in the
/// thread that used it first.
class SystemKeychain final : public Keychain
{
public:
    SystemKeychain();
    ~SystemKeychain() override;

    /// `done` runs in the thread that made this object, from its event loop.
    void read(const QString &entry, const Done &done) override;
    void write(const QString &entry, const QByteArray &secret, const Done &done) override;
    void remove(const QString &entry, const Done &done) override;

    [[nodiscard]] Answer readAndWait(const QString &entry, milliseconds patience) override;

private:
    /// `start` runs in the thread of the calls, which begins with the first.
    void inThread(const std::function<void()> &start);
    [[nodiscard]] Done inOwnThread(const Done &done);

    QObject m_home; ///< lives where this object was made
    QThread m_thread;
    QObject *m_worker; ///< lives in m_thread and goes with it
};

} // namespace evenkeel
