#pragma once

#include "core/base/instant.h"

#include <QString>

#include <optional>

namespace evenkeel {

/// What Settings tells about the log and its safety; asked for whenever the page is shown.
struct SettingsFacts
{
    QString folder; ///< where everything lies
    qint64 bytes = 0; ///< of the database
    qint64 interactions = 0;
    QString protection; ///< "keychain", "passphrase" or "key-file"
    QString backupFolder = {};
    std::optional<Moment> lastBackup = {}; ///< of the newest one in that folder
    bool sample = false; ///< the log was made up, to look around in

    friend bool operator==(const SettingsFacts &, const SettingsFacts &) = default;
};

} // namespace evenkeel
