#pragma once

#include "app/application/keyorder.h"
#include "app/paths/datafolder.h"
#include "core/storage/workthread.h"

#include <QObject>

#include <optional>

namespace evenkeel {

class KeyProvider;

/// Gives the closed log and its kept backups another key, in a thread of its own. Nobody may have
/// the log open meanwhile; whoever calls has the lock of the folder.
class KeySwap final : public QObject
{
    Q_OBJECT

public:
    explicit KeySwap(DataFolder folder, QObject *parent = nullptr);

    /// `backups` is the folder in which the program keeps them.
    void
    begin(const DatabaseKey &old, const std::shared_ptr<KeyOrder> &order, const QString &backups);

signals:
    /// `keys` gives the key that the log has now: the new one, or where it failed the one of
    /// before. Where only the ways to it could not follow it has the new one; LogOpener::settle()
    /// brings them after.
    void ended(
        const std::shared_ptr<evenkeel::KeyProvider> &keys,
        const std::optional<evenkeel::Error> &failed);

private:
    DataFolder m_folder;
    WorkThread m_thread; ///< the last: it ends before what it works with
};

} // namespace evenkeel
