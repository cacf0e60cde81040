#include "core/importing/knownhandovers.h"

#include "core/followup/followuptable.h"
#include "core/importing/knowntable.h"

#include <QSet>

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

/// Texts are read for follow-ups made when one of the file was, each once: a file may hold many of
/// one moment, and a log many that the file has nothing to do with.
Result<KnownHandovers> KnownHandovers::read(Database &database, const QList<FollowUp> &handed)
{
    QSet<qint64> moments;
    for (const FollowUp &followUp : handed)
        moments.insert(toMs(followUp.created));
    const auto all = FollowUpTable(database).all();
    if (!all)
        return tl::unexpected(all.error());
    KnownHandovers known;
    KnownTable table(database);
    for (const FollowUp &followUp : *all) {
        if (!moments.contains(toMs(followUp.created)))
            continue;
        const auto former = table.formerTexts(followUp.id);
        if (!former)
            return tl::unexpected(former.error());
        known.learn(followUp, *former);
    }
    return known;
}

void KnownHandovers::learn(const FollowUp &followUp, const QStringList &formerTexts)
{
    const Known known{.left = leftAt(followUp), .inBin = followUp.deleted.has_value()};
    const qint64 made = toMs(followUp.created);
    m_called.insert({made, followUp.text}, known);
    for (const QString &text : formerTexts) {
        if (text != followUp.text)
            m_called.insert({made, text}, known);
    }
}

std::optional<SkipReason> KnownHandovers::whyNot(const FollowUp &handed) const
{
    const auto [begin, end] = m_called.equal_range({toMs(handed.created), handed.text});
    for (auto known = begin; known != end; ++known) {
        if (known->left && handed.closed && *known->left < *handed.closed)
            continue;
        return known->inBin ? SkipReason::InTheBin : SkipReason::AlreadyThere;
    }
    return std::nullopt;
}

} // namespace evenkeel
