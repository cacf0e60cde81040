#include "core/followup/followupstore.h"

#include "core/base/textlimit.h"
#include "core/followup/followupedit.h"
#include "core/followup/followupmask.h"
#include "core/followup/followuprow.h"
#include "core/followup/followuptable.h"
#include "core/followup/keeping.h"
#include "core/followup/succession.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"

namespace evenkeel {

using namespace Qt::StringLiterals;
using namespace followupedit;

namespace {

FollowUpState endOf(const FollowUp &followUp, const Closing &closing)
{
    switch (closing.outcome) {
    case Closing::Outcome::Kept: break;
    case Closing::Outcome::Broken: return FollowUpState::Broken;
    case Closing::Outcome::Withdrawn: return FollowUpState::Withdrawn;
    }
    return closing.forceLate ? FollowUpState::KeptLate : keptState(followUp, closing.at);
}

/// Fills in what follows from the rest, for records that come from a form or a file.
FollowUp completed(FollowUp followUp, Instant now)
{
    followUp.dueAt = followUp.due ? std::optional(followUp.due->instant()) : std::nullopt;
    followUp.needsTime = followUp.needsTime || !followUp.due;
    if (followUp.created == Instant())
        followUp.created = now;
    if (followUp.state == FollowUpState::Open)
        followUp.closed.reset();
    else if (!followUp.closed)
        followUp.closed = followUp.created;
    return followUp;
}

} // namespace

FollowUpStore::FollowUpStore(ChangeLog &log, QObject *parent) : QObject(parent), m_log(log)
{
    connect(&log, &ChangeLog::committed, this, &FollowUpStore::tell);
}

void FollowUpStore::tell(const QList<RowChange> &changes)
{
    bool any = false;
    for (const RowChange &change : changes) {
        if (change.table != FollowUpTable::Name)
            continue;
        any = true;
        const FollowUpId id(change.id);
        switch (change.kind) {
        case RowChange::Kind::Added: emit added(id); break;
        case RowChange::Kind::Changed: emit changed(id); break;
        case RowChange::Kind::Removed: emit removed(id); break;
        }
    }
    if (any)
        emit settled();
}

Result<FollowUpId> FollowUpStore::add(ChangeSet &changes, const FollowUp &followUp)
{
    FollowUp whole = completed(followUp, changes.moment().at);
    maskCards(whole);
    Result<FollowUpId> id = FollowUpTable(changes.database()).insert(whole);
    if (id)
        changes.inserted(FollowUpTable::Name, id->value(), ownerOf(whole));
    return id;
}

Result<FollowUpId> FollowUpStore::addToBin(ChangeSet &changes, const FollowUp &followUp)
{
    Result<FollowUpId> id = add(changes, followUp);
    if (id)
        EVENKEEL_TRY(FollowUpTable(changes.database()).markDeletedAlong(*id, true));
    return id;
}

Result<> FollowUpStore::update(ChangeSet &changes, const FollowUp &followUp)
{
    Result<FollowUp> kept = take(changes, followUp.id);
    if (!kept)
        return tl::unexpected(kept.error());
    kept->kind = followUp.kind;
    kept->text = followUp.text;
    kept->customer = followUp.customer;
    kept->channel = followUp.channel;
    kept->customerWindow = followUp.customerWindow;
    kept->everyDays = followUp.everyDays;
    return write(changes, *kept);
}

Result<> FollowUpStore::setDue(ChangeSet &changes, FollowUpId id, const LocalTime &due)
{
    Result<FollowUp> followUp = takeOpen(changes, id);
    if (!followUp)
        return tl::unexpected(followUp.error());
    if (isOverdue(*followUp, changes.moment().at))
        return failure(Fault::WrongState, u"overdue"_s);
    if (!followUp->renegotiations.isEmpty())
        followUp->renegotiations.last().to = due;
    giveDue(*followUp, due);
    return write(changes, *followUp);
}

Result<> FollowUpStore::close(ChangeSet &changes, FollowUpId id, const Closing &closing)
{
    Result<FollowUp> followUp = takeOpen(changes, id);
    if (!followUp)
        return tl::unexpected(followUp.error());
    if (closing.at > changes.moment().at)
        return failure(Fault::OutOfRange, u"kept_at"_s);
    if (isTooLong(closing.note))
        return failure(Fault::OutOfRange, u"note"_s);
    followUp->state = endOf(*followUp, closing);
    followUp->closed = closing.at;
    followUp->note = closing.note;
    EVENKEEL_TRY(write(changes, *followUp));
    return goOn(changes, *followUp);
}

Result<> FollowUpStore::goOn(ChangeSet &changes, const FollowUp &closed)
{
    const std::optional<FollowUp> next = nextUpdate(closed, changes.moment().at);
    if (!next)
        return {};
    if (closed.interaction) {
        const auto outcome = FollowUpTable(changes.database()).outcomeOf(*closed.interaction);
        if (!outcome)
            return tl::unexpected(outcome.error());
        if (!*outcome || **outcome == lists::Resolved)
            return {};
    }
    EVENKEEL_TRY(add(changes, *next));
    return {};
}

Result<> FollowUpStore::endUpdates(ChangeSet &changes, InteractionId interaction)
{
    const Result<QList<FollowUp>> all = ofInteraction(interaction);
    if (!all)
        return tl::unexpected(all.error());
    const Closing closing{.outcome = Closing::Outcome::Withdrawn, .at = changes.moment().at};
    for (const FollowUp &one : *all) {
        const bool isOpen = one.state == FollowUpState::Open && !one.deleted;
        if (isOpen && one.kind == FollowUpKind::Update)
            EVENKEEL_TRY(close(changes, one.id, closing));
    }
    return {};
}

Result<> FollowUpStore::reopen(ChangeSet &changes, FollowUpId id)
{
    Result<FollowUp> followUp = take(changes, id);
    if (!followUp)
        return tl::unexpected(followUp.error());
    if (followUp->state == FollowUpState::Open)
        return failure(Fault::WrongState);
    followUp->state = FollowUpState::Open;
    followUp->closed.reset();
    followUp->note.clear();
    followUp->handedTo.clear();
    followUp->handoverAccepted = false;
    return write(changes, *followUp);
}

Result<> FollowUpStore::snooze(ChangeSet &changes, FollowUpId id, Instant until)
{
    Result<FollowUp> followUp = takeOpen(changes, id);
    if (!followUp)
        return tl::unexpected(followUp.error());
    if (until <= changes.moment().at)
        return failure(Fault::TimeInPast);
    followUp->snoozedUntil = until;
    return write(changes, *followUp);
}

Result<> FollowUpStore::renegotiate(
    ChangeSet &changes, FollowUpId id, const LocalTime &to, const QString &reason,
    std::optional<bool> told)
{
    Result<FollowUp> followUp = takeOpen(changes, id);
    if (!followUp)
        return tl::unexpected(followUp.error());
    if (isPast(to, changes.moment().at) || to.instant() == changes.moment().at)
        return failure(Fault::TimeInPast);
    if (isTooLong(reason))
        return failure(Fault::OutOfRange, u"reason"_s);
    followUp->renegotiations.append(
        {.from = followUp->needsTime ? std::nullopt : followUp->due,
         .to = to,
         .reason = reason,
         .told = told,
         .at = changes.moment().at});
    giveDue(*followUp, to);
    return write(changes, *followUp);
}

Result<> FollowUpStore::attempt(ChangeSet &changes, FollowUpId id, Attempt::Result result)
{
    Result<FollowUp> followUp = takeOpen(changes, id);
    if (!followUp)
        return tl::unexpected(followUp.error());
    followUp->attempts.append({.result = result, .at = changes.moment().at});
    return write(changes, *followUp);
}

Result<>
FollowUpStore::handOver(ChangeSet &changes, FollowUpId id, const QString &to, bool accepted)
{
    Result<FollowUp> followUp = takeOpen(changes, id);
    if (!followUp)
        return tl::unexpected(followUp.error());
    if (to.trimmed().isEmpty())
        return failure(Fault::InvalidInput, u"to"_s);
    if (isTooLong(to))
        return failure(Fault::OutOfRange, u"to"_s);
    followUp->state = FollowUpState::HandedOver;
    followUp->closed = changes.moment().at;
    followUp->handedTo = to.trimmed();
    followUp->handoverAccepted = accepted;
    return write(changes, *followUp);
}

Result<> FollowUpStore::acceptHandover(ChangeSet &changes, FollowUpId id)
{
    Result<FollowUp> followUp = take(changes, id);
    if (!followUp)
        return tl::unexpected(followUp.error());
    if (followUp->state != FollowUpState::HandedOver)
        return failure(Fault::WrongState);
    followUp->handoverAccepted = true;
    return write(changes, *followUp);
}

Result<> FollowUpStore::removeOf(ChangeSet &changes, InteractionId interaction)
{
    FollowUpTable table(changes.database());
    const Result<QList<FollowUp>> all = table.ofInteraction(interaction);
    if (!all)
        return tl::unexpected(all.error());
    for (const FollowUp &followUp : *all) {
        if (followUp.deleted)
            continue;
        EVENKEEL_TRY(remove(changes, followUp.id));
        EVENKEEL_TRY(table.markDeletedAlong(followUp.id, true));
    }
    return {};
}

Result<> FollowUpStore::restoreOf(ChangeSet &changes, InteractionId interaction)
{
    FollowUpTable table(changes.database());
    const Result<QList<FollowUp>> along = table.deletedAlong(interaction);
    if (!along)
        return tl::unexpected(along.error());
    for (const FollowUp &deleted : *along) {
        FollowUp followUp = deleted;
        EVENKEEL_TRY(changes.touch(FollowUpTable::Name, followUp.id.value(), interaction.value()));
        followUp.deleted.reset();
        EVENKEEL_TRY(table.update(followUp));
        EVENKEEL_TRY(table.markDeletedAlong(followUp.id, false));
    }
    return {};
}

Result<> FollowUpStore::remove(ChangeSet &changes, FollowUpId id)
{
    Result<FollowUp> followUp = take(changes, id);
    if (!followUp)
        return tl::unexpected(followUp.error());
    followUp->deleted = changes.moment().at;
    return write(changes, *followUp);
}

Result<> FollowUpStore::recomputeDue()
{
    Result<QList<FollowUp>> moved = open();
    if (!moved)
        return tl::unexpected(moved.error());
    moved->removeIf(
        [](const FollowUp &followUp) { return completed(followUp, followUp.created) == followUp; });
    if (moved->isEmpty())
        return {};
    Result<Transaction> transaction = Transaction::begin(m_log.database());
    if (!transaction)
        return tl::unexpected(transaction.error());
    FollowUpTable table(m_log.database());
    for (const FollowUp &followUp : std::as_const(*moved))
        EVENKEEL_TRY(table.update(completed(followUp, followUp.created)));
    EVENKEEL_TRY(transaction->commit());
    for (const FollowUp &followUp : std::as_const(*moved))
        emit changed(followUp.id);
    emit settled();
    return {};
}

Result<FollowUp> FollowUpStore::find(FollowUpId id) const
{
    return FollowUpTable(m_log.database()).find(id);
}

Result<QList<FollowUp>> FollowUpStore::ofInteraction(InteractionId interaction) const
{
    return FollowUpTable(m_log.database()).ofInteraction(interaction);
}

Result<QList<FollowUp>> FollowUpStore::open() const
{
    return FollowUpTable(m_log.database()).open();
}

Result<QList<FollowUp>>
FollowUpStore::listed(std::optional<FollowUpState> state, std::optional<Instant> before) const
{
    return FollowUpTable(m_log.database()).listed(state, before);
}

Result<QList<FollowUp>> FollowUpStore::closedBetween(Instant begin, Instant end) const
{
    return FollowUpTable(m_log.database()).closedBetween(begin, end);
}

Result<QList<FollowUp>> FollowUpStore::touching(Instant begin, Instant end) const
{
    return FollowUpTable(m_log.database()).touching(begin, end);
}

FollowUp FollowUpStore::fromImage(const QJsonObject &image)
{
    return followuprow::fromImage(image);
}

} // namespace evenkeel
