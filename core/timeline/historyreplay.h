#pragma once

#include "core/storage/changelog.h"
#include "core/timeline/logrow.h"

#include <QJsonArray>
#include <QMap>

namespace evenkeel {

/// Plays the history of an interaction from its first row image on and tells each change as the
/// whole interaction before and after, in the shape of `show`.
class HistoryReplay
{
public:
    /// {"at", "action", "before", "after"}, one for each change set, oldest first.
    [[nodiscard]] QJsonArray changes(const QList<HistoryEntry> &entries);

private:
    void apply(const HistoryEntry &entry);
    [[nodiscard]] QJsonValue present() const;

    std::optional<Interaction> m_interaction;
    std::optional<Rating> m_rating;
    QMap<qint64, FollowUp> m_followUps;
};

} // namespace evenkeel
