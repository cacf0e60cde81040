#pragma once

#include "core/base/result.h"
#include "core/keys/databasekey.h"

#include <QString>

#include <functional>

namespace evenkeel {

class Database;

/// Asked now and then by what takes long; false lets it end with the fault Cancelled.
using MayGoOn = std::function<bool()>;

/// A whole database written into another file: page by page, encrypted with the same key under a
/// salt of its own, and one file with no journal beside it.
class DatabaseCopy
{
public:
    /// `file` must not exist or be empty. Take a ReadSnapshot of `source` first, or a save in the
    /// middle begins it anew. The file is not synced. What was written stays where this fails.
    [[nodiscard]] static Result<> write(
        Database &source, const QString &file, const DatabaseKey &key, const MayGoOn &mayGoOn = {});
};

} // namespace evenkeel
