#pragma once

#include "core/base/result.h"
#include "core/importing/importbatch.h"

#include <QMultiHash>

namespace evenkeel {

class Database;

/// The follow-ups of a log by when they were made, for telling which of a file for a colleague are
/// new. One is the same where it was made at the same moment and has the same words, now or before
/// it was edited; a moment alone would not do, since one line may hold two promises.
class KnownHandovers
{
public:
    [[nodiscard]] static Result<KnownHandovers> read(Database &database);

    /// Why `handed` is left out; nothing where it is to be taken. What went away from here before
    /// it was handed over - on to the next colleague, or into the bin - has come back, and is owed
    /// again.
    [[nodiscard]] Result<std::optional<SkipReason>> whyNot(const FollowUp &handed) const;

private:
    explicit KnownHandovers(Database &database) : m_database(database) { }

    [[nodiscard]] Result<bool> wasCalled(const FollowUp &known, const QString &text) const;

    Database &m_database;
    QMultiHash<qint64, FollowUp> m_made; ///< by the milliseconds of their making
};

} // namespace evenkeel
