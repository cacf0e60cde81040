#include "ui/today/daytext.h"

#include "ui/interaction/rowtext.h"
#include "ui/text/breathinglabels.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel::daytext {

namespace {

/// Where the words of this file are looked up.
class DayText
{
    Q_DECLARE_TR_FUNCTIONS(DayText)
};

QString joined(const QString &one, const QString &other)
{
    if (one.isEmpty() || other.isEmpty())
        return one + other;
    return DayText::tr("%1, %2", "two facts about a row").arg(one, other);
}

QString metaOf(const Interaction &interaction)
{
    const QString customer = interaction.customer.isEmpty()
        ? QString()
        : DayText::tr("customer %1").arg(formats::isolated(interaction.customer));
    if (interaction.category.isEmpty() && customer.isEmpty())
        return labels::of(interaction.channel);
    return joined(labels::category(interaction.category), customer);
}

QString metaOf(const BreatherRow &row)
{
    const QLocale locale;
    if (row.before && row.after) {
        return DayText::tr("%1 before, %2 after")
            .arg(
                locale.toString(row.before->value.value()),
                locale.toString(row.after->value.value()));
    }
    if (row.before)
        return DayText::tr("%1 before").arg(locale.toString(row.before->value.value()));
    if (row.after)
        return DayText::tr("%1 after").arg(locale.toString(row.after->value.value()));
    return row.breather.finished ? QString() : DayText::tr("stopped early");
}

bool isOpen(const FollowUp &followUp)
{
    return followUp.state == FollowUpState::Open && !followUp.deleted;
}

/// Open ones first by due time; those without a time come first of all.
const FollowUp *nextOpen(const QList<FollowUp> &followUps)
{
    const FollowUp *next = nullptr;
    for (const FollowUp &followUp : followUps) {
        if (isOpen(followUp) && (!next || followUp.dueAt < next->dueAt))
            next = &followUp;
    }
    return next;
}

TagLook openTag(const FollowUp &followUp, const Clock &clock)
{
    if (!followUp.due || followUp.needsTime)
        return {
            .text = DayText::tr("needs a time"), .icon = u"clock"_s, .kind = TagLook::Kind::Amber};
    const QString due = formats::due(*followUp.due, clock.today());
    if (followUp.dueAt && *followUp.dueAt <= clock.now())
        return {.text = due, .icon = u"clock"_s, .kind = TagLook::Kind::Amber};
    return {.text = due, .icon = u"flag"_s};
}

} // namespace

QString time(const DayRow &row)
{
    return formats::time(row.moment().local().time());
}

QString title(const DayRow &row)
{
    if (const auto *log = std::get_if<LogRow>(&row.what)) {
        const Interaction &interaction = log->interaction;
        return formats::capitalised(
            interaction.summary.isEmpty() ? interaction.details.section(u'\n', 0, 0)
                                          : interaction.summary);
    }
    if (const auto *pause = std::get_if<BreatherRow>(&row.what)) {
        return joined(
            BreathingLabels::title(pause->breather),
            BreathingLabels::roundLength(pause->breather.taken));
    }
    return DayText::tr("Check-in");
}

QString meta(const DayRow &row, bool discreet)
{
    if (const auto *log = std::get_if<LogRow>(&row.what))
        return metaOf(log->interaction);
    const auto *pause = std::get_if<BreatherRow>(&row.what);
    if (!pause)
        return {};
    if (discreet)
        return pause->before || pause->after ? DayText::tr("rated") : QString();
    return metaOf(*pause);
}

std::optional<TagLook> tag(const DayRow &row, const Clock &clock)
{
    const auto *log = std::get_if<LogRow>(&row.what);
    if (!log || log->followUps.isEmpty())
        return std::nullopt;
    if (const FollowUp *next = nextOpen(log->followUps))
        return openTag(*next, clock);
    const auto kept = [](const FollowUp &followUp) {
        return followUp.state == FollowUpState::Kept || followUp.state == FollowUpState::KeptLate;
    };
    if (!std::ranges::all_of(log->followUps, kept))
        return std::nullopt;
    return TagLook{.text = DayText::tr("Kept"), .icon = u"check"_s};
}

QString spoken(const DayRow &row, const Clock &clock, bool discreet)
{
    if (const auto *log = std::get_if<LogRow>(&row.what))
        return rowtext::spoken(*log, clock, discreet);
    return joined(time(row), title(row)) + u". "_s + meta(row, discreet);
}

} // namespace evenkeel::daytext
