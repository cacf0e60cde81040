#pragma once

#include "app/paths/datafolder.h"

#include <QStringList>

namespace evenkeel {

/// Where a site and a user keep what Coach says in `language` ("en"), the lowest first: beside the
/// site's policy, and in the data folder. They need not be there.
[[nodiscard]] QStringList contentFolders(const DataFolder &folder, const QString &language);

/// The user's own of every language, in the data folder.
[[nodiscard]] QString ownContentFolder(const DataFolder &folder);

} // namespace evenkeel
