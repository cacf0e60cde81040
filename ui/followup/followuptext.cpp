#include "ui/followup/followuptext.h"

#include "ui/followup/followupsmodel.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"

#include <QLocale>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QString customer(const FollowUp &followUp)
{
    //: %1: the reference of a customer in the site's own system
    return FollowUpText::tr("Customer %1").arg(formats::isolated(followUp.customer));
}

QString joined(const QStringList &parts)
{
    return parts.join(FollowUpText::tr(", ", "between parts of a list"));
}

QString lowered(const QString &text)
{
    return text.isEmpty() ? text : QLocale().toLower(text.left(1)) + text.mid(1);
}

/// How long before the time that counts it was kept, in words; empty below five minutes.
QString early(const FollowUp &followUp)
{
    const auto due = dueThatCounts(followUp);
    if (!due || due->isDateOnly() || !followUp.closed)
        return {};
    const milliseconds ahead = due->instant() - *followUp.closed;
    return ahead < minutes(5) ? QString() : formats::duration(std::chrono::floor<seconds>(ahead));
}

QString moveSentence(const Renegotiation &move, const Clock &clock)
{
    const QString at = formats::moment({.at = move.at, .zone = clock.zone().id()}, clock.today());
    const QString to = formats::dueInFull(move.to);
    const QString from
        = move.from ? formats::dueInFull(*move.from) : FollowUpText::tr("no time yet");
    const QString moved = FollowUpText::tr("%1: moved from %2 to %3.").arg(at, from, to);
    return move.reason.isEmpty() ? moved : moved + u' ' + move.reason;
}

} // namespace

QString FollowUpText::group(FollowUpGroup group)
{
    switch (group) {
    case FollowUpGroup::NeedsTime: return tr("Needs a time");
    case FollowUpGroup::Overdue: return tr("Overdue");
    case FollowUpGroup::LaterToday: return tr("Later today");
    case FollowUpGroup::AfterToday: return tr("After today");
    case FollowUpGroup::DoneToday: return tr("Done today");
    }
    return {};
}

QString FollowUpText::spokenGroup(FollowUpGroup which, int count)
{
    return u"%1, %2"_s.arg(group(which), QLocale().toString(count));
}

QString FollowUpText::topic(const QString &summary)
{
    qsizetype end = summary.size();
    for (const QChar stop : QStringView(u",.;:!?")) {
        if (const qsizetype at = summary.indexOf(stop); at > 0)
            end = qMin(end, at);
    }
    return lowered(summary.left(end).trimmed());
}

QString FollowUpText::meta(const FollowUpEntry &row)
{
    const FollowUp &followUp = row.followUp;
    QStringList parts;
    if (!followUp.customer.isEmpty())
        parts << customer(followUp);
    if (followUp.state != FollowUpState::Open) {
        parts << (parts.isEmpty() ? ending(followUp) : lowered(ending(followUp)));
        return joined(parts);
    }
    if (followUp.kind != FollowUpKind::Promise)
        parts << labels::of(followUp.kind).toLower();
    if (followUp.channel)
        parts << labels::of(*followUp.channel).toLower();
    if (!row.topic.isEmpty())
        parts << row.topic;
    return joined(parts);
}

QString FollowUpText::shortMeta(const FollowUpEntry &row, QDate today)
{
    QStringList parts;
    if (!row.followUp.customer.isEmpty())
        parts << customer(row.followUp);
    if (const QString when = due(row.followUp, today); !when.isEmpty())
        parts << when;
    return joined(parts);
}

QString FollowUpText::due(const FollowUp &followUp, QDate today)
{
    return followUp.needsTime || !followUp.due ? QString() : formats::due(*followUp.due, today);
}

QString FollowUpText::distance(const FollowUp &followUp, const Clock &clock)
{
    if (followUp.state != FollowUpState::Open && followUp.closed) {
        const QTime time = inZone(*followUp.closed, clock.zone()).time();
        //: %1: a time of day
        return tr("done %1").arg(formats::time(time));
    }
    if (followUp.needsTime || !followUp.due)
        return tr("needs a time");
    return formats::distance(*followUp.due, clock.now(), clock.zone());
}

QString FollowUpText::ending(const FollowUp &followUp)
{
    if (followUp.state == FollowUpState::HandedOver && !followUp.handedTo.isEmpty())
        //: %1: the name of a colleague
        return tr("Handed over to %1").arg(followUp.handedTo);
    if (followUp.state == FollowUpState::Kept) {
        if (followUp.kind != FollowUpKind::Promise)
            return tr("Done");
        const QString before = early(followUp);
        //: %1: a length of time, "20 min"
        return before.isEmpty() ? tr("Kept") : tr("Kept %1 early").arg(before);
    }
    return labels::of(followUp.state);
}

QString FollowUpText::promised(const FollowUp &followUp, QDate today)
{
    const QString who = formats::isolated(followUp.customer);
    const bool timed = followUp.due && !followUp.needsTime;
    const QString when = timed
        ? (followUp.due->date == today && followUp.due->time
               ? tr("today %1").arg(formats::time(*followUp.due->time))
               : formats::due(*followUp.due, today))
        : QString();
    if (followUp.kind != FollowUpKind::Promise)
        return timed ? tr("%1 for %2").arg(labels::of(followUp.kind), when)
                     : labels::of(followUp.kind);
    if (who.size() <= 2)
        return timed ? tr("Promised for %1").arg(when) : tr("Promised, time still open");
    return timed ? tr("Promised to customer %1 for %2").arg(who, when)
                 : tr("Promised to customer %1, time still open").arg(who);
}

QString FollowUpText::kept(const Keeping &month)
{
    if (month.due() == 0)
        return {};
    //: %1: "28 of 30"
    return tr("%1 kept on time this month").arg(formats::share(month.keptOnTime, month.due()));
}

QString FollowUpText::keptAsFirstPromised(const Keeping &month)
{
    if (month.firstDue == 0)
        return {};
    //: %1: "27 of 30"
    return tr("%1 as first promised")
        .arg(formats::share(month.keptAsFirstPromised, month.firstDue));
}

QString FollowUpText::spoken(const FollowUpEntry &row, const Clock &clock)
{
    QStringList parts{formats::capitalised(row.followUp.text), meta(row)};
    parts << due(row.followUp, clock.today()) << distance(row.followUp, clock);
    parts.removeAll(QString());
    return joined(parts);
}

QStringList FollowUpText::story(const FollowUp &followUp, const Clock &clock)
{
    QStringList lines;
    if (followUp.due && !QTimeZone(followUp.due->zone).isValid())
        //: %1: the name of a time zone
        lines << tr("The time zone %1 is not known on this computer. Its times are taken as UTC.")
                     .arg(formats::isolated(QString::fromUtf8(followUp.due->zone)));
    if (followUp.customerWindow)
        //: %1: "16:00 to 18:30"
        lines << tr("Can be reached from %1.").arg(formats::span(*followUp.customerWindow));
    for (const Renegotiation &move : followUp.renegotiations)
        lines << moveSentence(move, clock);
    for (const Attempt &attempt : followUp.attempts) {
        const Moment at{.at = attempt.at, .zone = clock.zone().id()};
        lines << u"%1: %2"_s.arg(
            formats::moment(at, clock.today()), labels::of(attempt.result).toLower());
    }
    return lines;
}

} // namespace evenkeel
