#pragma once

#include "core/base/result.h"
#include "core/keys/databasekey.h"

#include <QByteArrayList>

namespace evenkeel {

/// The key seals pages of the database in `file`, which does not open: what is wrong is the file.
/// Looks at a few pages only. The salts are those of remakeFirstPage().
[[nodiscard]] bool
sealsPages(const DatabaseKey &key, const QString &file, const QByteArrayList &salts);

/// Makes the first page of the database in `file` anew where it cannot be read: it says nothing
/// that does not follow from the other pages but the salt, which is what the file begins with or
/// one of `salts`, whichever the seals of the other pages fit. What the list of tables stood on is
/// found among them. The new page knows no free pages and no version of the schema, so it is for
/// reading a copy of a damaged log, and for nothing else. Faults: FileUnreadable, FileNotWritten,
/// WrongKey where no page is sealed under any of the salts, StorageDamaged where no list of tables
/// is found.
[[nodiscard]] Result<>
remakeFirstPage(const QString &file, const DatabaseKey &key, const QByteArrayList &salts);

} // namespace evenkeel
