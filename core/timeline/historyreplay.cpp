#include "core/timeline/historyreplay.h"

#include "core/followup/followupstore.h"
#include "core/interaction/interactionstore.h"
#include "core/stress/ratingstore.h"
#include "core/timeline/rowjson.h"

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

bool isSameChange(const HistoryEntry &a, const HistoryEntry &b)
{
    return a.changeSet == b.changeSet;
}

} // namespace

QJsonArray HistoryReplay::changes(const QList<HistoryEntry> &entries)
{
    QJsonArray told;
    qsizetype next = 0;
    while (next < entries.size()) {
        const HistoryEntry &first = entries.at(next);
        const QJsonValue before = present();
        for (; next < entries.size() && isSameChange(first, entries.at(next)); ++next)
            apply(entries.at(next));
        told.append(QJsonObject{
            {u"at"_s, first.at.toIso()},
            {u"action"_s, first.action},
            {u"before"_s, before},
            {u"after"_s, present()}});
    }
    return told;
}

void HistoryReplay::apply(const HistoryEntry &entry)
{
    const bool isGone = entry.after.isEmpty();
    if (entry.table == "interaction"_L1) {
        m_interaction
            = isGone ? std::nullopt : std::optional(InteractionStore::fromImage(entry.after));
    } else if (entry.table == "rating"_L1) {
        m_rating = isGone ? std::nullopt : std::optional(RatingStore::fromImage(entry.after));
    } else if (entry.table == "follow_up"_L1 && isGone) {
        m_followUps.remove(entry.id);
    } else if (entry.table == "follow_up"_L1) {
        m_followUps.insert(entry.id, FollowUpStore::fromImage(entry.after));
    }
}

QJsonValue HistoryReplay::present() const
{
    if (!m_interaction)
        return {};
    return rowJson(LogRow{
        .interaction = *m_interaction, .rating = m_rating, .followUps = m_followUps.values()});
}

} // namespace evenkeel
