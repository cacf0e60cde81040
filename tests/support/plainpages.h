#pragma once

#include "core/keys/databasekey.h"

#include <QByteArrayList>
#include <QString>

namespace evenkeel::test {

/// Every byte of an encrypted database as it is under the cipher: each page of the file, also the
/// free ones and what is left in the gaps of others, and each page that still lies in the journal
/// beside it. Decrypts by itself, page by page, so that nothing is passed over that SQLite would
/// not read. Aborts where a page does not open.
[[nodiscard]] QByteArray plainPages(const QString &database, const DatabaseKey &key);

/// Those of `needles` that are in `bytes`, whatever the case.
[[nodiscard]] QByteArrayList found(const QByteArray &bytes, const QByteArrayList &needles);

} // namespace evenkeel::test
