#pragma once

#include "core/interaction/interaction.h"
#include "core/storage/changelog.h"

#include <QObject>

namespace evenkeel {

/// The only door to interactions. Joined rows for lists and search are in core/timeline.
class InteractionStore final : public QObject
{
    Q_OBJECT

public:
    explicit InteractionStore(ChangeLog &log, QObject *parent = nullptr);

    /// `created`, `updated` and `deleted` are kept where they are set, as an import needs it.
    /// Fault: InvalidInput where neither summary nor details hold any text.
    [[nodiscard]] Result<InteractionId> add(ChangeSet &changes, const Interaction &interaction);

    /// Fault: NotFound.
    [[nodiscard]] Result<> update(ChangeSet &changes, const Interaction &interaction);

    /// Into the bin, for thirty days, and out of it.
    [[nodiscard]] Result<> remove(ChangeSet &changes, InteractionId id);
    [[nodiscard]] Result<> restore(ChangeSet &changes, InteractionId id);

    /// Also finds what lies in the bin. Fault: NotFound.
    [[nodiscard]] Result<Interaction> find(InteractionId id) const;

    /// Categories in use and shipped ones, most used first; at most `limit`.
    [[nodiscard]] Result<QStringList> categories(int limit = 50) const;

    /// Interactions that are not in the bin.
    [[nodiscard]] Result<qint64> count() const;

    /// The row image of a history entry as a record.
    [[nodiscard]] static Interaction fromImage(const QJsonObject &image);

signals:
    void added(evenkeel::InteractionId id);
    void changed(evenkeel::InteractionId id);
    void removed(evenkeel::InteractionId id);
    /// After the signals of one change set, however many interactions it touched.
    void settled();

private:
    void tell(const QList<RowChange> &changes);

    ChangeLog &m_log;
};

} // namespace evenkeel
