#include "core/sample/samplewriter.h"

#include "core/breather/breatherstore.h"
#include "core/followup/followupstore.h"
#include "core/interaction/interactionstore.h"
#include "core/reflection/reflectionstore.h"
#include "core/sample/dice.h"
#include "core/stress/ratingstore.h"

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int HighStress = 7;

/// Drops what an operation gave back, where only its success counts.
template<class T>
Result<> done(const Result<T> &result)
{
    if (!result)
        return tl::unexpected(result.error());
    return {};
}

} // namespace

SampleWriter::SampleWriter(
    const SampleLog::Stores &stores, ChangeSet &changes, Dice &dice, const Frame &frame)
    : m_stores(stores), m_changes(changes), m_dice(dice), m_frame(frame),
      m_calls(m_book, dice, frame.zone), m_promises(m_book, dice, frame.zone, frame.limit)
{
}

Moment SampleWriter::moment(Instant at) const
{
    return {.at = std::min(at, m_frame.limit), .zone = m_frame.zone.id()};
}

Result<> SampleWriter::write(const Shift &shift)
{
    const QList<Instant> times = m_calls.timesOf(shift, m_frame.limit);
    if (m_dice.chance(60)) {
        Rating rating;
        rating.context = RatingContext::CheckIn;
        EVENKEEL_TRY(rate(m_dice.between(1, 4), times.first() - minutes(5), rating));
    }
    for (const Instant at : times)
        EVENKEEL_TRY(writeCall(shift, at));
    return endShift(shift, times);
}

Result<> SampleWriter::writeCall(const Shift &shift, Instant at)
{
    MadeCall call = m_calls.make(shift, at);
    const bool promises = !call.scene->promises.isEmpty() && m_dice.chance(32);
    if (promises)
        call.interaction.outcome = QString(lists::Promised);
    const Result<InteractionId> id = m_stores.interactions.add(m_changes, call.interaction);
    if (!id)
        return tl::unexpected(id.error());
    call.interaction.id = *id;
    if (promises)
        EVENKEEL_TRY(done(m_stores.followUps.add(m_changes, m_promises.make(call))));
    else if (call.interaction.outcome == u"resolved" && m_dice.chance(4))
        EVENKEEL_TRY(done(m_stores.followUps.add(m_changes, m_promises.makeCourtesy(call))));

    if (m_dice.chance(88)) {
        Rating rating;
        rating.context = RatingContext::AfterInteraction;
        rating.interaction = *id;
        EVENKEEL_TRY(rate(call.stress, call.interaction.created, rating));
    }
    if (call.stress >= HighStress && m_dice.chance(30))
        return pause(call.stress, call.interaction.created + seconds(m_dice.between(20, 240)));
    return {};
}

Result<> SampleWriter::rate(int value, Instant at, Rating rating)
{
    rating.value = StressLevel::from(std::clamp(value, 0, 10)).value_or(rating.value);
    rating.given = moment(at);
    return done(m_stores.ratings.add(m_changes, rating));
}

Result<> SampleWriter::pause(int stress, Instant at)
{
    static const QStringList patterns{u"six"_s,     u"six"_s, u"six"_s,
                                      u"sighing"_s, u"box"_s, u"even-5"_s};
    static const QList<BreatherKind> kinds{BreatherKind::Breathing, BreatherKind::Breathing,
                                           BreatherKind::Breathing, BreatherKind::Walk,
                                           BreatherKind::Talk,      BreatherKind::Quiet,
                                           BreatherKind::Grounding};
    Breather breather;
    breather.kind = m_dice.pick(kinds);
    if (breather.kind == BreatherKind::Breathing)
        breather.pattern = m_dice.pick(patterns);
    breather.started = moment(at);
    breather.planned = minutes(m_dice.between(1, 3));
    breather.finished = m_dice.chance(85);
    breather.taken = breather.finished ? breather.planned : breather.planned / 2;
    const Result<BreatherId> id = m_stores.breathers.add(m_changes, breather);
    if (!id)
        return tl::unexpected(id.error());

    Rating rating;
    rating.breather = *id;
    rating.context = RatingContext::BeforeBreather;
    if (m_dice.chance(85))
        EVENKEEL_TRY(rate(stress - m_dice.between(0, 1), at - seconds(5), rating));
    rating.context = RatingContext::AfterBreather;
    if (m_dice.chance(80))
        EVENKEEL_TRY(rate(stress - m_dice.between(0, 4), at + breather.taken + seconds(8), rating));
    return {};
}

Result<> SampleWriter::endShift(const Shift &shift, const QList<Instant> &times)
{
    const Instant at = times.last() + minutes(20);
    if (at > m_frame.limit)
        return {};
    if (m_dice.chance(65)) {
        Rating rating;
        rating.context = RatingContext::EndOfShift;
        EVENKEEL_TRY(rate(m_dice.between(2, 5) + (shift.hard ? 2 : 0), at, rating));
    }
    const DateRange week = DateRange::weekOf(shift.date);
    const bool lastDays = shift.date.dayOfWeek() >= Qt::Thursday;
    if (!lastDays || m_reflectedUntil == week.to || !m_dice.chance(55))
        return {};
    m_reflectedUntil = week.to;
    return lookBack(week, at + minutes(5));
}

Result<> SampleWriter::lookBack(const DateRange &week, Instant at)
{
    for (int number = 0; number < 2; ++number) {
        const auto [prompt, answers] = m_dice.pick(m_book.answers());
        EVENKEEL_TRY(done(m_stores.reflections.answer(
            m_changes,
            {.id = {},
             .period = week,
             .prompt = prompt,
             .answer = m_dice.pick(answers),
             .written = moment(at)})));
    }
    if (m_dice.chance(60)) {
        EVENKEEL_TRY(done(m_stores.reflections.addLesson(
            m_changes,
            {.id = {},
             .text = m_dice.pick(m_book.lessons()),
             .interaction = {},
             .category = {},
             .written = moment(at)})));
    }
    if (!m_dice.chance(60))
        return {};
    const auto [when, then] = m_dice.pick(m_book.plans());
    const auto plan = m_stores.reflections.addPlan(
        m_changes, {.id = {}, .period = week, .when = when, .then = then, .written = moment(at)});
    return plan ? tryOut(*plan, at + std::chrono::days(6)) : tl::unexpected(plan.error());
}

Result<> SampleWriter::tryOut(ReflectionId plan, Instant at)
{
    using Outcome = Trial::Outcome;
    const Outcome outcome = m_dice.pick(QList{Outcome::Helped, Outcome::Helped, Outcome::DidNot});
    if (at > m_frame.limit)
        return {};
    return done(m_stores.reflections.answerTrial(
        m_changes, {.plan = plan, .outcome = outcome, .answered = moment(at)}));
}

} // namespace evenkeel
