#pragma once

#include "core/followup/notice.h"

#include <QObject>

namespace evenkeel {

/// Shows reminders outside the window. The operating system's way is in `app/notifier`.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Notifier() override;

    /// Shows the notice, or tells failed(), at once or later. Never takes the focus.
    virtual void show(const Notice &notice) = 0;

    /// A sentence of no weight that goes by itself. Where the desktop shows none, nothing happens.
    virtual void say(const QString &sentence) = 0;

    /// Takes away what is shown of this follow-up; it was dealt with elsewhere.
    virtual void withdraw(FollowUpId id) = 0;

    /// Takes away everything that is shown or about to be; the log is being locked.
    virtual void withdrawAll() = 0;

signals:
    void acted(const evenkeel::Notice &notice, evenkeel::NoticeAction action);
    /// The desktop did not show it; the window and the tray have to.
    void failed(const evenkeel::Notice &notice);
};

} // namespace evenkeel
