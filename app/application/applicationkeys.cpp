#include "app/application/application.h"
#include "app/application/keyswap.h"
#include "app/application/lockeddesk.h"
#include "app/application/workspace.h"
#include "app/openlog/openlog.h"

#include <utility>

/// How the open log gets another key.
namespace evenkeel {

/// The log is closed as by a lock: nothing may have the file open that is exchanged.
void Application::changeKey(const std::shared_ptr<KeyOrder> &order)
{
    if (!m_workspace)
        return; // locked in between: nothing was changed yet
    const auto old = m_workspace->log().key();
    const QString backups = m_workspace->backupFolder();
    lockNow();
    auto *swap = new KeySwap(m_folder, m_locked.get());
    m_locked->setWorking(tr("The log gets its new key. That can take minutes."));
    m_exchanging = true;
    connect(swap, &KeySwap::ended, this, [this, order](const auto &keys, const auto &failed) {
        m_exchanging = false;
        unlock(*keys);
        if (m_workspace)
            m_workspace->tellKeyChange(failed, order->endsCode);
        lockIfAsked();
    });
    swap->begin(old, order, backups);
}

/// What was to lock it came while it was closed for another reason.
void Application::lockIfAsked()
{
    if (std::exchange(m_lockAfterwards, false))
        lock();
}

} // namespace evenkeel
