#pragma once

#include <QString>

namespace evenkeel {

/// What Settings tells about the log and its safety; asked for whenever the page is shown.
struct SettingsFacts
{
    QString folder; ///< where everything lies
    qint64 bytes = 0; ///< of the database
    qint64 interactions = 0;
    QString protection; ///< "keychain", "passphrase" or "key-file"
    bool sample = false; ///< the log was made up, to look around in

    friend bool operator==(const SettingsFacts &, const SettingsFacts &) = default;
};

} // namespace evenkeel
