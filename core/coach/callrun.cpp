#include "core/coach/callrun.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Acknowledge = "acknowledge"_L1;
constexpr qsizetype MostSaid = 100; ///< of a draft that was kept

milliseconds timeOf(const QJsonValue &value)
{
    return milliseconds(qMax<qint64>(0, value.toInteger()));
}

} // namespace

CallRun::CallRun(QStringList steps) : m_steps(std::move(steps))
{
    m_current = this->steps().value(0);
}

QStringList CallRun::steps() const
{
    QStringList own = m_steps;
    own.removeAll(Steady);
    return own;
}

void CallRun::turnOn(const QString &step, milliseconds at)
{
    m_current = step;
    m_since = at;
    m_done.removeAll(step);
}

void CallRun::choose(const QString &step, milliseconds at)
{
    const QStringList own = steps();
    const qsizetype wanted = own.indexOf(step);
    if (wanted < 0)
        return;
    if (step == m_current)
        return next(at);
    const qsizetype now = own.indexOf(m_current);
    if (now >= 0 && now < wanted)
        m_done.append(m_current);
    turnOn(step, at);
}

void CallRun::next(milliseconds at)
{
    if (m_current.isEmpty())
        return;
    m_done.append(m_current);
    const QStringList own = steps();
    const qsizetype now = own.indexOf(m_current);
    const auto following = std::find_if(
        own.cbegin() + now + 1, own.cend(), [this](const QString &step) { return !isDone(step); });
    turnOn(following == own.cend() ? QString() : *following, at);
}

void CallRun::steady()
{
    if (m_steps.contains(Steady) && !isDone(Steady))
        m_done.append(Steady);
}

void CallRun::say(int sentence, milliseconds at)
{
    m_said.append({.sentence = sentence, .at = at});
}

bool CallRun::isCircling(milliseconds at) const
{
    return m_current == Acknowledge && at - m_since > CirclesAfter;
}

QJsonObject CallRun::toJson() const
{
    QJsonArray said;
    for (const Said &one : m_said)
        said.append(QJsonObject{{u"sentence"_s, one.sentence}, {u"at"_s, qint64(one.at.count())}});
    return {
        {u"done"_s, QJsonArray::fromStringList(m_done)},
        {u"current"_s, m_current},
        {u"since"_s, qint64(m_since.count())},
        {u"said"_s, said}};
}

CallRun CallRun::from(const QJsonObject &json, const QStringList &steps)
{
    CallRun run(steps);
    const QString current = json.value("current"_L1).toString();
    if (current.isEmpty() || run.steps().contains(current))
        run.turnOn(current, timeOf(json.value("since"_L1)));
    const QJsonArray done = json.value("done"_L1).toArray();
    for (const auto &one : done) {
        const QString step = one.toString();
        if (steps.contains(step) && step != run.m_current && !run.isDone(step))
            run.m_done.append(step);
    }
    const QJsonArray said = json.value("said"_L1).toArray();
    for (const auto &one : said) {
        if (run.m_said.size() < MostSaid)
            run.say(one["sentence"_L1].toInt(), timeOf(one["at"_L1]));
    }
    return run;
}

} // namespace evenkeel
