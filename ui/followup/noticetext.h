#pragma once

#include "core/base/clock.h"
#include "core/followup/notice.h"

#include <QCoreApplication>

namespace evenkeel {

/// The words of a reminder, the same in the window, on the desktop and in the tray.
class NoticeText
{
    Q_DECLARE_TR_FUNCTIONS(NoticeText)

public:
    /// With `named` the words say what it is about, else only how many.
    [[nodiscard]] static QString title(const Notice &notice, bool named, const Clock &clock);
    [[nodiscard]] static QString body(const Notice &notice, bool named, const Clock &clock);

    /// What the buttons offer, in their order. Done only where one named follow-up is shown.
    [[nodiscard]] static QList<NoticeAction> actions(const Notice &notice, bool named);
    [[nodiscard]] static QString
    label(NoticeAction action, const Notice &notice, const Clock &clock);

    /// "14:15, Engineer update": one line of a grouped reminder.
    [[nodiscard]] static QString line(const Alert &alert, const Clock &clock);
};

} // namespace evenkeel
