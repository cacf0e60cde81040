#pragma once

#include "core/breather/breather.h"
#include "core/storage/changelog.h"

#include <QObject>

namespace evenkeel {

/// The only door to breathers that were taken.
class BreatherStore final : public QObject
{
    Q_OBJECT

public:
    explicit BreatherStore(ChangeLog &log, QObject *parent = nullptr);

    [[nodiscard]] Result<BreatherId> add(ChangeSet &changes, const Breather &breather);
    [[nodiscard]] Result<> remove(ChangeSet &changes, BreatherId id);
    [[nodiscard]] Result<Breather> find(BreatherId id) const;

    /// Started at or after `begin` and before `end`, oldest first.
    [[nodiscard]] Result<QList<Breather>> between(Instant begin, Instant end) const;

    /// The newest `limit`, newest first.
    [[nodiscard]] Result<QList<Breather>> latest(int limit) const;

signals:
    void added(evenkeel::BreatherId id);
    void changed(evenkeel::BreatherId id);
    void removed(evenkeel::BreatherId id);

private:
    void tell(const QList<RowChange> &changes);

    ChangeLog &m_log;
};

} // namespace evenkeel
