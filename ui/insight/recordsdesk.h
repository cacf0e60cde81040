#pragma once

#include "core/base/clock.h"
#include "core/insight/recordreader.h"
#include "core/storage/workthread.h"

#include <QObject>

#include <functional>
#include <memory>

class QWidget;

namespace evenkeel {

class RecordsDialog;

/// Shows the promises and breathers behind a figure, read in a thread of its own.
class RecordsDesk final : public QObject
{
    Q_OBJECT

public:
    /// Opens a connection that only reads; called in the desk's thread.
    using Open = std::function<Result<std::unique_ptr<Database>>()>;

    /// Dialogs are children of `window`.
    RecordsDesk(Open open, const Clock &clock, QWidget &window);
    ~RecordsDesk() override;

    void show(const RecordsAsked &asked);

signals:
    void followUpRequested(evenkeel::FollowUpId id);
    void interactionRequested(evenkeel::InteractionId id);
    void failed(const evenkeel::Error &error);

private:
    template<class Read>
    void readAndShow(Read read);
    void open(RecordsDialog *dialog);

    Open m_open;
    const Clock &m_clock;
    QWidget &m_window;
    WorkThread m_thread; ///< the last: it ends before what it works with
};

} // namespace evenkeel
