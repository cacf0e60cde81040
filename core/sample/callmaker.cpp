#include "core/sample/callmaker.h"

#include "core/base/localtime.h"
#include "core/sample/dice.h"
#include "core/sample/scenebook.h"

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype CustomersRemembered = 40;
constexpr int HardHourBegins = 13;
constexpr int HardHourEnds = 16;

Channel channelFor(int percent)
{
    if (percent < 74)
        return Channel::Phone;
    if (percent < 88)
        return Channel::Chat;
    return percent < 97 ? Channel::Email : Channel::InPerson;
}

bool isHardHour(const QTime &time)
{
    return time.hour() >= HardHourBegins && time.hour() < HardHourEnds;
}

} // namespace

CallMaker::CallMaker(const SceneBook &book, Dice &dice, const QTimeZone &zone)
    : m_book(book), m_dice(dice), m_zone(zone)
{
}

QList<Instant> CallMaker::timesOf(const Shift &shift, Instant limit)
{
    const Instant dayBegins = startOfDay(shift.date, m_zone);
    Instant begin = resolve(shift.date, shift.begin, m_zone);
    const Instant end = std::min(resolve(shift.date, shift.end, m_zone), limit);
    if (end - begin < minutes(60))
        begin = std::max(dayBegins, end - minutes(240));
    const qint64 length = std::max<qint64>(1, (end - begin) / seconds(1));
    QList<Instant> times;
    for (int number = 0; number < shift.interactions; ++number) {
        Instant at = begin + seconds(m_dice.below(length));
        // A second throw for some makes the early afternoon the busiest.
        if (!isHardHour(inZone(at, m_zone).time()) && m_dice.chance(25))
            at = begin + seconds(m_dice.below(length));
        times.append(at);
    }
    std::ranges::sort(times);
    return times;
}

MadeCall CallMaker::make(const Shift &shift, Instant at)
{
    const Scene &scene = m_book.draw(m_dice, shift.isBillingWeek());
    Interaction interaction;
    interaction.occurred = {.at = at, .zone = m_zone.id()};
    interaction.created = at + seconds(m_dice.between(40, 400));
    interaction.updated = interaction.created;
    interaction.channel = channelFor(m_dice.below(100));
    interaction.customer = customer();
    interaction.category = scene.category;
    interaction.trigger = scene.trigger;
    if (m_dice.chance(85))
        interaction.severity = severityFrom(m_dice.pick(scene.severity));
    describe(interaction, scene);
    end(interaction);
    const int stress = stressOf(shift, interaction);
    return {.interaction = interaction, .scene = &scene, .stress = stress};
}

void CallMaker::describe(Interaction &interaction, const Scene &scene)
{
    interaction.summary = filled(m_dice.pick(scene.summaries));
    if (m_dice.chance(55))
        interaction.details = filled(m_dice.pick(scene.details));
    const int actions = m_dice.between(0, 2);
    for (int number = 0; number < actions; ++number)
        interaction.actions.append(m_dice.pick(scene.actions));
    interaction.actions.removeDuplicates();
    if (m_dice.chance(35))
        interaction.nextStep = m_dice.pick(scene.next);
    if (m_dice.chance(18))
        interaction.tags.append(m_dice.pick(m_book.tags()));
    const int techniques = m_dice.between(0, 2);
    for (int number = 0; number < techniques; ++number)
        interaction.techniques.append(m_dice.pick(lists::techniques()));
    interaction.techniques.removeDuplicates();
}

void CallMaker::end(Interaction &interaction)
{
    const int percent = m_dice.below(100);
    const bool abuse = interaction.severity >= Severity::Abuse;
    if (abuse && percent < 45) {
        interaction.outcome = u"ended-by-policy"_s;
    } else if (percent < 70) {
        interaction.outcome = u"resolved"_s;
    } else if (percent < 82) {
        interaction.outcome = u"escalated"_s;
        interaction.escalatedTo = m_dice.pick(m_book.desks());
        interaction.escalationAccepted = m_dice.chance(80);
    } else {
        interaction.outcome = percent < 92 ? u"ended-by-customer"_s : u"other"_s;
    }
}

int CallMaker::stressOf(const Shift &shift, const Interaction &interaction)
{
    int level = m_dice.between(1, 4) + m_dice.between(0, 2);
    level += interaction.severity ? static_cast<int>(*interaction.severity) * 2 : 0;
    level += isHardHour(interaction.occurred.local().time()) ? 1 : 0;
    level += shift.hard ? 1 : 0;
    level += shift.isBillingWeek() && interaction.category == u"billing" ? 1 : 0;
    return std::clamp(level, 0, 10);
}

QString CallMaker::filled(QString text)
{
    text.replace(u"%order%"_s, QString::number(m_dice.between(10'000, 99'999)));
    text.replace(u"%days%"_s, QString::number(m_dice.between(3, 24)));
    const QString cents = QString::number(m_dice.between(0, 9) * 10).rightJustified(2, u'0');
    text.replace(u"%amount%"_s, u"%1.%2"_s.arg(m_dice.between(8, 240)).arg(cents));
    return text;
}

QString CallMaker::customer()
{
    if (m_dice.chance(8))
        return {};
    if (m_dice.chance(22) && !m_recentCustomers.isEmpty())
        return m_dice.pick(m_recentCustomers);
    m_recentCustomers.append(QString::number(m_dice.between(1'000, 89'999)));
    if (m_recentCustomers.size() > CustomersRemembered)
        m_recentCustomers.removeFirst();
    return m_recentCustomers.last();
}

} // namespace evenkeel
