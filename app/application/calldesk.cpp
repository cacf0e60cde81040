#include "app/application/calldesk.h"

#include "app/application/coachcontent.h"
#include "app/application/draftkeeper.h"
#include "app/application/linedesk.h"
#include "app/application/nextcalldesk.h"
#include "app/openlog/openlog.h"
#include "core/coach/coachbook.h"
#include "core/coach/pins.h"
#include "core/reflection/nextcall.h"
#include "core/settings/keys.h"
#include "ui/incall/callstrip.h"
#include "ui/reflection/rememberedtext.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/commands.h"
#include "ui/widgets/keytext.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

const QString OpenCommand = u"call.strip"_s;
const QString NextCommand = u"call.next"_s;
const QString BreathCommand = u"call.breath"_s;

constexpr auto Slack = 2s; ///< between saying that a call is on and beginning to follow it

QStringList idsOf(const CallGuide &guide)
{
    QStringList ids;
    for (const CallStep &step : guide.steps)
        ids.append(step.id);
    return ids;
}

/// As Today said it between the calls; a setting switches it off, and where Today hides its words
/// they are hidden here.
QString meantFor(OpenLog &log, const Settings &settings)
{
    if (settings.get(keys::Discreet))
        return {};
    const auto meant = settings.get(keys::NextCall) ? NextCallDesk::chosenFor(log) : std::nullopt;
    return meant ? nextcall::parted(rememberedtext::sentence(*meant)).first : QString();
}

} // namespace

CallDesk::CallDesk(const Parts &parts, MainWindow &window)
    : QObject(&window), m_parts(parts), m_window(window), m_session(parts.log.clock())
{
}

CallDesk::~CallDesk() = default;

void CallDesk::addCommands()
{
    m_parts.commands.add(
        {.id = OpenCommand,
         .text = tr("In-call strip"),
         .detail = tr("Steps, one breath and a note beside the call"),
         .icon = u"headset"_s,
         .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_F8,
         .run = [this] { open(); },
         .everywhere = true});
    m_parts.commands.add(
        {.id = NextCommand,
         .text = tr("Next step of the call"),
         .detail = tr("While the in-call strip is open"),
         .icon = u"check"_s,
         .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_F7,
         .run = [this] { nextStep(); },
         .everywhere = true,
         .atRest = true});
    m_parts.commands.add(
        {.id = BreathCommand,
         .text = tr("One breath in a call"),
         .detail = tr("While the in-call strip is open"),
         .icon = u"breathe"_s,
         .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_F10,
         .run = [this] { breathe(); },
         .everywhere = true,
         .atRest = true});
}

bool CallDesk::isUp() const
{
    return m_strip && m_strip->isVisible();
}

CallStrip &CallDesk::strip()
{
    if (!m_strip) {
        m_strip
            = std::make_unique<CallStrip>(m_parts.lines.parser(), m_parts.log.clock(), m_session);
        m_keeper = new DraftKeeper(
            m_parts.log.drafts(), "call-run"_L1, [this] { return runAsKept(); }, m_strip.get());
        connectStrip();
    }
    return *m_strip;
}

void CallDesk::connectStrip()
{
    CallStrip *strip = m_strip.get();
    strip->setPlaces(StripPlaces::from(m_parts.settings.get(keys::StripPlaces)));
    m_parts.lines.adoptStrip(*strip);
    connect(strip, &CallStrip::ended, this, &CallDesk::endCall);
    connect(strip, &CallStrip::closeRequested, this, &CallDesk::close);
    connect(strip, &CallStrip::logged, this, [this] { setKeysAtRest(true); });
    connect(strip, &CallStrip::draftChanged, m_keeper, &DraftKeeper::noteChange);
    connect(strip, &CallStrip::placed, this, [this, strip] {
        m_parts.settings.set(keys::StripPlaces, strip->places().kept());
    });
}

void CallDesk::open()
{
    if (!isUp()) {
        begin();
    } else if (strip().isActiveWindow()) {
        strip().giveBack();
    } else {
        strip().setShrunk(false); // there is nothing to write in while it is small
        strip().takeFocus();
    }
}

/// A call that was on when the program or its log was closed goes on where it was.
void CallDesk::begin()
{
    CallStrip &strip = this->strip();
    const CoachBook book = coachcontent::book(m_parts.log);
    const QStringList steps = idsOf(book.guide);
    const AgentState state = m_parts.log.agentState().current().value_or(AgentState());
    const QByteArray zone = m_parts.log.clock().moment().zone;
    const bool isOnCall = state.activity == AgentActivity::OnCall;
    const QJsonObject kept = m_keeper->content();
    const Instant began = instantFromMs(kept.value("began"_L1).toInteger());
    if (isOnCall && !kept.isEmpty() && began + Slack >= state.since)
        m_session.resume(
            CallRun::from(kept.value("run"_L1).toObject(), steps), {.at = began, .zone = zone});
    else if (isOnCall)
        m_session.start(steps, Moment{.at = state.since, .zone = zone});
    else
        m_session.start(steps);
    strip.setContent(book.guide, Pins::from(m_parts.settings).cards(book.cards), book.site);
    strip.setMeant(meantFor(m_parts.log, m_parts.settings));
    setKeysAtRest(false);
    strip.setKeys(
        {.open = keysOf(OpenCommand),
         .next = keysOf(NextCommand),
         .breath = keysOf(BreathCommand)});
    strip.open();
    if (!isOnCall)
        setActivity(AgentActivity::OnCall);
}

void CallDesk::endCall()
{
    setActivity(AgentActivity::WrapUp);
}

/// What was noted stays for the next time.
void CallDesk::close()
{
    const bool wasOn = m_session.isOn();
    m_session.end();
    m_strip->hide();
    setKeysAtRest(true);
    if (wasOn)
        endCall();
}

void CallDesk::setActivity(AgentActivity activity)
{
    if (const auto set = m_parts.log.agentState().set(activity, false); !set)
        emit failed(set.error());
}

void CallDesk::takeState(const AgentState &state)
{
    if (!isUp())
        return;
    const bool isOnCall = state.activity == AgentActivity::OnCall;
    if (!isOnCall)
        m_session.end();
    else if (!m_session.isOn() && !m_session.run().hasBegun() && m_strip->lineDraft().isEmpty())
        m_session.start(idsOf(coachcontent::book(m_parts.log).guide));
}

void CallDesk::keepDrafts()
{
    if (!m_strip)
        return;
    for (DraftKeeper *keeper : m_strip->findChildren<DraftKeeper *>())
        keeper->keepNow();
}

/// Nothing once the call is over: its note alone is kept then.
QJsonObject CallDesk::runAsKept() const
{
    if (!m_session.isOn())
        return {};
    return {{u"began"_s, toMs(m_session.began().at)}, {u"run"_s, m_session.run().toJson()}};
}

/// Keys of something that is not there are left to other programs.
void CallDesk::setKeysAtRest(bool atRest)
{
    m_parts.commands.setAtRest(NextCommand, atRest);
    m_parts.commands.setAtRest(BreathCommand, atRest);
}

/// A strip without the focus shows only keys that work everywhere.
QString CallDesk::keysOf(const QString &id) const
{
    const Command *command = m_parts.commands.find(id);
    const bool works = command && command->everywhere && !command->taken;
    return works ? keyText(command->shortcut) : QString();
}

bool CallDesk::needsStrip()
{
    if (!isUp())
        m_window.showMessage({.text = tr("The in-call strip is not open.")});
    return isUp();
}

void CallDesk::nextStep()
{
    if (needsStrip())
        m_session.next();
}

void CallDesk::breathe()
{
    if (needsStrip())
        m_strip->breathe();
}

} // namespace evenkeel
