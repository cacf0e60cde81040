#include "core/retention/retentionplan.h"

#include "core/settings/keys.h"

namespace evenkeel {

namespace {

constexpr int LongestTerm = 1200; ///< a hundred years: more is no term

using Key = SettingKey<int>;

int chosen(const Settings &settings, const Key &key)
{
    const int months = settings.get(key);
    return months < 0 || months > LongestTerm ? key.initial : months;
}

/// 0 is the longest of all.
int shorterOf(int one, int other)
{
    if (one == 0 || other == 0)
        return one + other;
    return std::min(one, other);
}

/// A site says nothing about what it does not name.
int allowed(const Settings &policy, const Key &key)
{
    const Key unsaid{key.name, 0};
    const int months = policy.get(unsaid);
    return months < 0 || months > LongestTerm ? 0 : months;
}

int termOf(const Key &key, const Settings &own, const Settings *policy)
{
    const int months = chosen(own, key);
    return policy ? shorterOf(months, allowed(*policy, key)) : months;
}

} // namespace

int RetentionTerms::of(RetentionKind kind) const
{
    switch (kind) {
    case RetentionKind::Details: return details;
    case RetentionKind::Customers: return customers;
    case RetentionKind::Promises: return promises;
    case RetentionKind::Ratings: break;
    }
    return ratings;
}

int RetentionTerms::shortest() const
{
    int months = 0;
    for (const RetentionKind kind : RetentionKinds)
        months = shorterOf(months, of(kind));
    return months;
}

namespace retentionplan {

RetentionTerms terms(const Settings &own, const Settings *policy)
{
    return {
        .details = termOf(keys::KeepDetails, own, policy),
        .customers = termOf(keys::KeepCustomers, own, policy),
        .promises = termOf(keys::KeepPromises, own, policy),
        .ratings = termOf(keys::KeepRatings, own, policy)};
}

std::optional<QDate> lastGoneDay(QDate today, int months)
{
    if (months <= 0 || !today.isValid())
        return std::nullopt;
    // The end of a month is met by several days of a longer one, so the last of them is looked for.
    QDate day = today.addMonths(-months);
    while (day.addMonths(months) >= today)
        day = day.addDays(-1);
    while (day.addDays(1).addMonths(months) < today)
        day = day.addDays(1);
    return day;
}

Step next(const Known &known, QDate today, bool dueNow, bool dueSoon)
{
    if (known.lastLook && *known.lastLook >= today)
        return Step::Nothing;
    const bool wasAway = known.lastLook && known.lastLook->daysTo(today) > LongestAbsence;
    const bool wasTold = known.announced && *known.announced <= today && !wasAway;
    if (!wasTold)
        return dueSoon ? Step::Announce : Step::Nothing;
    const bool isTime = known.announced->daysTo(today) >= NoticeDays;
    return dueNow && isTime ? Step::Delete : Step::Nothing;
}

} // namespace retentionplan

} // namespace evenkeel
