#include "ui/breather/breathepage.h"

#include "core/breather/toneplayer.h"
#include "core/settings/keys.h"
#include "ui/breather/breatheafter.h"
#include "ui/breather/breathechooser.h"
#include "ui/breather/breathepanel.h"
#include "ui/breather/breatherdraft.h"
#include "ui/breather/breatherunning.h"
#include "ui/breather/pastsessions.h"
#include "ui/breather/patternsdialog.h"
#include "ui/text/errors.h"
#include "ui/text/formats.h"
#include "ui/widgets/button.h"

#include <QStackedLayout>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace evenkeel {

namespace {

constexpr int MostEarlier = 20; ///< sessions that are compared with
constexpr int MostPast = 50; ///< sessions in the list of past ones
constexpr auto MinuteCheck = 20s; ///< how often "Back at" is looked at

} // namespace

BreathePage::BreathePage(
    ChangeLog &log, BreatherStore &breathers, RatingStore &ratings, Settings &settings,
    ShiftPlan &plan, TonePlayer &player, Theme &theme, const SiteBreathers &site, QWidget *parent)
    : Page(parent), m_recorder(log, breathers, ratings), m_means{
                                                             .clock = m_recorder.clock(),
                                                             .settings = settings,
                                                             .plan = plan,
                                                             .player = player,
                                                             .theme = theme,
                                                             .site = site}
{
    m_past = new Button(tr("Past sessions"), Button::Kind::Quiet, this);
    m_past->setIconName(u"history"_s);
    m_past->hide();
    connect(m_past, &Button::clicked, this, &BreathePage::showPast);
    m_patterns = new Button(tr("My patterns"), Button::Kind::Quiet, this);
    m_patterns->setIconName(u"edit"_s);
    m_patterns->hide();
    connect(m_patterns, &Button::clicked, this, &BreathePage::showPatterns);
    buildViews();
    m_minute.setInterval(MinuteCheck);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (m_chooser->isVisible())
            m_chooser->panel().updateTimes();
    });
}

BreathePage::~BreathePage()
{
    // Leaving in the middle of it still counts.
    if (m_views->currentWidget() == m_after)
        std::ignore = m_recorder.save(m_after->taken());
}

void BreathePage::buildViews()
{
    m_chooser = new BreatheChooser(
        m_means.settings, m_means.clock, m_means.site, m_means.player.isAvailable());
    m_stage = new BreatherStage(m_means, this);
    m_running = &m_stage->view();
    m_after = new BreatheAfter;
    m_after->setMore(m_means.site.nearest(1min));
    m_views = new QStackedLayout(this);
    m_views->setContentsMargins(0, 0, 0, 0);
    m_views->addWidget(m_chooser);
    m_views->addWidget(m_running);
    m_views->addWidget(m_after);
    connect(m_chooser, &BreatheChooser::started, this, &BreathePage::start);
    connect(m_stage, &BreatherStage::ended, this, &BreathePage::onEnded);
    connect(m_stage, &BreatherStage::declined, this, &BreathePage::interrupt);
    connect(m_stage, &BreatherStage::lost, this, &BreathePage::interrupt);
    connect(m_after, &BreatheAfter::noteEdited, this, &BreathePage::draftChanged);
    connect(m_after, &BreatheAfter::saveRequested, this, [this] { goOn(true); });
    connect(m_after, &BreatheAfter::skipped, this, [this] { goOn(false); });
    connect(m_after, &BreatheAfter::moreRequested, this, &BreathePage::oneMore);
    connect(m_after, &BreatheAfter::declinedForGood, this, &BreathePage::askNoMore);
}

QString BreathePage::title() const
{
    return tr("Breathe");
}

QString BreathePage::subtitle() const
{
    return tr("Stop any time. There is no right number.");
}

QList<QWidget *> BreathePage::headerActions() const
{
    return {m_patterns, m_past};
}

QList<KeyHint> BreathePage::keyHints() const
{
    return {
        {tr("Up Down", "keys"), tr("pattern")},
        {tr("Left Right", "keys"), tr("length")},
        {tr("0 to 9", "keys"), tr("stress")},
        {tr("Enter", "key"), tr("start")}};
}

QString BreathePage::helpText() const
{
    return tr("Choose a pattern or another kind of breather, choose how long, and press Enter.\n"
              "Breathe gently, not deeper. Stop if you feel dizzy. Escape ends it at any moment.\n"
              "One minute is a pause. Studies mostly look at five minutes or more.\n"
              "Ratings before and after can be skipped. High ratings fall by themselves, too.\n"
              "Breathers and ratings are yours. They are in no report.");
}

bool BreathePage::fillsWindow() const
{
    return m_views->currentWidget() != m_chooser;
}

void BreathePage::activate()
{
    if (m_views->currentWidget() != m_chooser) {
        m_views->currentWidget()->setFocus();
        return;
    }
    m_means.player.look();
    readLast();
    m_chooser->panel().setScaleOffered(asks(Prompt::ScaleBefore));
    m_chooser->panel().updateTimes();
    m_chooser->focusChoice();
    m_minute.start();
}

void BreathePage::setCompact(bool compact)
{
    m_chooser->setCompact(compact);
}

void BreathePage::readLast()
{
    if (const auto latest = m_recorder.latest(); latest && *latest) {
        const Breather &breather = **latest;
        m_chooser->refresh(breather.pattern.isEmpty() ? idOf(breather.kind) : breather.pattern);
    }
    const auto rating = m_recorder.lastRating();
    const bool told = rating && *rating && !m_means.settings.get(keys::Discreet);
    m_chooser->panel().setLastRating(told ? std::optional((*rating)->value) : std::nullopt);
}

void BreathePage::begin(const QString &what, std::optional<seconds> length)
{
    if (m_views->currentWidget() == m_running || !saveUnanswered())
        return;
    m_chooser->choose(what);
    BreatheChoice choice = m_chooser->choice();
    choice.wanted = m_means.site.nearest(length.value_or(choice.wanted));
    start(choice);
}

bool BreathePage::isRunning() const
{
    return m_views->currentWidget() == m_running;
}

/// What is typed and chosen there counts as it stands.
bool BreathePage::saveUnanswered()
{
    if (m_views->currentWidget() != m_after)
        return true;
    m_chooser->panel().clearRating();
    return save(m_after->taken());
}

QJsonObject BreathePage::draft() const
{
    const bool asks = m_views->currentWidget() == m_after;
    return asks ? breatherdraft::toJson(m_after->taken()) : QJsonObject();
}

void BreathePage::setDraft(const QJsonObject &draft)
{
    const auto kept = breatherdraft::fromJson(draft);
    if (!kept || fillsWindow())
        return;
    m_after->presentKept(*kept, formats::time(m_means.clock.moment().local().time()));
    m_views->setCurrentWidget(m_after);
    emit fillsWindowChanged();
}

void BreathePage::setWaitingReminders(int count)
{
    if (m_isTaking)
        m_after->setWaiting(count);
}

void BreathePage::start(const BreatheChoice &choice)
{
    m_minute.stop();
    if (m_chooser->isVisible() && m_chooser->panel().showsScale())
        m_means.plan.note(Prompt::ScaleBefore, m_means.clock.now());
    m_after->setWaiting(0);
    m_views->setCurrentWidget(m_running);
    m_stage->start(choice);
    m_isTaking = true;
    emit fillsWindowChanged();
    emit runningChanged(true, m_stage->holdsReminders());
}

/// Whoever leaves the question standing has long been back at work.
void BreathePage::endTaking(const Breather &breather)
{
    if (!std::exchange(m_isTaking, false))
        return;
    emit taken(breather);
    emit runningChanged(false, m_stage->holdsReminders());
}

void BreathePage::onEnded(bool finished)
{
    const TakenBreather taken = m_stage->soFar(finished);
    const bool hasNote = taken.breather.kind == BreatherKind::Talk;
    if (!m_means.settings.get(keys::BreathAsk) && !hasNote) {
        endTaking(taken.breather);
        if (save(taken))
            goBack();
        return;
    }
    const bool asksNow = asks(Prompt::ScaleAfter);
    if (asksNow)
        m_means.plan.note(Prompt::ScaleAfter, m_means.clock.now());
    const Result<QList<int>> earlier = m_recorder.differences(taken.breather, MostEarlier);
    const QString time = formats::time(m_recorder.clock().moment().local().time());
    m_after->present(
        taken, m_running->finishedBreaths(), earlier.value_or(QList<int>()), time, asksNow);
    m_after->setPace(m_running->breathsPerMinute(), m_running->change());
    m_views->setCurrentWidget(m_after);
    m_after->focusScale();
    endTaking(taken.breather);
}

bool BreathePage::asks(Prompt prompt) const
{
    return !m_onCall && m_means.settings.get(keys::BreathAsk)
        && m_means.plan.allows(prompt, m_means.clock.now());
}

void BreathePage::askNoMore()
{
    m_means.settings.set(keys::BreathAsk, false);
    goOn(false);
    emit messageRequested(
        {.text = tr("Not asked again. Settings, Breathing, brings the question back.")});
}

void BreathePage::interrupt()
{
    const QWidget *shown = m_views->currentWidget();
    if (shown == m_chooser)
        return;
    if (m_stage->isAsking()) {
        leave();
        return;
    }
    m_running->halt();
    TakenBreather taken = shown == m_after ? m_after->taken() : m_stage->soFar(false);
    taken.after.reset();
    endTaking(taken.breather);
    std::ignore = save(taken);
    leave();
}

void BreathePage::checkSlept()
{
    m_running->checkSlept();
}

void BreathePage::goOn(bool withRating)
{
    TakenBreather taken = m_after->taken();
    if (!withRating)
        taken.after.reset();
    if (save(taken))
        goBack();
}

void BreathePage::oneMore()
{
    const TakenBreather taken = m_after->taken();
    if (!save(taken))
        return;
    BreatheChoice again = m_stage->choice();
    again.wanted = m_means.site.nearest(1min);
    again.before = taken.after;
    start(again);
}

bool BreathePage::save(const TakenBreather &taken)
{
    const Result<BreatherId> id = m_recorder.save(taken);
    if (!id) {
        emit messageRequested({.text = errors::inWords(id.error())});
        return false;
    }
    emit saved(*id);
    return true;
}

void BreathePage::goBack()
{
    leave();
    emit messageRequested({.text = tr("Breather saved."), .offersUndo = true});
    emit pageRequested(u"today"_s);
}

void BreathePage::leave()
{
    m_stage->clear();
    m_chooser->panel().clearRating();
    m_views->setCurrentWidget(m_chooser);
    if (std::exchange(m_isTaking, false)) // before anything was taken
        emit runningChanged(false, m_stage->holdsReminders());
    emit fillsWindowChanged();
    emit left();
}

void BreathePage::showPast()
{
    const auto sessions = m_recorder.past(MostPast);
    if (!sessions) {
        emit messageRequested({.text = errors::inWords(sessions.error())});
        return;
    }
    auto *dialog = new PastSessions(*sessions, m_recorder.clock().today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void BreathePage::showPatterns()
{
    if (fillsWindow())
        return;
    auto *dialog = new PatternsDialog(m_means.settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PatternsDialog::changed, m_chooser, &BreatheChooser::refreshOwn);
    dialog->open();
}

} // namespace evenkeel
