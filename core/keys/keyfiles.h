#pragma once

#include <QString>

namespace evenkeel {

/// The files of a data folder that lead to its key.
struct KeyFiles
{
    QString database;
    QString wraps; ///< keys.json
    QString keyFile; ///< the key itself, not protected
    QString salt; ///< of a key that was made from the passphrase, as before keys.json
};

} // namespace evenkeel
