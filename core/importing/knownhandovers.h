#pragma once

#include "core/base/result.h"
#include "core/importing/importbatch.h"

#include <QMultiHash>

namespace evenkeel {

class Database;

/// The follow-ups of a log by when they were made and what they were ever called, for telling which
/// of a file for a colleague are new. One is the same where it was made at the same moment and has
/// the same words, now or before it was edited; a moment alone would not do, since one line may
/// hold two promises.
class KnownHandovers
{
public:
    /// What the log knows that may be one of `handed`.
    [[nodiscard]] static Result<KnownHandovers>
    read(Database &database, const QList<FollowUp> &handed);

    /// Why `handed` is left out; nothing where it is to be taken. What went away from here before
    /// it was handed over - on to the next colleague, or into the bin - has come back, and is owed
    /// again.
    [[nodiscard]] std::optional<SkipReason> whyNot(const FollowUp &handed) const;

private:
    struct Known
    {
        std::optional<Instant> left; ///< since when it is not owed here, without being done
        bool inBin = false;
    };

    void learn(const FollowUp &followUp, const QStringList &formerTexts);

    QMultiHash<std::pair<qint64, QString>, Known> m_called; ///< by moment of making and words
};

} // namespace evenkeel
