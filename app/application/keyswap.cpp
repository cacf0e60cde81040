#include "app/application/keyswap.h"

#include "app/application/knownkey.h"
#include "app/openlog/logopener.h"
#include "core/backup/reseal.h"
#include "core/storage/database.h"
#include "core/storage/keychange.h"

#include <QLoggingCategory>

#include <utility>

namespace evenkeel {

namespace {

Q_LOGGING_CATEGORY(keys, "evenkeel.keys")

/// Only the last of it failed, the new ways in their place; whoever opens the log settles that.
bool isSwapped(const KeyFiles &files, const DatabaseKey &fresh)
{
    return Database::openReader(files.database, fresh).has_value();
}

/// First the backups are made ready, then the log is changed, then they follow: whenever it ends,
/// all of them open with a key that the log has or gets back.
Result<>
change(const KeyFiles &files, const QString &folder, const DatabaseKey &old, const KeyOrder &order)
{
    const ResealBackups backups(folder);
    EVENKEEL_TRY(backups.prepare(old, order.fresh));
    const auto changed = KeyChange(files).run(old, order.fresh, order.wraps);
    if (!changed && isSwapped(files, order.fresh))
        return {}; // the backups follow when the ways have
    if (!changed) {
        backups.discard();
        return changed;
    }
    if (const auto done = backups.finish(files.wraps); !done)
        qCWarning(keys) << "backups:" << done.error().detail; // LogCare goes on with it
    return {};
}

} // namespace

KeySwap::KeySwap(DataFolder folder, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)), m_thread(*this)
{
}

void KeySwap::begin(
    const DatabaseKey &old, const std::shared_ptr<KeyOrder> &order, const QString &backups)
{
    const KeyFiles files = keyFilesOf(m_folder);
    m_thread.add(
        [this, files, backups, old, order](const WorkThread::Turn &) -> WorkThread::Answer {
            const auto result = change(files, backups, old, *order);
            const auto key = std::make_shared<KnownKey>(result ? order->fresh : old, files);
            const auto failed = result ? std::nullopt : std::optional(result.error());
            return [this, key, failed] { emit ended(key, failed); };
        });
}

} // namespace evenkeel
