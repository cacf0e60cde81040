#include "ui/incall/callstrip.h"

#include "core/coach/callsession.h"
#include "ui/capture/belowstops.h"
#include "ui/coach/sitenote.h"
#include "ui/incall/beenhere.h"
#include "ui/incall/boundaryview.h"
#include "ui/incall/breathbutton.h"
#include "ui/incall/callaside.h"
#include "ui/incall/callhead.h"
#include "ui/incall/callnote.h"
#include "ui/incall/handover.h"
#include "ui/incall/onebreath.h"
#include "ui/incall/shrunkstrip.h"
#include "ui/incall/steplist.h"
#include "ui/incall/steprow.h"
#include "ui/incall/striphandle.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/mirrored.h"
#include "ui/widgets/screenplace.h"
#include "ui/widgets/scrollarea.h"

#include <QHBoxLayout>
#include <QScreen>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize Whole{420, 560};
constexpr QSize Shrunk{420, 56};
constexpr int MostExtra = 240; ///< of the height, for what else there is to say
constexpr int FootHeight = 55;
constexpr int Edge = 16;

int heightAt(const QWidget &part, int width)
{
    return part.hasHeightForWidth() ? part.heightForWidth(width) : part.sizeHint().height();
}

} // namespace

CallStrip::CallStrip(
    const LineParser &parser, const Clock &clock, CallSession &session, QWidget *parent)
    : StripWindow(parent), m_session(session), m_breath(new OneBreath(clock, this))
{
    setWindowTitle(tr("In call"));
    setAccessibleName(tr("In-call strip"));
    m_whole = makeWhole(parser, clock);
    m_small = new ShrunkStrip(session, *m_breath, this);
    m_faces = new QStackedLayout(this);
    m_faces->setContentsMargins(1, 1, 1, 1);
    m_faces->addWidget(m_whole);
    m_faces->addWidget(m_small);
    connectParts();
    addShortcuts();
    showKeys();
}

CallStrip::~CallStrip() = default;

QWidget *CallStrip::makeWhole(const LineParser &parser, const Clock &clock)
{
    auto *whole = new QWidget(this);
    m_head = new CallHead(m_session, *m_breath, whole);
    m_steps = new StepList(m_session, whole);
    m_boundary = new BoundaryView(m_session, whole);
    m_aside = new CallAside(whole);
    m_note = new CallNote(parser, clock, whole);
    m_foot = makeFoot();

    auto *steps = new QWidget(whole);
    m_middle = new QVBoxLayout(steps);
    m_middle->setContentsMargins({});
    m_middle->setSpacing(0);
    m_middle->addWidget(m_steps);
    m_middle->addStretch(1);
    m_middle->addWidget(m_aside);
    m_views = new QStackedLayout;
    for (QWidget *view : {steps, static_cast<QWidget *>(m_boundary)}) {
        auto *scroll = new ScrollArea(whole);
        scroll->setColumn(view);
        m_views->addWidget(scroll);
    }
    auto *all = new QVBoxLayout(whole);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_head);
    all->addLayout(m_views, 1);
    all->addWidget(m_note);
    all->addWidget(m_foot);
    return whole;
}

QWidget *CallStrip::makeFoot()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(Theme::of(this).px(FootHeight));
    m_end = new Button(tr("End and log"), Button::Kind::Primary, foot);
    m_toBoundary = new Button(tr("Boundary"), Button::Kind::Quiet, foot);
    m_toBoundary->setSize(Button::Size::Small);
    m_toBoundary->setObjectName(u"boundary"_s);
    m_shrink = new Button(tr("Shrink"), Button::Kind::Quiet, foot);
    m_shrink->setSize(Button::Size::Small);
    connect(m_end, &Button::clicked, this, &CallStrip::endAndLog);
    connect(m_toBoundary, &Button::clicked, this, [this] {
        showBoundary(m_views->currentIndex() == 0);
    });
    connect(m_shrink, &Button::clicked, this, [this] { setShrunk(true); });
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(mirrored({Edge, 0, 8, 0}));
    row->setSpacing(4);
    row->addWidget(m_end);
    row->addStretch(1);
    row->addWidget(m_toBoundary);
    row->addWidget(m_shrink);
    return foot;
}

void CallStrip::connectParts()
{
    connect(&m_session, &CallSession::changed, this, &CallStrip::follow);
    connect(&m_session, &CallSession::changed, this, &CallStrip::draftChanged);
    connect(&m_session, &CallSession::ticked, this, &CallStrip::tick);
    connect(m_breath, &OneBreath::finished, &m_session, &CallSession::steady);
    m_fit.setSingleShot(true);
    m_fit.setInterval(0);
    connect(&m_fit, &QTimer::timeout, this, &CallStrip::fit);
    connect(m_head, &CallHead::closeRequested, this, &CallStrip::closeRequested);
    connect(m_boundary, &BoundaryView::left, this, [this] { showBoundary(false); });
    connect(m_note, &CallNote::edited, this, &CallStrip::onEdited);
    connect(m_note, &CallNote::left, this, &CallStrip::giveBack);
    connect(&m_note->control(), &CaptureControl::submitted, this, &CallStrip::submit);
    connect(&m_note->control(), &CaptureControl::wordsNeeded, this, [this] {
        submit(draft(), AfterSave::Nothing);
    });
    connect(m_small, &ShrunkStrip::growRequested, this, [this] { setShrunk(false); });
    connect(m_small, &ShrunkStrip::endRequested, this, &CallStrip::endAndLog);
    for (const StripHandle *handle : {m_head->handle(), m_small->handle()})
        connect(handle, &StripHandle::nudged, this, &CallStrip::nudge);
}

void CallStrip::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto run) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, run);
    };
    for (int number = 1; number <= int(CallStep::Ids.size()); ++number)
        add(Qt::ALT | Qt::Key(Qt::Key_0 + number), [this, number] {
            if (number <= m_steps->rows().size())
                m_session.choose(m_steps->rows().at(number - 1)->id());
        });
    add(Qt::Key_F4, [this] { m_steps->showNextSentence(); });
    add(Qt::Key_F8, [this] { setShrunk(!m_shrunk); });
    add(Qt::Key_F9, [this] { breathe(); });
    add(Qt::CTRL | Qt::Key_Return, [this] { endAndLog(); });
    add(Qt::CTRL | Qt::Key_Enter, [this] { endAndLog(); });
}

void CallStrip::setContent(
    const CallGuide &guide, const QList<CoachCard> &pinned, const SitePolicy &site)
{
    m_guide = guide;
    showAllowed(site);
    m_steps->setContent(guide, pinned);
    m_steps->setFacts(handover::factsOf(draft()));
    m_boundary->setContent(guide.boundary, guide.reminder.text, site);
    m_toBoundary->setVisible(!guide.boundary.says.isEmpty() || !site.escalation.isEmpty());
    m_aside->setReminder(guide.reminder.text);
    m_head->setPatience(guide.patience.text);
    for (const QWidget *view :
         {static_cast<QWidget *>(m_boundary), static_cast<QWidget *>(m_steps)})
        placeStops(m_head->breath(), view, m_note->line());
    follow();
}

/// What the site allows to be promised stands at the steps that make a promise.
void CallStrip::showAllowed(const SitePolicy &site)
{
    delete std::exchange(m_allowed, nullptr);
    if (!SiteNote::has(site, SiteNote::About::Promises))
        return;
    m_allowed = new SiteNote(site, SiteNote::About::Promises, m_steps->parentWidget());
    m_allowed->setContentsMargins(Edge, 4, Edge, 4);
    m_middle->insertWidget(m_middle->indexOf(m_steps) + 1, m_allowed);
}

void CallStrip::setBeenHere(BeenHere *past)
{
    m_past = past;
    m_middle->addWidget(past);
    connect(past, &BeenHere::changed, this, &CallStrip::tick);
}

void CallStrip::setMeant(const QString &words)
{
    if (m_past)
        m_past->setMeant(words);
}

void CallStrip::setBelow(QWidget *below)
{
    m_note->setBelow(below);
}

void CallStrip::setKeys(const Keys &keys)
{
    m_keys = keys;
    showKeys();
}

void CallStrip::showKeys()
{
    const bool focused = isActiveWindow();
    const QString breath = focused ? tr("F9", "key") : m_keys.breath;
    m_head->setBreathKeys(breath);
    m_small->setBreathKeys(breath);
    m_steps->setKeys(m_keys.next, focused);
    m_end->setKeyHint(focused ? tr("Ctrl Enter", "keys") : QString());
    m_shrink->setKeyHint(focused ? tr("F8", "key") : QString());
    m_note->setKeys(focused ? QString() : m_keys.open);
}

void CallStrip::setWorkCalendar(const WorkCalendar &work)
{
    m_note->control().setWorkCalendar(work);
}

QString CallStrip::draftText() const
{
    return m_note->control().draftText();
}

LineDraft CallStrip::lineDraft() const
{
    return m_note->control().lineDraft();
}

void CallStrip::setLineDraft(const LineDraft &draft)
{
    m_note->control().setLineDraft(draft);
    onEdited();
}

const Draft &CallStrip::draft() const
{
    return m_note->control().draft();
}

void CallStrip::onEdited()
{
    m_steps->setFacts(handover::factsOf(draft()));
    m_head->setCustomer(draft().interaction.customer);
    m_fit.start();
    emit draftChanged();
}

void CallStrip::follow()
{
    m_end->setText(m_session.isOn() ? tr("End and log") : tr("Log"));
    setWindowTitle(m_session.isOn() ? tr("In call") : tr("Call ended"));
    tick();
}

/// A cue comes by the time alone.
void CallStrip::tick()
{
    m_circles = m_session.isOn() && m_session.isCircling();
    const StepRow *row = m_steps->current();
    m_aside->showHint(row ? row->hint() : QString());
    m_aside->showCue(m_circles ? m_guide.circling.text : QString());
    // There is room for one of them; what the own log says is worth more than what every call has.
    if (m_allowed)
        m_allowed->setVisible(row && (row->id() == u"offer"_s || row->id() == u"say-back"_s));
    const bool isNew = !m_past || m_past->isEmpty();
    m_aside->setVisible(m_circles || isNew);
    m_steps->setDense(!isNew);
    m_small->follow(row ? row->title() : QString(), row ? row->place() : QString(), m_circles);
    m_fit.start();
}

/// Nothing is cut for lack of height while the screen has some.
void CallStrip::fit()
{
    if (m_shrunk)
        return setExtraHeight(0);
    const auto *scroll = static_cast<QScrollArea *>(m_views->currentWidget());
    const int wide = Theme::of(this).px(Whole.width()) - 2;
    const int all = m_head->sizeHint().height() + heightAt(*scroll->widget(), wide)
        + heightAt(*m_note, wide) + m_foot->height() + 2;
    setExtraHeight(
        std::clamp(all - Theme::of(this).px(Whole.height()), 0, Theme::of(this).px(MostExtra)));
}

void CallStrip::showBoundary(bool shown)
{
    m_views->setCurrentIndex(shown ? 1 : 0);
    m_toBoundary->setText(shown ? tr("Steps") : tr("Boundary"));
    m_fit.start();
    QWidget *first = shown ? m_boundary->first() : m_toBoundary;
    if (isActiveWindow() && first)
        first->setFocus();
}

void CallStrip::breathe()
{
    m_breath->start();
}

void CallStrip::endAndLog()
{
    m_breath->stop();
    if (m_session.isOn()) {
        m_session.end();
        emit ended();
    }
    m_note->control().submit(AfterSave::Nothing);
}

void CallStrip::submit(const Draft &noted, AfterSave then)
{
    m_then = then;
    emit submitted(handover::draftOf(noted, m_session, m_guide.boundary), then);
}

void CallStrip::saved()
{
    const Draft told = draft();
    const QRect where = geometry();
    m_note->hideFailure();
    m_note->control().clear();
    hide();
    emit logged(told, where, std::exchange(m_then, AfterSave::Nothing));
}

void CallStrip::showFailure(const QString &sentence)
{
    setShrunk(false);
    m_note->showFailure(sentence);
    m_fit.start();
}

void CallStrip::open()
{
    if (isVisible())
        return raise();
    m_note->hideFailure();
    showBoundary(false);
    m_shrunk = screenplace::current()->size().width() <= SmallScreen;
    showFace();
    showInPlace();
}

void CallStrip::setShrunk(bool shrunk)
{
    if (shrunk == m_shrunk)
        return;
    m_shrunk = shrunk;
    showFace();
    fit();
    if (isActiveWindow() && !shrunk)
        m_note->line()->setFocus();
}

void CallStrip::showFace()
{
    m_faces->setCurrentWidget(m_shrunk ? static_cast<QWidget *>(m_small) : m_whole);
    setWantedSize(m_shrunk ? Shrunk : Whole);
}

QWidget *CallStrip::firstStop() const
{
    return m_shrunk ? nullptr : m_note->line();
}

void CallStrip::hideEvent(QHideEvent *event)
{
    m_breath->stop();
    StripWindow::hideEvent(event);
}

void CallStrip::changeEvent(QEvent *event)
{
    StripWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && m_note)
        showKeys();
    if (event->type() == QEvent::StyleChange && m_foot)
        m_foot->setFixedHeight(Theme::of(this).px(FootHeight));
}

} // namespace evenkeel
