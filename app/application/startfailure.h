#pragma once

#include "core/base/result.h"

#include <QObject>

namespace evenkeel {

/// The only window where the log cannot be opened: what happened, what is safe, what to do.
class StartFailure final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Shows it; closed() follows when it was read.
    void show(const Error &error, const QString &folder);

signals:
    void closed();
};

} // namespace evenkeel
