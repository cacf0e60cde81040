#pragma once

#include "ui/settings/keepingdesk.h"

#include <QDate>
#include <QString>

/// What Settings says about keeping and erasing.
namespace evenkeel::keepingtext {

/// "Details of 12 interactions, the oldest of Monday 3 March 2025", one line for each kind.
[[nodiscard]] QString preview(const QList<Retention::Line> &lines);

/// "Your employer's policy: at most 6 months."
[[nodiscard]] QString limit(int months);

/// That something goes from `first` on for the first time.
[[nodiscard]] QString notice(QDate first);

/// "2 interactions, 1 follow-up, in 3 backups"
[[nodiscard]] QString kept(const CustomerKept &kept);

[[nodiscard]] QString failure(const Error &error);

} // namespace evenkeel::keepingtext
