#include "ui/breather/breathepanel.h"

#include "core/base/clock.h"
#include "ui/breather/breatherun.h"
#include "ui/breather/breatheswitches.h"
#include "ui/breather/breathetimes.h"
#include "ui/breather/evidencedialog.h"
#include "ui/breather/iconmark.h"
#include "ui/text/breathinglabels.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/stressscale.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int Padding = 18;

const QList<seconds> &usualLengths(BreatherKind kind)
{
    static const QList<seconds> breathing{seconds(30), seconds(60), seconds(120), seconds(300)};
    static const QList<seconds> other{seconds(60), seconds(120), seconds(300), seconds(600)};
    return kind == BreatherKind::Breathing ? breathing : other;
}

const QList<int> &usualBreaths()
{
    static const QList<int> breaths{3, 6, 12, 30};
    return breaths;
}

QStringList namesOfBreaths()
{
    QStringList names;
    for (const int breaths : usualBreaths())
        names.append(QLocale().toString(breaths));
    return names;
}

QStringList namesOf(const QList<seconds> &lengths)
{
    QStringList names;
    for (const seconds length : lengths)
        names.append(BreathingLabels::shortLength(length));
    return names;
}

template<class Value>
qsizetype nearest(const QList<Value> &values, Value wanted)
{
    const auto distance
        = [wanted](Value value) { return std::max(value, wanted) - std::min(value, wanted); };
    return std::ranges::min_element(values, {}, distance) - values.begin();
}

QVBoxLayout &section(QVBoxLayout &column)
{
    if (column.count() > 0)
        column.addWidget(new Divider);
    auto *box = new QVBoxLayout;
    box->setContentsMargins(Padding, Padding - 2, Padding, Padding);
    box->setSpacing(8);
    column.addLayout(box);
    return *box;
}

} // namespace

BreathePanel::BreathePanel(
    Settings &settings, const Clock &clock, const SiteBreathers &site, bool toneAvailable,
    QWidget *parent)
    : QWidget(parent), m_settings(settings), m_clock(clock), m_site(site)
{
    m_card = new Card(this);
    m_card->setFlush(true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);

    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildLength(*column);
    buildRating(*column);
    QVBoxLayout &how = section(*column);
    how.setContentsMargins(Padding, Padding - 5, Padding, Padding);
    how.addWidget(new BreatheSwitches(settings, toneAvailable));
    column->addStretch(1);
    m_area = new ScrollArea;
    m_area->setColumn(inside);
    m_card->body()->setSpacing(0);
    m_card->body()->addWidget(m_area, 1);
    buildFoot();
    m_breaths = settings.get(keys::LastBreaths);
    setWanted(lastLength());
}

void BreathePanel::buildFoot()
{
    m_start = new Button(tr("Start"), Button::Kind::Primary);
    m_start->setSize(Button::Size::Large);
    m_start->setTextSize(TextSize::Reading);
    m_start->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_start->setIconName(u"play"_s);
    m_start->setKeyHint(tr("Enter", "key"));
    connect(m_start, &Button::clicked, this, &BreathePanel::startRequested);
    m_foot = new QWidget;
    auto *inside = new QVBoxLayout(m_foot);
    inside->setSpacing(10);
    if (!m_site.firstLine.isEmpty())
        inside->addLayout(buildFirstLine());
    inside->addWidget(m_start);
    takeFoot();
}

QLayout *BreathePanel::buildFirstLine()
{
    auto *words = new PlainLabel(BreathingLabels::first(m_site.firstLine), looks::Strong, m_foot);
    words->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(new IconMark(u"info"_s, 16, Token::Accent, m_foot), 0, Qt::AlignTop);
    line->addWidget(words, 1);
    m_start->setAccessibleDescription(words->text());
    return line;
}

void BreathePanel::setWhole(bool whole)
{
    m_area->setWhole(whole);
    m_whole = whole;
    updateTimes();
}

void BreathePanel::takeFoot()
{
    m_foot->layout()->setContentsMargins(Padding, 12, Padding, 16);
    m_card->body()->addWidget(m_foot);
}

void BreathePanel::buildLength(QVBoxLayout &column)
{
    QVBoxLayout &box = section(column);
    QLayout *head = buildLengthHead();
    m_short = new SegmentedControl(tr("How long"), namesOf(lengthsOf(BreatherKind::Breathing)));
    m_long = new SegmentedControl(tr("How long"), namesOf(lengthsOf(BreatherKind::Walk)));
    m_counted = new SegmentedControl(tr("How many breaths"), namesOfBreaths());
    for (SegmentedControl *control : {m_short, m_long, m_counted})
        control->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_long->hide();
    m_counted->hide();
    const auto onChosen = [this](int index) { chooseLength(lengths().at(index)); };
    connect(m_short, &SegmentedControl::chosen, this, onChosen);
    connect(m_long, &SegmentedControl::chosen, this, onChosen);
    connect(m_counted, &SegmentedControl::chosen, this, [this](int index) {
        chooseBreaths(usualBreaths().at(index));
    });

    m_real = new PlainLabel({}, looks::Secondary);
    m_real->setElided(true);
    m_backAt = new PlainLabel({}, looks::CardTitle);
    auto *times = new QHBoxLayout;
    times->setContentsMargins(0, 6, 0, 0);
    times->setSpacing(6);
    times->addWidget(m_real, 1);
    times->addWidget(new IconMark(u"clock"_s, 16, Token::Accent));
    times->addWidget(m_backAt);
    m_advice = new PlainLabel({}, looks::Meta);
    m_advice->setWordWrap(true);

    box.addLayout(head);
    box.addWidget(m_short);
    box.addWidget(m_long);
    box.addWidget(m_counted);
    box.addLayout(times);
    box.addWidget(m_advice);
    auto *why = new Button(tr("What is known about it"), Button::Kind::Quiet);
    why->setSize(Button::Size::Small);
    why->setIconName(u"info"_s);
    connect(why, &Button::clicked, this, &BreathePanel::showEvidence);
    box.addWidget(why, 0, Qt::AlignLeading);
}

QLayout *BreathePanel::buildLengthHead()
{
    m_count = new Button({}, Button::Kind::Quiet);
    m_count->setSize(Button::Size::Small);
    connect(m_count, &Button::clicked, this, &BreathePanel::toggleCounting);
    auto *head = new QHBoxLayout;
    head->addWidget(new PlainLabel(tr("How long"), looks::CardTitle), 1);
    head->addWidget(m_count);
    return head;
}

void BreathePanel::showEvidence()
{
    const EvidenceBook book(QLocale().name().section(u'_', 0, 0));
    auto *dialog = new EvidenceDialog(m_option, book, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void BreathePanel::buildRating(QVBoxLayout &column)
{
    QVBoxLayout &box = section(column);
    auto *title = new PlainLabel(tr("Right now, how stressed do you feel?"), looks::CardTitle);
    title->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(new PlainLabel(tr("optional"), looks::Meta));
    m_scale = new StressScale;
    m_rate = new Button(tr("Say how you feel first"), Button::Kind::Quiet);
    m_rate->setSize(Button::Size::Small);
    m_rate->hide();
    connect(m_rate, &Button::clicked, this, [this] { setScaleOffered(true); });
    box.setContentsMargins(Padding, Padding - 2, Padding, Padding - 2);
    box.addLayout(head);
    box.addWidget(m_scale);
    box.addWidget(m_rate, 0, Qt::AlignLeading);
}

void BreathePanel::setOption(const BreatheOption &option)
{
    m_option = option;
    if (isCounting())
        chooseBreaths(m_breaths);
    else
        setWanted(lengths().at(nearest(lengths(), lastLength())));
}

const QList<seconds> &BreathePanel::lengths() const
{
    return lengthsOf(m_option.kind);
}

const QList<seconds> &BreathePanel::lengthsOf(BreatherKind kind) const
{
    return m_site.choices(usualLengths(kind));
}

void BreathePanel::updateLengths()
{
    const bool breathing = m_option.kind == BreatherKind::Breathing;
    m_counted->setVisible(isCounting());
    m_short->setVisible(breathing && !isCounting());
    m_long->setVisible(!breathing);
    m_count->setVisible(canCount());
    m_count->setText(isCounting() ? tr("By time") : tr("By breaths"));
    m_counted->setCurrent(static_cast<int>(nearest(usualBreaths(), m_breaths)));
    (breathing ? m_short : m_long)->setCurrent(static_cast<int>(nearest(lengths(), m_wanted)));
}

void BreathePanel::setWanted(seconds length)
{
    m_wanted = allowed(length);
    updateLengths();
    updateTimes();
}

seconds BreathePanel::lastLength() const
{
    return seconds(m_settings.get(keys::LastSeconds));
}

/// A site that sets lengths sets times.
bool BreathePanel::canCount() const
{
    return m_option.pattern && m_site.lengths.isEmpty();
}

void BreathePanel::chooseBreaths(int breaths)
{
    m_breaths = breaths;
    m_settings.set(keys::LastBreaths, breaths);
    setWanted(std::chrono::round<seconds>(m_option.pattern->cycle() * breaths));
}

/// As many breaths as the time has, or back to the time that was chosen before.
void BreathePanel::toggleCounting()
{
    if (!isCounting()) {
        const int breaths = BreathSession::lasting(*m_option.pattern, m_wanted).breaths();
        chooseBreaths(usualBreaths().at(nearest(usualBreaths(), breaths)));
        return;
    }
    m_breaths = 0;
    m_settings.set(keys::LastBreaths, 0);
    setWanted(lastLength());
}

void BreathePanel::chooseLength(seconds length)
{
    m_settings.set(keys::LastSeconds, static_cast<int>(length.count()));
    setWanted(length);
}

void BreathePanel::moveLength(int step)
{
    if (isCounting()) {
        const qsizetype now = nearest(usualBreaths(), m_breaths) + step;
        chooseBreaths(usualBreaths().at(std::clamp<qsizetype>(now, 0, usualBreaths().size() - 1)));
        return;
    }
    const qsizetype now = nearest(lengths(), m_wanted);
    chooseLength(lengths().at(std::clamp<qsizetype>(now + step, 0, lengths().size() - 1)));
}

std::optional<StressLevel> BreathePanel::before() const
{
    return m_scale->level();
}

void BreathePanel::clearRating()
{
    m_scale->setLevel({});
}

void BreathePanel::setScaleOffered(bool offered)
{
    m_scale->setVisible(offered);
    m_rate->setVisible(!offered);
}

bool BreathePanel::showsScale() const
{
    return !m_scale->isHidden();
}

void BreathePanel::setLastRating(std::optional<StressLevel> last)
{
    m_scale->setLast(last);
}

bool BreathePanel::pressScaleKey(int key)
{
    return showsScale() && m_scale->pressKey(key);
}

void BreathePanel::updateTimes()
{
    const BreatheRun run(m_option.pattern, m_wanted);
    const auto length = std::chrono::round<seconds>(run.length());
    m_backAt->setText(
        tr("Back at %1").arg(breathetimes::backAt(m_clock.now() + length, m_clock.zone())));
    m_advice->setText(
        m_wanted <= minutes(1) ? tr("One minute is a pause. Studies use five or more.")
                               : tr("Breathe gently, not deeper. Stop if you feel dizzy."));
    const QString wanted = BreathingLabels::shortLength(m_wanted);
    //: %1 is a length of time, as in "1 min". Below a list, where the length is out of sight
    m_start->setText(m_whole ? tr("Start %1").arg(wanted) : tr("Start"));
    m_real->setText(BreathingLabels::longLength(m_wanted));
    if (const auto &session = run.session()) {
        //: %1 is "6 breaths", %2 a length of time: "1 min 04"
        m_real->setText(tr("%1, %2").arg(
            tr("%Ln breath(s)", nullptr, session->breaths()), breathetimes::exactLength(length)));
    }
}

} // namespace evenkeel
