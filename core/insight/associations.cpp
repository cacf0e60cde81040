#include "core/insight/associations.h"

#include "core/base/stresslevel.h"
#include "core/base/words.h"
#include "core/insight/ranktests.h"
#include "core/insight/stressfigures.h"

#include <QHash>
#include <QLocale>
#include <QMap>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr double FalseShare = 0.05; ///< of the findings shown, at most this share may be chance

/// One day with ratings.
struct Day
{
    int weekday = 1;
    QList<const InteractionFacts *> calls{}; ///< the rated ones, calmest first
    QList<double> ratings{}; ///< theirs
    double mean = 0;
};

using NameOf = std::function<QString(const InteractionFacts &)>;

QList<Day> daysOf(const QList<InteractionFacts> &interactions)
{
    QMap<QDate, QList<const InteractionFacts *>> byDay;
    for (const InteractionFacts &facts : interactions) {
        if (facts.stress)
            byDay[facts.day].append(&facts);
    }
    QList<Day> days;
    for (auto day = byDay.cbegin(); day != byDay.cend(); ++day) {
        Day made{.weekday = day.key().dayOfWeek(), .calls = day.value()};
        std::ranges::stable_sort(
            made.calls, {}, [](const InteractionFacts *call) { return call->stress->value(); });
        for (const InteractionFacts *call : std::as_const(made.calls))
            made.ratings.append(call->stress->value());
        made.mean = *meanOf(made.ratings);
        days.append(made);
    }
    return days;
}

/// The calls of each day by the names that `name` gives them.
class Named
{
public:
    Named(const QList<Day> &days, const NameOf &name) : m_days(days)
    {
        QHash<QString, int> numbers;
        for (const Day &day : days) {
            QList<int> codes;
            for (const InteractionFacts *call : day.calls) {
                const QString called = name(*call);
                const auto next = int(numbers.size());
                const int code = numbers.value(called, next);
                if (code == next)
                    numbers.insert(called, next);
                codes.append(code);
            }
            m_codes.append(codes);
        }
        numbers.remove(QString());
        for (auto number = numbers.cbegin(); number != numbers.cend(); ++number)
            m_names.insert(number.key(), number.value());
    }

    /// In order, those without one left out.
    [[nodiscard]] QStringList names() const { return m_names.keys(); }

    /// Each day's ratings of what has the name, and the rest of that day; days that have only one
    /// of both are left out.
    [[nodiscard]] QList<RankBlock> blocks(const QString &name) const
    {
        const int code = m_names.value(name);
        QList<RankBlock> blocks;
        for (qsizetype day = 0; day < m_days.size(); ++day) {
            const QList<int> &codes = m_codes.at(day);
            const qsizetype with = std::ranges::count(codes, code);
            if (with == 0 || with == codes.size())
                continue;
            RankBlock &block = blocks.emplace_back();
            block.with.reserve(with);
            block.rest.reserve(codes.size() - with);
            const Day &calls = m_days.at(day);
            for (qsizetype call = 0; call < codes.size(); ++call)
                (codes.at(call) == code ? block.with : block.rest).append(calls.ratings.at(call));
        }
        return blocks;
    }

private:
    const QList<Day> &m_days;
    QList<QList<int>> m_codes; ///< by day and call
    QMap<QString, int> m_names;
};

/// The sentence names means, the test goes by ranks: where they lean to different sides nothing
/// can be said.
Finding findingOf(qsizetype days, const RankBlock &means, double lean, double p)
{
    Finding finding;
    finding.n = days;
    finding.with = *meanOf(means.with);
    finding.without = *meanOf(means.rest);
    finding.withInterval = meanInterval(means.with);
    finding.withoutInterval = meanInterval(means.rest);
    finding.p = lean * (finding.with - finding.without) > 0 ? p : 1;
    return finding;
}

/// Days that have it against days that have not.
std::optional<Finding>
betweenDays(const QList<Day> &days, const std::function<bool(const Day &)> &has)
{
    RankBlock means;
    for (const Day &day : days)
        (has(day) ? means.with : means.rest).append(day.mean);
    if (days.size() < LeastDays || means.with.size() < LeastValues
        || means.rest.size() < LeastValues)
        return std::nullopt;
    return findingOf(days.size(), means, means.lean(), mannWhitney(means.with, means.rest));
}

/// The part in question against the rest of the same days.
std::optional<Finding> withinDays(const QList<RankBlock> &blocks)
{
    if (blocks.size() < LeastDays)
        return std::nullopt;
    RankBlock means;
    for (const RankBlock &day : blocks) {
        means.with.append(*meanOf(day.with));
        means.rest.append(*meanOf(day.rest));
    }
    const BlockTest test = withinBlocks(blocks);
    return findingOf(blocks.size(), means, test.lean, test.p);
}

constexpr int Noon = 12;
constexpr int Evening = 17;

QString partOfDay(QTime time)
{
    if (time.hour() < Noon)
        return u"morning"_s;
    return time.hour() < Evening ? u"afternoon"_s : u"evening"_s;
}

HourRange hoursOf(const QString &part)
{
    if (part == "morning"_L1)
        return {.from = 0, .to = Noon - 1};
    if (part == "afternoon"_L1)
        return {.from = Noon, .to = Evening - 1};
    return {.from = Evening, .to = 23};
}

/// One pass over everything that is looked at; each test that could be made counts.
class Search
{
public:
    explicit Search(const QList<Day> &days) : m_days(days) { }

    void weekdays()
    {
        for (int weekday = 1; weekday <= 7; ++weekday) {
            keep(
                Finding::Kind::Weekday, QString::number(weekday),
                betweenDays(m_days, [weekday](const Day &day) { return day.weekday == weekday; }));
        }
    }

    /// Days with more interactions than the median day.
    void busyDays()
    {
        QList<double> sizes;
        for (const Day &day : m_days)
            sizes.append(double(day.calls.size()));
        const double usual = medianOf(sizes).value_or(0);
        const auto has = [usual](const Day &day) { return double(day.calls.size()) > usual; };
        keep(Finding::Kind::BusyDay, {}, betweenDays(m_days, has));
    }

    /// Each value that `name` gives, against the rest of the days that have it.
    void parts(Finding::Kind kind, const NameOf &name)
    {
        const Named named(m_days, name);
        QStringList names = named.names();
        if (names.size() == 2) // the second is the first turned round
            names.removeLast();
        for (const QString &subject : std::as_const(names))
            keep(kind, subject, withinDays(named.blocks(subject)));
    }

    [[nodiscard]] Associations result() const
    {
        QList<double> ps;
        for (const Finding &finding : m_all)
            ps.append(finding.p);
        const QList<double> adjusted = falseDiscoveryAdjusted(ps);
        Associations found{.tested = m_all.size(), .findings = {}};
        for (qsizetype index = 0; index < m_all.size(); ++index) {
            Finding finding = m_all.at(index);
            finding.adjusted = adjusted.at(index);
            if (finding.adjusted < FalseShare)
                found.findings.append(finding);
        }
        std::ranges::stable_sort(found.findings, {}, &Finding::p);
        return found;
    }

private:
    void keep(Finding::Kind kind, const QString &subject, std::optional<Finding> finding)
    {
        if (!finding)
            return;
        finding->kind = kind;
        finding->subject = subject;
        m_all.append(*finding);
    }

    const QList<Day> &m_days;
    QList<Finding> m_all;
};

QLatin1StringView keyOf(Finding::Kind kind, bool higher)
{
    switch (kind) {
    case Finding::Kind::Weekday:
        return higher ? "insight.weekday.higher"_L1 : "insight.weekday.lower"_L1;
    case Finding::Kind::PartOfDay:
        return higher ? "insight.part.higher"_L1 : "insight.part.lower"_L1;
    case Finding::Kind::Category:
        return higher ? "insight.category.higher"_L1 : "insight.category.lower"_L1;
    case Finding::Kind::Channel:
        return higher ? "insight.channel.higher"_L1 : "insight.channel.lower"_L1;
    case Finding::Kind::BusyDay: break;
    }
    return higher ? "insight.busy.higher"_L1 : "insight.busy.lower"_L1;
}

QLatin1StringView weekdayKey(const QString &number)
{
    switch (number.toInt()) {
    case 1: return "insight.weekday.1"_L1;
    case 2: return "insight.weekday.2"_L1;
    case 3: return "insight.weekday.3"_L1;
    case 4: return "insight.weekday.4"_L1;
    case 5: return "insight.weekday.5"_L1;
    case 6: return "insight.weekday.6"_L1;
    default: return "insight.weekday.7"_L1;
    }
}

} // namespace

Associations associations(const QList<InteractionFacts> &interactions)
{
    const QList<Day> days = daysOf(interactions);
    if (days.size() < LeastDays)
        return {};

    Search search(days);
    search.weekdays();
    search.busyDays();
    search.parts(Finding::Kind::PartOfDay, [](const InteractionFacts &facts) {
        return partOfDay(facts.time);
    });
    search.parts(
        Finding::Kind::Category, [](const InteractionFacts &facts) { return facts.category; });
    search.parts(
        Finding::Kind::Channel, [](const InteractionFacts &facts) { return idOf(facts.channel); });
    return search.result();
}

QString subjectOf(const Finding &finding, const Words &words)
{
    switch (finding.kind) {
    case Finding::Kind::Weekday: return words.say(weekdayKey(finding.subject));
    case Finding::Kind::PartOfDay:
        if (finding.subject == "morning"_L1)
            return words.say("insight.part.morning"_L1);
        return words.say(
            finding.subject == "afternoon"_L1 ? "insight.part.afternoon"_L1
                                              : "insight.part.evening"_L1);
    case Finding::Kind::Category:
    case Finding::Kind::Channel:
    case Finding::Kind::BusyDay: break;
    }
    return finding.subject;
}

RecordsAsked recordsOf(const Finding &finding, const DateRange &days)
{
    RecordsAsked asked = RecordsAsked::interactions(days).rated();
    switch (finding.kind) {
    case Finding::Kind::Weekday: asked.log.weekday = finding.subject.toInt(); break;
    case Finding::Kind::PartOfDay: asked.log.hours = hoursOf(finding.subject); break;
    case Finding::Kind::Category: asked.log.categories = {finding.subject}; break;
    case Finding::Kind::Channel:
        asked.log.channels = {channelFromId(finding.subject).value_or(Channel::Phone)};
        break;
    case Finding::Kind::BusyDay: break;
    }
    return asked;
}

QString sentenceOf(const Finding &finding, const Words &words)
{
    const QLocale locale;
    const auto mean = [&](double value, const std::optional<Interval> &interval) {
        const auto figure = [&locale](double shown) { return locale.toString(shown, 'f', 1); };
        if (!interval)
            return figure(value);
        const Interval scale = interval->clippedTo(StressLevel::Lowest, StressLevel::Highest);
        return words.say("insight.mean"_L1, {figure(value), figure(scale.low), figure(scale.high)});
    };
    const QString size = words.count(
        "insight.size"_L1, int(finding.n),
        {mean(finding.with, finding.withInterval), mean(finding.without, finding.withoutInterval)});
    const bool higher = finding.with > finding.without;
    return words.say(keyOf(finding.kind, higher), {subjectOf(finding, words)}) + u' ' + size;
}

QString testedText(qsizetype tested, const Words &words)
{
    return words.count("insight.tested"_L1, int(tested));
}

QString textOf(const Finding &finding, qsizetype tested, const Words &words)
{
    return sentenceOf(finding, words) + u' ' + testedText(tested, words);
}

QString idOf(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::Weekday: return u"weekday"_s;
    case Finding::Kind::PartOfDay: return u"part-of-day"_s;
    case Finding::Kind::Category: return u"category"_s;
    case Finding::Kind::Channel: return u"channel"_s;
    case Finding::Kind::BusyDay: break;
    }
    return u"busy-day"_s;
}

} // namespace evenkeel
