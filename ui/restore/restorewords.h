#pragma once

#include "core/backup/backuplook.h"
#include "core/backup/restorelog.h"
#include "core/backup/restorepreview.h"
#include "core/storage/salvage.h"

#include <QStringList>
#include <QTimeZone>

/// What a restore would do and has done, in words.
namespace evenkeel::restorewords {

/// "Thursday 14 May 14:31", and whether it was set aside.
[[nodiscard]] QString titleOf(const Restorable &one, QDate today, const QTimeZone &zone);
/// "120 interactions, the last of Wed 13 May 16:52"
[[nodiscard]] QString detailOf(const BackupLook &look, QDate today, const QTimeZone &zone);
/// Why a backup cannot be taken, as short as can be.
[[nodiscard]] QString reasonFor(const Error &error);

/// What would come back, what would go, what would be as it was; a line for each kind of record.
[[nodiscard]] QStringList changes(const RestorePreview &preview);
/// What becomes of the log that is there.
[[nodiscard]] QString present(RestorePreview::Present present);
/// What could not be read, a line for each kind of record that has a loss; empty without one.
[[nodiscard]] QStringList losses(const SalvageReport &report);

/// Where what was there lies now.
[[nodiscard]] QStringList done(const RestoredLog &restored);

} // namespace evenkeel::restorewords
