#pragma once

#include "core/base/instant.h"

#include <QStringList>

#include <functional>
#include <optional>

/// The names of backups. They sort by time, and the time is read back from them.
namespace evenkeel::backupname {

/// "evenkeel-20260514T133100000Z.backup"
[[nodiscard]] QString of(Instant at);

/// Nothing where `name` is not such a name.
[[nodiscard]] std::optional<Instant> timeOf(const QString &name);

/// "20260514T133100000Z"
[[nodiscard]] QString stamp(Instant at);

/// What stands at `file` under the name that it is set aside by: "evenkeel.db-<stamp>.aside"
[[nodiscard]] QString asideOf(const QString &file, Instant at);

/// The files that a moment would give their names.
using NamedBy = std::function<QStringList(Instant)>;

/// `at`, or the first moment after it whose files are not there yet: two things may be set aside at
/// one moment.
[[nodiscard]] Instant freeFrom(Instant at, const NamedBy &files);

/// When `file` was set aside from `original`; nothing where it is not such a name.
[[nodiscard]] std::optional<Instant> timeOfAside(const QString &original, const QString &file);

/// What `file` was set aside from; itself where it was not.
[[nodiscard]] QString originalOf(const QString &file);

/// What opens the copy on another computer, beside it: what wraps its key, never the key itself.
[[nodiscard]] QString wrapsOf(const QString &backup);

/// The same under another key, while the log is about to get that.
[[nodiscard]] QString nextOf(const QString &backup);

/// While it is written and not yet checked.
[[nodiscard]] QString partOf(const QString &file);

/// While it is made anew without something that was erased.
[[nodiscard]] QString anewOf(const QString &file);

/// The copy that a salvage into `target` reads from.
[[nodiscard]] QString damagedOf(const QString &target);

/// A file that was only on its way to a backup of such a name, or a journal of it.
[[nodiscard]] bool isUnfinished(const QString &name);

} // namespace evenkeel::backupname
