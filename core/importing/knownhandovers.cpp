#include "core/importing/knownhandovers.h"

#include "core/followup/followuptable.h"
#include "core/importing/knowntable.h"

namespace evenkeel {

namespace {

/// When it stopped being owed here without having been done.
std::optional<Instant> leftAt(const FollowUp &known)
{
    if (known.deleted)
        return known.deleted;
    return known.state == FollowUpState::HandedOver ? known.closed : std::nullopt;
}

} // namespace

Result<KnownHandovers> KnownHandovers::read(Database &database)
{
    const auto all = FollowUpTable(database).all();
    if (!all)
        return tl::unexpected(all.error());
    KnownHandovers known(database);
    for (const FollowUp &followUp : *all)
        known.m_made.insert(toMs(followUp.created), followUp);
    return known;
}

Result<bool> KnownHandovers::wasCalled(const FollowUp &known, const QString &text) const
{
    if (known.text == text)
        return true;
    return KnownTable(m_database).formerTexts(known.id).map([&text](const QStringList &former) {
        return former.contains(text);
    });
}

Result<std::optional<SkipReason>> KnownHandovers::whyNot(const FollowUp &handed) const
{
    const QList<FollowUp> made = m_made.values(toMs(handed.created));
    for (const FollowUp &known : made) {
        const auto left = leftAt(known);
        if (left && handed.closed && *left < *handed.closed)
            continue;
        const auto same = wasCalled(known, handed.text);
        if (!same)
            return tl::unexpected(same.error());
        if (*same)
            return known.deleted ? SkipReason::InTheBin : SkipReason::AlreadyThere;
    }
    return std::nullopt;
}

} // namespace evenkeel
