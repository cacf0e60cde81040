#pragma once

#include "core/base/words.h"
#include "core/insight/summaryinput.h"

namespace evenkeel::test {

/// Says the key and what it was given, so that tests can see which sentence was chosen.
class PlainWords final : public Words
{
public:
    QString say(QLatin1StringView key, const QStringList &arguments) const override
    {
        return (QStringList(QString(key)) + arguments).join(QLatin1Char('|'));
    }

    QString count(QLatin1StringView key, int n, const QStringList &arguments) const override
    {
        return (QStringList(QString(key)) + QStringList(QString::number(n)) + arguments)
            .join(QLatin1Char('|'));
    }
};

/// Builds the values of a summary line by line; times are walls of London.
class InsightBuilder
{
public:
    static constexpr auto Zone = "Europe/London";

    InsightBuilder()
    {
        m_input.period = DateRange{.from = QDate(2026, 5, 4), .to = QDate(2026, 5, 10)};
        m_input.zone = QTimeZone(Zone);
        m_input.now = at(QDate(2026, 5, 11), QTime(9, 0));
    }

    static Instant at(QDate day, QTime time) { return resolve(day, time, QTimeZone(Zone)); }
    static Moment moment(QDate day, QTime time) { return {.at = at(day, time), .zone = Zone}; }

    InsightBuilder &period(QDate from, QDate to)
    {
        m_input.period = {.from = from, .to = to};
        m_input.now = at(to.addDays(1), QTime(9, 0));
        return *this;
    }

    InsightBuilder &now(QDate day, QTime time)
    {
        m_input.now = at(day, time);
        return *this;
    }

    InsightBuilder &call(
        QDate day, QTime time, std::optional<int> stress, const QString &category = {},
        Channel channel = Channel::Phone)
    {
        InteractionFacts facts;
        facts.id = InteractionId(++m_last);
        facts.day = day;
        facts.time = time;
        facts.category = category;
        facts.channel = channel;
        facts.stress = stress ? StressLevel::from(*stress) : std::nullopt;
        m_input.interactions.append(facts);
        return *this;
    }

    /// Of the call before.
    InsightBuilder &
    ended(const QString &outcome, const QString &trigger = {}, const QStringList &techniques = {})
    {
        m_input.interactions.last().outcome = outcome;
        m_input.interactions.last().trigger = trigger;
        m_input.interactions.last().techniques = techniques;
        return *this;
    }

    InsightBuilder &rate(QDate day, QTime time, int value)
    {
        RatingFacts rating;
        rating.id = RatingId(++m_last);
        rating.value = *StressLevel::from(value);
        rating.at = at(day, time);
        rating.day = day;
        m_input.ratings.append(rating);
        return *this;
    }

    InsightBuilder &breathe(
        QDate day, QTime time, std::optional<int> before, std::optional<int> after,
        const QString &pattern = QStringLiteral("six"))
    {
        Breather breather;
        breather.id = BreatherId(++m_last);
        breather.pattern = pattern;
        breather.started = moment(day, time);
        m_input.breathers.append(breather);
        if (before)
            rateBreather(breather.id, RatingContext::BeforeBreather, day, time, *before);
        if (after)
            rateBreather(breather.id, RatingContext::AfterBreather, day, time.addSecs(120), *after);
        return *this;
    }

    InsightBuilder &promise(const FollowUp &followUp)
    {
        m_input.followUps.append(followUp);
        return *this;
    }

    /// A promise due at `due`, closed as `state` at `closed`.
    static FollowUp promised(
        QDate day, std::optional<QTime> time, FollowUpState state = FollowUpState::Open,
        std::optional<Instant> closed = std::nullopt)
    {
        FollowUp followUp;
        followUp.kind = FollowUpKind::Promise;
        followUp.text = QStringLiteral("callback");
        followUp.due = LocalTime{.date = day, .time = time, .zone = Zone};
        followUp.dueAt = followUp.due->instant();
        followUp.state = state;
        followUp.closed = closed;
        return followUp;
    }

    const SummaryInput &input() const { return m_input; }

private:
    void rateBreather(BreatherId breather, RatingContext context, QDate day, QTime time, int value)
    {
        rate(day, time, value);
        m_input.ratings.last().context = context;
        m_input.ratings.last().breather = breather;
    }

    SummaryInput m_input;
    qint64 m_last = 0;
};

} // namespace evenkeel::test
