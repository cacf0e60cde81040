#pragma once

#include "core/base/instant.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace evenkeel {

/// The keychain of the operating system: small secrets under names. Every call is answered later,
/// once, and perhaps never; who asks has patience of their own (KeychainDesk).
class Keychain
{
public:
    enum class State {
        Found, ///< read, written or removed
        Absent, ///< no entry of this name; also where another backend holds it
        Locked,
        Denied, ///< the person or the system said no
        Slow, ///< no answer in time
        Unavailable, ///< there is no keychain here
    };

    struct Answer
    {
        State state = State::Unavailable;
        QByteArray secret = {}; ///< of read(), where it was found
    };

    using Done = std::function<void(const Answer &)>;

    Keychain() = default;
    Keychain(const Keychain &) = delete;
    Keychain &operator=(const Keychain &) = delete;
    virtual ~Keychain();

    virtual void read(const QString &entry, const Done &done) = 0;
    virtual void write(const QString &entry, const QByteArray &secret, const Done &done) = 0;
    virtual void remove(const QString &entry, const Done &done) = 0;

    /// Waits for the answer here, at most `patience`, then Slow.
    [[nodiscard]] virtual Answer readAndWait(const QString &entry, milliseconds patience) = 0;
};

} // namespace evenkeel
