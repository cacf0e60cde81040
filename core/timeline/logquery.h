#pragma once

#include "core/base/daterange.h"
#include "core/interaction/lists.h"

#include <QList>
#include <QStringList>

namespace evenkeel {

/// What the Log shows. All that is set must hold; within a list any may.
struct LogQuery
{
    QString text{}; ///< every word must occur, the last one may be a beginning; from two letters on
    std::optional<DateRange> days{}; ///< whole days in `zone`
    QByteArray zone = QByteArrayLiteral("UTC"); ///< IANA name; only used with `days`
    QList<Channel> channels{};
    QStringList categories{};
    QString customer{}; ///< exactly this reference
    bool promiseOpen = false; ///< only those with an open promise
    std::optional<int> stressFrom{}; ///< rated at least this high
    std::optional<int> stressTo{}; ///< rated at most this high
    bool deleted = false; ///< what lies in the bin, instead of the log

    friend bool operator==(const LogQuery &, const LogQuery &) = default;
};

} // namespace evenkeel
