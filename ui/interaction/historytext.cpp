#include "ui/interaction/historytext.h"

#include "core/followup/followupstore.h"
#include "core/interaction/interactionstore.h"
#include "core/stress/ratingstore.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"

#include <QCoreApplication>
#include <QLocale>

namespace evenkeel::historytext {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text, const char *about = nullptr)
{
    return QCoreApplication::translate("evenkeel::historytext", text, about);
}

QString joined(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return tr("%1 and %2").arg(parts.mid(0, parts.size() - 1).join(u", "_s), parts.last());
}

/// The names of the fields in which two versions of an interaction differ.
QStringList changedFields(const Interaction &one, const Interaction &other)
{
    QStringList fields;
    const auto note = [&fields](bool changed, const QString &name) {
        if (changed)
            fields << name;
    };
    note(one.summary != other.summary, tr("what happened"));
    note(one.occurred != other.occurred, tr("the time"));
    note(one.channel != other.channel, tr("the channel"));
    note(one.customer != other.customer, tr("the customer reference"));
    note(one.category != other.category || one.tags != other.tags, tr("the category"));
    note(one.trigger != other.trigger, tr("the trigger"));
    note(one.severity != other.severity, tr("the severity"));
    note(one.details != other.details, tr("the details"));
    note(one.actions != other.actions, tr("the actions"));
    note(one.nextStep != other.nextStep, tr("the next step"));
    note(
        one.outcome != other.outcome || one.escalatedTo != other.escalatedTo
            || one.escalationAccepted != other.escalationAccepted,
        tr("the outcome"));
    note(one.techniques != other.techniques, tr("the techniques"));
    return fields;
}

QString ofInteraction(const HistoryEntry &entry)
{
    if (entry.before.isEmpty()) {
        return entry.action == u"import"_s ? tr("Imported")
            : entry.action == u"undo"_s    ? tr("You brought it back")
                                           : tr("Logged from the quick line");
    }
    if (entry.after.isEmpty())
        return tr("You took it back");
    const Interaction before = InteractionStore::fromImage(entry.before);
    const Interaction after = InteractionStore::fromImage(entry.after);
    if (before.deleted.has_value() != after.deleted.has_value())
        return after.deleted ? tr("You deleted it") : tr("You brought it back");
    const QStringList fields = changedFields(before, after);
    return fields.isEmpty() ? QString() : tr("You changed %1").arg(joined(fields));
}

QString ofRating(const HistoryEntry &entry, bool discreet)
{
    if (entry.after.isEmpty())
        return tr("You removed the stress rating");
    if (discreet)
        return entry.before.isEmpty() ? tr("You rated stress")
                                      : tr("You changed the stress rating");
    const auto number = [](const QJsonObject &image) {
        return QLocale().toString(RatingStore::fromImage(image).value.value());
    };
    if (entry.before.isEmpty())
        return tr("You rated stress %1").arg(number(entry.after));
    return tr("You changed stress %1 to %2").arg(number(entry.before), number(entry.after));
}

QString ofFollowUp(const HistoryEntry &entry)
{
    if (entry.before.isEmpty())
        return tr("Promise added");
    if (entry.after.isEmpty())
        return tr("Promise taken back");
    const FollowUp before = FollowUpStore::fromImage(entry.before);
    const FollowUp after = FollowUpStore::fromImage(entry.after);
    if (before.state != after.state) {
        return after.state == FollowUpState::Open ? tr("Promise opened again")
                                                  : tr("Promise: %1").arg(labels::of(after.state));
    }
    if (after.renegotiations.size() > before.renegotiations.size())
        return tr("A new time was agreed");
    if (after.attempts.size() > before.attempts.size())
        return labels::of(after.attempts.last().result);
    if (before.snoozedUntil != after.snoozedUntil)
        return tr("Reminder moved");
    if (before.due != after.due)
        return tr("Time of the promise set");
    return before.deleted == after.deleted ? tr("Promise changed") : QString();
}

} // namespace

QString sentence(const HistoryEntry &entry, bool discreet)
{
    if (entry.table == u"interaction"_s)
        return ofInteraction(entry);
    if (entry.table == u"rating"_s)
        return ofRating(entry, discreet);
    if (entry.table == u"follow_up"_s)
        return ofFollowUp(entry);
    if (entry.table == u"lesson"_s)
        return entry.after.isEmpty() ? tr("You removed what you learned")
                                     : tr("You added what you learned");
    if (entry.table == u"process_idea_interaction"_s)
        return entry.after.isEmpty() ? tr("You took it from a process idea")
                                     : tr("You added it to a process idea");
    if (entry.table == u"skill_interaction"_s)
        return entry.after.isEmpty() ? tr("You took it from a skill to train")
                                     : tr("You added it to a skill to train");
    if (entry.table == u"interaction_answer"_s)
        return entry.after.isEmpty() ? tr("You removed what you wrote looking back")
                                     : tr("You looked back at it");
    return {};
}

QString when(const HistoryEntry &entry, QDate today)
{
    return formats::capitalised(formats::moment(entry.at, today));
}

} // namespace evenkeel::historytext
