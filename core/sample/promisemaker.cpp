#include "core/sample/promisemaker.h"

#include "core/sample/dice.h"
#include "core/sample/scenebook.h"

#include <algorithm>

namespace evenkeel {

namespace {

using std::chrono::days;
using std::chrono::hours;

/// How far back a promise may lie that is still open although it is overdue.
constexpr days ForgottenFor{9};

} // namespace

PromiseMaker::PromiseMaker(const SceneBook &book, Dice &dice, const QTimeZone &zone, Instant limit)
    : m_book(book), m_dice(dice), m_zone(zone), m_limit(limit)
{
}

FollowUp PromiseMaker::begin(const MadeCall &call, FollowUpKind kind)
{
    FollowUp followUp;
    followUp.interaction = call.interaction.id;
    followUp.kind = kind;
    followUp.customer = call.interaction.customer;
    followUp.channel = m_dice.chance(75) ? Channel::Phone : Channel::Email;
    followUp.created = call.interaction.created;
    return followUp;
}

FollowUp PromiseMaker::make(const MadeCall &call)
{
    FollowUp promise = begin(call, FollowUpKind::Promise);
    promise.text = m_dice.pick(call.scene->promises);
    if (m_limit - promise.created < days(2) && m_dice.chance(6)) {
        promise.needsTime = true;
        return promise;
    }
    promise.due = dueAfter(promise.created);
    if (m_dice.chance(10))
        move(promise);
    if (m_dice.chance(14))
        attempt(promise);
    finish(promise);
    return promise;
}

FollowUp PromiseMaker::makeCourtesy(const MadeCall &call)
{
    FollowUp check = begin(call, FollowUpKind::Courtesy);
    check.text = m_dice.pick(m_book.courtesies());
    check.due = workday(inZone(check.created, m_zone).date(), m_dice.between(3, 6), false);
    closeAt(check, FollowUpState::Kept, check.due->instant() - hours(m_dice.between(8, 14)));
    return check;
}

LocalTime PromiseMaker::dueAfter(Instant at)
{
    const QDateTime wall = inZone(at, m_zone);
    if (m_dice.chance(35) && wall.time().hour() < 16) {
        const int hour = wall.time().hour() + m_dice.between(1, 3);
        const QTime later(hour, m_dice.chance(50) ? 0 : 30);
        return {.date = wall.date(), .time = later, .zone = m_zone.id()};
    }
    const int ahead = m_dice.chance(60) ? 1 : m_dice.between(2, 4);
    return workday(wall.date(), ahead, m_dice.chance(70));
}

LocalTime PromiseMaker::workday(QDate from, int ahead, bool withTime)
{
    QDate day = from.addDays(ahead);
    while (day.dayOfWeek() > Qt::Friday)
        day = day.addDays(1);
    const int hour = m_dice.between(9, 17);
    const QTime time(hour, m_dice.chance(60) ? 0 : 30);
    return {
        .date = day, .time = withTime ? std::optional(time) : std::nullopt, .zone = m_zone.id()};
}

void PromiseMaker::move(FollowUp &followUp)
{
    const LocalTime from = *followUp.due;
    const Instant at = from.instant() - minutes(m_dice.between(20, 120));
    if (at <= followUp.created || at > m_limit)
        return;
    const LocalTime to = workday(from.date, m_dice.between(1, 3), true);
    followUp.renegotiations.append(
        {.from = from,
         .to = to,
         .reason = m_dice.pick(m_book.reasons()),
         .told = m_dice.chance(90),
         .at = at});
    followUp.due = to;
}

void PromiseMaker::attempt(FollowUp &followUp)
{
    const Instant at = followUp.due->instant() - minutes(m_dice.between(30, 90));
    if (at <= followUp.created || at > m_limit)
        return;
    const bool message = m_dice.chance(50);
    followUp.attempts.append(
        {.result = message ? Attempt::Result::LeftMessage : Attempt::Result::NoAnswer, .at = at});
}

void PromiseMaker::finish(FollowUp &followUp)
{
    const Instant due = followUp.due->instant();
    const Instant begun = std::max(
        followUp.created,
        followUp.renegotiations.isEmpty() ? followUp.created : followUp.renegotiations.last().at);
    const qint64 room = std::max<qint64>(2, (due - begun) / minutes(1));
    const Instant early = due - minutes(m_dice.below(std::min<qint64>(room - 1, 180)));
    const int percent = m_dice.below(100);
    if (percent < 84) {
        closeAt(followUp, FollowUpState::Kept, early);
    } else if (percent < 91) {
        closeAt(followUp, FollowUpState::KeptLate, due + minutes(m_dice.between(15, 900)));
    } else if (percent < 93) {
        closeAt(followUp, FollowUpState::Broken, due + hours(m_dice.between(20, 30)));
    } else if (percent < 95) {
        closeAt(followUp, FollowUpState::Withdrawn, early);
    } else if (percent < 97) {
        followUp.handedTo = m_dice.pick(m_book.desks());
        followUp.handoverAccepted = m_dice.chance(85);
        closeAt(followUp, FollowUpState::HandedOver, early);
    } else if (m_limit - due > ForgottenFor) {
        closeAt(followUp, FollowUpState::KeptLate, due + hours(m_dice.between(2, 70)));
    }
}

void PromiseMaker::closeAt(FollowUp &followUp, FollowUpState state, Instant at)
{
    if (at > m_limit)
        return;
    followUp.state = state;
    followUp.closed = std::max(at, followUp.created + minutes(1));
}

} // namespace evenkeel
