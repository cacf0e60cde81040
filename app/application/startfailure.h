#pragma once

#include "core/base/result.h"

#include <QObject>

class QMessageBox;

namespace evenkeel {

/// The only window where the log cannot be opened: what happened, what is safe, what to do.
class StartFailure final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// What there is to do besides reading it.
    enum class Offer {
        Nothing,
        Restore, ///< a backup, or what can still be read
        RestoreOrNew, ///< or an empty log: there is none any more
    };

    /// Shows it; closed() follows when it was read and nothing else was asked for.
    void show(const Error &error, const QString &folder, Offer offer = Offer::Nothing);

signals:
    void closed();
    void restoreRequested();
    void newLogRequested();

private:
    void addOffer(QMessageBox &box, Offer offer);
};

} // namespace evenkeel
