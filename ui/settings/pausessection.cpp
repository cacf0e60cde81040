#include "ui/settings/pausessection.h"

#include "core/breather/patternbook.h"
#include "core/settings/keys.h"
#include "ui/text/breathinglabels.h"
#include "ui/widgets/menubutton.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/settingrow.h"

#include <QLocale>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr std::array Naturals{
    NaturalBreak::CountBack, NaturalBreak::Pause, NaturalBreak::Reset, NaturalBreak::Continue};

constexpr std::array Others{
    BreatherKind::Walk, BreatherKind::Talk, BreatherKind::Quiet, BreatherKind::Grounding};

/// What a pause may be, in words.
QStringList namesOf(const QStringList &whatIds)
{
    QStringList names;
    for (const QString &id : whatIds) {
        const auto other = breatherKindFromId(id);
        names.append(
            id.isEmpty() ? PausesSection::tr("The last used pattern")
                : other  ? BreathingLabels::kind(*other)
                         : BreathingLabels::pattern(id));
    }
    return names;
}

/// What is offered, and what is kept though it is not.
QList<int> withKept(QList<int> offered, int kept)
{
    if (!offered.contains(kept))
        offered.append(kept);
    std::ranges::sort(offered);
    return offered;
}

} // namespace

PausesSection::PausesSection(
    Settings &settings, std::function<SettingsFacts()> facts, SiteBreathers site, QWidget *parent)
    : SettingsSection(settings, parent), m_facts(std::move(facts)), m_site(std::move(site))
{
    takePatterns();
    addCard(tr("A plan of pauses"));
    addPause(
        PauseKind::Short,
        {.every = tr("Short pause every"),
         .length = tr("Length of a short pause"),
         .what = tr("A short pause is")},
        {0, 30, 45, 60, 90}, {seconds(30), minutes(1), minutes(2), minutes(3), minutes(5)});
    addPause(
        PauseKind::Longer,
        {.every = tr("Longer pause every"),
         .length = tr("Length of a longer pause"),
         .what = tr("A longer pause is")},
        {0, 60, 90, 120, 180}, {minutes(5), minutes(10), minutes(15), minutes(20)});
    addNaturalBreaks();
    m_planRows.append(addSwitch(
        tr("Only in my working hours"), tr("Those set under General; at any time where none are"),
        keys::PausesInWorkHours));
    addNote(tr("You are told half a minute ahead. A pause begins when you stop typing for a "
               "moment, or with a click, and never during a call. It can be put off or skipped. "
               "How long nobody touched the computer is never stored."));
    connect(&settings, &Settings::changed, this, &PausesSection::take);
    showPlan();
}

QList<SettingRow *> &PausesSection::rowsOf(PauseKind kind)
{
    return kind == PauseKind::Short ? m_shortRows : m_longerRows;
}

void PausesSection::addPause(
    PauseKind kind, const Words &words, const QList<int> &intervals, const QList<seconds> &lengths)
{
    const SettingKey<int> &key = pauseKeys(kind).every;
    const auto kept = static_cast<int>(pauseEvery(settings(), kind).count());
    const QList<int> every = withKept(intervals, kept);
    QStringList names;
    for (const int worked : every)
        names.append(worked == 0 ? tr("Off", "no such pause") : QLocale().toString(worked));
    auto *control = new SegmentedControl(words.every, names);
    control->setCurrent(static_cast<int>(every.indexOf(kept)));
    connect(control, &SegmentedControl::chosen, this, [this, &key, every](int index) {
        settings().set(key, every.at(index));
    });
    addRow(words.every, tr("Minutes of work"), control);
    addLength(kind, words.length, lengths);
    addWhat(kind, words.what);
}

void PausesSection::addLength(PauseKind kind, const QString &title, const QList<seconds> &usual)
{
    const SettingKey<int> &key = pauseKeys(kind).length;
    const seconds kept = pauseLength(settings(), kind);
    QList<seconds> lengths = m_site.choices(usual);
    if (!lengths.contains(kept) && m_site.allows(kept))
        lengths.append(kept);
    std::ranges::sort(lengths);
    QStringList names;
    for (const seconds length : std::as_const(lengths))
        names.append(BreathingLabels::shortLength(length));
    auto *control = new SegmentedControl(title, names);
    control->setCurrent(static_cast<int>(lengths.indexOf(m_site.nearest(kept))));
    connect(control, &SegmentedControl::chosen, this, [this, &key, lengths](int index) {
        settings().set(key, static_cast<int>(lengths.at(index).count()));
    });
    const bool isLimited = !m_site.lengths.isEmpty();
    rowsOf(kind).append(
        addRow(title, isLimited ? tr("Your site allows these lengths") : QString(), control));
}

void PausesSection::addWhat(PauseKind kind, const QString &title)
{
    auto *menu = new MenuButton(title);
    connect(menu, &MenuButton::chosen, this, [this, kind](int index) {
        settings().set(pauseKeys(kind).what, m_whatIds.at(index));
    });
    const auto fill = [this, menu, kind] {
        const auto current = m_whatIds.indexOf(settings().get(pauseKeys(kind).what));
        menu->setChoices(namesOf(m_whatIds), static_cast<int>(std::max<qsizetype>(0, current)));
    };
    connect(this, &PausesSection::patternsChanged, menu, fill);
    fill();
    rowsOf(kind).append(addRow(title, {}, menu));
}

void PausesSection::takePatterns()
{
    m_whatIds = QStringList{QString()};
    const PatternBook book(settings().get(keys::OwnPattern));
    for (const Pattern &pattern : book.shipped() + book.own())
        m_whatIds.append(pattern.id);
    for (const BreatherKind other : Others)
        m_whatIds.append(idOf(other));
    emit patternsChanged();
}

void PausesSection::addNaturalBreaks()
{
    const QStringList names{
        tr("Count back", "what breaks do to the time worked"),
        tr("Pause", "what breaks do to the time worked"),
        tr("Reset", "what breaks do to the time worked"),
        tr("Continue", "what breaks do to the time worked")};
    QStringList ids;
    for (const NaturalBreak natural : Naturals)
        ids.append(idOf(natural));
    m_natural = addChoice(tr("When I take a break anyway"), {}, names, ids, keys::NaturalBreaks);
    m_planRows.append(m_natural);
}

QString PausesSection::sentence(NaturalBreak natural)
{
    switch (natural) {
    case NaturalBreak::CountBack:
        return tr("The time worked runs backward. A break as long as the pause counts as one.");
    case NaturalBreak::Pause: return tr("The time worked stands still meanwhile.");
    case NaturalBreak::Reset:
        return tr("The time worked stands still, and begins anew after a break as long as the "
                  "pause.");
    case NaturalBreak::Continue: return tr("The time runs on, as by the clock.");
    }
    return {};
}

void PausesSection::take(const QString &changed)
{
    if (changed == QLatin1StringView(keys::OwnPattern.name))
        takePatterns();
    showPlan();
}

void PausesSection::refresh()
{
    showPlan();
}

void PausesSection::showPlan()
{
    const PauseRules rules = pauseRulesFrom(settings(), m_site);
    for (SettingRow *row : std::as_const(m_shortRows))
        setAvailable(row, rules.shortOne.has_value());
    for (SettingRow *row : std::as_const(m_longerRows))
        setAvailable(row, rules.longerOne.has_value());
    for (SettingRow *row : std::as_const(m_planRows))
        setAvailable(row, rules.isOn());
    const QString natural = sentence(rules.natural);
    m_natural->setDetail(
        m_facts().tellsIdleTime
            ? natural
            : tr("%1 This desktop does not tell when nobody types: only an absence, a locked "
                 "screen and sleep are breaks here.")
                  .arg(natural));
}

} // namespace evenkeel
