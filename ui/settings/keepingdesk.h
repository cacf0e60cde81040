#pragma once

#include "core/base/result.h"
#include "core/leaving/takealong.h"
#include "core/retention/retention.h"

#include <QObject>

namespace evenkeel {

/// How much is kept about one customer, for a sentence.
struct CustomerKept
{
    int interactions = 0;
    int followUps = 0;
    int drafts = 0;
    int copies = 0; ///< backups and logs that were set aside
    int mentions = 0; ///< other records that name the reference

    [[nodiscard]] bool isNothing() const { return interactions + followUps + drafts + copies == 0; }

    friend bool operator==(const CustomerKept &, const CustomerKept &) = default;
};

/// What Settings asks of the log about keeping and erasing. Nothing of it makes the window wait:
/// answers come as signals.
class KeepingDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The longest terms that the site allows; 0 where it says nothing.
    [[nodiscard]] virtual RetentionTerms limits() const = 0;

    /// What would go today. Answered by previewed().
    virtual void preview() = 0;
    /// Answered by lookedUp().
    virtual void lookUp(const QString &reference) = 0;
    /// Answered by exported().
    virtual void exportCustomer(const QString &reference, const QString &file) = 0;
    /// Answered by erased().
    virtual void erase(const QString &reference) = 0;

    /// Promises that somebody has to take over, one line each.
    [[nodiscard]] virtual QStringList openPromises() const = 0;
    /// Answered by tookAlong() when the file was read again and is whole.
    virtual void takeAlong(TakeAlong what, const QString &file) = 0;
    /// Destroys the log and ends the program.
    virtual void leave() = 0;

signals:
    void previewed(const QList<evenkeel::Retention::Line> &lines);
    void lookedUp(const evenkeel::CustomerKept &kept);
    void exported(const QString &file);
    /// `leftBehind` are logs that were set aside and cannot be opened.
    void erased(const QStringList &leftBehind);
    void tookAlong(const QString &file, qint64 records);
    void failed(const evenkeel::Error &error);
};

} // namespace evenkeel
