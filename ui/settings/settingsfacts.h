#pragma once

#include "core/base/instant.h"

#include <QDate>
#include <QString>

#include <optional>

namespace evenkeel {

/// What Settings tells about the log and its safety; asked for whenever the page is shown.
struct SettingsFacts
{
    QString folder; ///< where everything lies
    qint64 bytes = 0; ///< of the database
    qint64 interactions = 0;
    QString protection = {}; ///< "keychain", "passphrase" or "key-file"
    bool hasPassphrase = false;
    bool hasCode = false; ///< a recovery code
    bool hasKeychain = false; ///< there is one here that can be asked
    QString backupFolder = {};
    std::optional<Moment> lastBackup = {}; ///< of the newest one in that folder
    bool canLock = false; ///< only a passphrase or a code opens the log
    bool idleOfDesktop = false; ///< the desktop tells how long nobody has touched it
    bool tellsIdleTime = false; ///< and it answers how long that is
    bool tellsScreenLock = false; ///< the desktop tells when its screen is locked
    bool tellsScreenCover = false; ///< and when it is no longer
    bool tellsSleep = false; ///< the desktop tells when the computer is about to sleep
    bool tellsDoNotDisturb = false; ///< the desktop tells when it was asked not to disturb
    bool startsWithSession = false; ///< the system can start the program with the session
    QDate today = {};
    bool sample = false; ///< the log was made up, to look around in

    friend bool operator==(const SettingsFacts &, const SettingsFacts &) = default;
};

} // namespace evenkeel
