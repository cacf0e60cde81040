#include "ui/interaction/rowtext.h"

#include "core/followup/keeping.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel::rowtext {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text, const char *about = nullptr, int n = -1)
{
    return QCoreApplication::translate("evenkeel::rowtext", text, about, n);
}

/// Open before closed, earlier due first, the newest of the closed ones.
bool mattersMore(const FollowUp &one, const FollowUp &other)
{
    const bool open = one.state == FollowUpState::Open;
    if (open != (other.state == FollowUpState::Open))
        return open;
    return open ? one.dueAt < other.dueAt : one.closed > other.closed;
}

const FollowUp *mostPressing(const LogRow &row)
{
    const auto found = std::ranges::min_element(row.followUps, mattersMore);
    return found == row.followUps.end() ? nullptr : &*found;
}

TagLook openTag(const FollowUp &followUp, const Clock &clock)
{
    if (followUp.needsTime || !followUp.due)
        return {.text = tr("Needs a time"), .icon = u"clock"_s, .kind = TagLook::Kind::Amber};
    if (isOverdue(followUp, clock.now())) {
        return {
            .text = formats::distance(*followUp.due, clock.now(), clock.zone()),
            .icon = u"clock"_s,
            .kind = TagLook::Kind::Amber};
    }
    return {.text = formats::due(*followUp.due, clock.today()), .icon = u"flag"_s};
}

} // namespace

QString headline(const LogRow &row)
{
    const Interaction &interaction = row.interaction;
    return formats::capitalised(
        interaction.summary.isEmpty() ? interaction.details.section(u'\n', 0, 0)
                                      : interaction.summary);
}

QString time(const LogRow &row)
{
    return formats::time(row.interaction.occurred.local().time());
}

QString interactions(int count)
{
    return tr("%Ln interaction(s)", nullptr, count);
}

TagLook followUpTag(const FollowUp &followUp, const Clock &clock)
{
    if (followUp.state == FollowUpState::Open)
        return openTag(followUp, clock);
    const bool late = followUp.state == FollowUpState::KeptLate;
    const bool kept = followUp.state == FollowUpState::Kept;
    const QString text = late ? tr("Kept late") : labels::of(followUp.state);
    const QString icon = kept ? u"check"_s : late ? u"clock"_s : u"arrow-right"_s;
    return {.text = text, .icon = icon, .kind = TagLook::Kind::Plain};
}

std::optional<TagLook> promiseTag(const LogRow &row, const Clock &clock)
{
    const FollowUp *followUp = mostPressing(row);
    return followUp ? std::optional(followUpTag(*followUp, clock)) : std::nullopt;
}

QString spoken(const LogRow &row, const Clock &clock, bool discreet)
{
    const Interaction &interaction = row.interaction;
    QStringList facts{time(row), labels::of(interaction.channel)};
    if (!interaction.category.isEmpty())
        facts << labels::category(interaction.category);
    if (!interaction.customer.isEmpty())
        facts << tr("customer %1").arg(interaction.customer);
    if (row.rating && !discreet)
        facts << labels::stressSpoken(row.rating->value);
    QString sentence = facts.join(u", "_s) + u". "_s + headline(row) + u'.';
    const FollowUp *followUp = mostPressing(row);
    if (followUp && followUp->state == FollowUpState::Open && followUp->due && !followUp->needsTime)
        sentence += u' ' + tr("Promise due %1.").arg(formats::due(*followUp->due, clock.today()));
    else if (followUp)
        sentence += u' ' + tr("Promise: %1.").arg(followUpTag(*followUp, clock).text);
    return sentence;
}

} // namespace evenkeel::rowtext
