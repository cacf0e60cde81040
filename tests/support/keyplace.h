#pragma once

#include "core/keys/keyfiles.h"

#include <QDir>

namespace evenkeel {

/// The files of a log in a folder of its own, where none need be there yet.
inline KeyFiles keyFilesIn(const QString &folder)
{
    const QDir place(folder);
    return {
        .database = place.filePath(QStringLiteral("evenkeel.db")),
        .wraps = place.filePath(QStringLiteral("keys.json")),
        .keyFile = place.filePath(QStringLiteral("key")),
        .salt = place.filePath(QStringLiteral("salt"))};
}

} // namespace evenkeel
