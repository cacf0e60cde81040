#pragma once

#include "core/importing/importbatch.h"
#include "core/report/cardmask.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <utility>

namespace evenkeel {

/// Collects records in their JSON shape into a batch, and says of each one that cannot be taken
/// why.
class BatchBuilder
{
public:
    void addInteraction(const QJsonObject &object);

    /// A follow-up that names its interaction by number, or none. Add interactions first.
    void addFollowUp(const QJsonObject &object);

    /// A follow-up of a file for a colleague: it must be one that was handed over.
    void addHandedOver(const QJsonObject &object);

    void addPrivatePart(const PrivatePart &part);

    void skip(const SkippedRecord &record) { m_batch.skipped.append(record); }

    void setHandover() { m_batch.isHandover = true; }

    [[nodiscard]] ImportBatch batch() && { return std::move(m_batch); }

private:
    void skipFollowUp(qint64 id, SkipReason reason, const QString &detail = {});

    CardMask m_mask;
    ImportBatch m_batch;
    QHash<qint64, qsizetype> m_places; ///< number of an interaction in the file to its entry
    QSet<std::pair<qint64, QString>> m_handedOver; ///< when made and what, to find what comes twice
};

} // namespace evenkeel
