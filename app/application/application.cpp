#include "app/application/application.h"

#include "app/application/everywherekeys.h"
#include "app/application/firstframe.h"
#include "app/application/knownkey.h"
#include "app/application/lockeddesk.h"
#include "app/application/quietcaret.h"
#include "app/application/samplefolder.h"
#include "app/application/themechoice.h"
#include "app/application/workspace.h"
#include "app/commandline/verbrunner.h"
#include "app/instance/becominginstance.h"
#include "app/openlog/logopener.h"
#include "app/openlog/openlog.h"
#include "app/tray/trayicon.h"
#include "core/keys/keyring.h"
#include "core/settings/keys.h"
#include "ui/text/errors.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/screenkeeper.h"
#include "ui/widgets/screenplace.h"

#include <QApplication>
#include <QDir>
#include <QDrag>
#include <QThread>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr milliseconds NoFrameAfter{1000};
constexpr milliseconds DragEnds{50};

} // namespace

Application::Application(
    QApplication &application, const DesktopOptions &options, const DataFolder &folder,
    const Clock &clock, Services services)
    : m_application(application), m_options(options), m_folder(folder), m_clock(clock),
      m_services(std::move(services)), m_settings(folder.settings()),
      m_theme(application, themeChoiceFrom(m_settings, options.fontFamily)), m_lock(folder),
      m_server([this](const Request &request, const auto &reply) { serve(request, reply); }),
      m_policy(*m_services.lock, m_settings),
      m_absence(
          *m_services.lock, m_settings,
          {.state = [this] { return agentState(); },
           .set = [this](AgentActivity activity) { setState(activity); }})
{
    new QuietCaret(application);
    connect(&m_settings, &Settings::changed, this, [this] {
        m_theme.choose(themeChoiceFrom(m_settings, m_options.fontFamily));
    });
    connect(&m_departure, &Departure::closed, &application, &QApplication::quit);
    connectFailure();
    connect(&m_policy, &LockPolicy::lockRequested, this, &Application::lock);
    new ScreenKeeper(&screenplace::areasNow, this);
    if (const SystemMotion *motion = m_services.motion.get())
        connect(motion, &SystemMotion::changed, this, [this, motion] {
            m_theme.setSystemMotion(motion->isReduced().value_or(false));
        });
    connect(m_services.lock.get(), &LockSignals::timeMoved, this, [this] {
        if (m_workspace)
            m_workspace->reminders().check();
        else if (m_locked)
            m_locked->check();
    });
}

Application::~Application()
{
    // Settings can be copied to another folder; only the made log's own is thrown away.
    const bool isItsFolder = QDir(m_folder.path()).dirName() == u"sample"_s;
    const bool isSample = m_workspace && isItsFolder && m_settings.get(keys::Sample);
    m_tray.reset();
    m_restore.reset();
    m_keys.reset();
    m_workspace.reset();
    m_locked.reset();
    if (!isSample)
        return;
    m_settings.letGo(); // what was set last would bring the folder back
    QDir(m_folder.path()).removeRecursively();
}

Application::Started Application::start()
{
    const auto isTheInstance = becomeInstance(m_folder, m_lock, m_options.request(), m_clock);
    if (!isTheInstance)
        return fail(isTheInstance.error());
    if (!*isTheInstance)
        return Started::Forwarded;
    const auto opened = m_server.listen(m_folder).and_then(
        [this] { return isLogGone() ? Result<>(failure(Fault::NotFound)) : openLog(); });
    if (!opened && canBeUnlocked(opened.error()))
        return askForSecret();
    if (!opened)
        return fail(opened.error());
    showFirst();
    return Started::Running;
}

Result<> Application::openLog()
{
    const auto keys = providerOfKey();
    return openLog(*keys);
}

Result<> Application::openLog(KeyProvider &keys)
{
    RememberedKey remembered(keys);
    auto log = LogOpener(m_folder, remembered, m_clock).createdOrExisting();
    m_failedKey = log ? std::nullopt : keyFor(log.error(), remembered);
    if (!log)
        return tl::unexpected(log.error());
    m_workspace = std::make_unique<Workspace>(
        *std::move(log), m_settings, m_theme, m_services, keyFilesOf(m_folder));
    connect(m_workspace.get(), &Workspace::closeRequested, this, &Application::onClose);
    connect(m_workspace.get(), &Workspace::quitRequested, &m_application, &QApplication::quit);
    connect(m_workspace.get(), &Workspace::sampleRequested, this, &Application::openSample);
    connect(m_workspace.get(), &Workspace::restoreRequested, this, [this] {
        restoreBackup({.key = m_workspace->log().key()});
    });
    connect(m_workspace.get(), &Workspace::undelivered, this, &Application::onNotShown);
    connect(m_workspace.get(), &Workspace::keysChanged, this, &Application::onKeysChanged);
    connect(m_workspace.get(), &Workspace::breathing, &m_policy, &LockPolicy::setBreathing);
    // It comes from within the window, which goes with the log.
    connect(
        m_workspace.get(), &Workspace::lockRequested, this, &Application::onLockRequested,
        Qt::QueuedConnection);
    connect(
        m_workspace.get(), &Workspace::leaveRequested, this, &Application::depart,
        Qt::QueuedConnection);
    connect(
        m_workspace.get(), &Workspace::keyReady, this, &Application::changeKey,
        Qt::QueuedConnection);
    m_keys = keysFor(m_workspace->commands());
    if (m_locked) // else the first frame does not wait for it
        learnToLock();
    return {};
}

std::unique_ptr<EverywhereKeys> Application::keysFor(Commands &commands)
{
    GlobalKeys *keys = m_settings.get(keys::Sample) ? nullptr : m_services.keys.get();
    auto everywhere = std::make_unique<EverywhereKeys>(keys, commands); // those of one's own log
    connect(everywhere.get(), &EverywhereKeys::refused, this, &Application::onKeysRefused);
    return everywhere;
}

Application::Started Application::askForSecret()
{
    beLocked({});
    m_locked->ask();
    finishAfterFrame(NoFrameAfter);
    return Started::Locked;
}

/// Kept from now on: a file that cannot be read later must not keep the log open.
void Application::learnToLock()
{
    m_canLock = KeyRing(keyFilesOf(m_folder)).canLock();
    m_workspace->setCanLock(m_canLock);
    m_policy.setOpen(m_canLock);
}

void Application::onKeysChanged()
{
    learnToLock();
    m_workspace->fileSealed();
    showLockInTray();
}

void Application::onLockRequested()
{
    if (m_canLock)
        lock();
    else if (m_workspace)
        m_workspace->window().showMessage(
            {.text = tr("Locking needs a passphrase. This log opens without asking for one.")});
}

void Application::lock()
{
    const bool locks = m_workspace && m_canLock;
    if (locks && QThread::currentThread()->loopLevel() > 1) { // text is dragged out of a field
        QDrag::cancel();
        QTimer::singleShot(DragEnds, this, &Application::lock);
        return;
    }
    if (locks)
        lockNow();
    else if (m_exchanging || (m_restore && m_restore->isReplacing()))
        m_lockAfterwards = true;
    else if (m_restoresLocked)
        backToLock(); // it may have the key by now
    m_services.lock->handled();
}

void Application::lockNow()
{
    m_restore.reset(); // it has the key
    if (closeLog().shown)
        m_locked->takePlace();
}

/// For good: the log is closed, and nothing asks for it any more.
void Application::depart()
{
    QGuiApplication::setQuitOnLastWindowClosed(false); // its last word comes after the window
    m_policy.setOpen(false);
    m_services.notifier->withdrawAll();
    m_restore.reset();
    m_keys.reset();
    m_tray.reset();
    m_workspace.reset();
    m_departure.go(m_folder, m_settings);
}

void Application::beLocked(const LockedState &left)
{
    m_locked = std::make_unique<LockedDesk>(m_folder, m_settings, m_clock, m_services, left);
    connect(
        m_locked.get(), &LockedDesk::unlocked, this, [this](const auto &keys) { unlock(*keys); });
    connect(m_locked.get(), &LockedDesk::restoreRequested, this, &Application::restoreWhileLocked);
    connect(m_locked.get(), &LockedDesk::quitRequested, &m_application, &QApplication::quit);
    connect(m_locked.get(), &LockedDesk::closeRequested, this, &Application::onClose);
    connect(m_locked.get(), &LockedDesk::undelivered, this, &Application::onNotShown);
    m_keys = keysFor(m_locked->commands());
    m_locked->begin();
}

void Application::unlock(KeyProvider &keys)
{
    m_keys.reset();
    const auto opened = openLog(keys);
    if (!opened) {
        m_keys = keysFor(m_locked->commands());
        m_keys->claimAll();
        refuse(opened.error());
        return;
    }
    auto *desk = m_locked.release();
    desk->disconnect(this);
    m_services.notifier->disconnect(desk);
    m_workspace->resume(desk->leave());
    m_absence.settle();
    if (!desk->wasOpen())
        m_workspace->open(m_options.request());
    desk->window().hide();
    desk->deleteLater(); // it is still telling
    auto *frame = new FirstFrame(m_application, NoFrameAfter, m_workspace.get());
    connect(frame, &FirstFrame::passed, m_workspace.get(), &Workspace::begin);
    connect(frame, &FirstFrame::passed, frame, &QObject::deleteLater);
    m_keys->claimAll();
    showInTray();
}

void Application::serve(const Request &request, const InstanceServer::Reply &reply)
{
    const bool isVerb = request.kind == Request::Kind::Verb;
    if (m_restore && m_locked && !isVerb) {
        m_restore->raise();
        reply({});
    } else if (m_locked) {
        m_locked->serve(request, reply);
    } else if (!m_workspace) {
        reply(VerbRunner::refused(Error{Fault::Locked, {}}));
    } else if (request.kind == Request::Kind::Verb) {
        m_workspace->verbs().answer(request, reply);
    } else {
        m_workspace->open(request);
        reply({});
    }
}

void Application::showFirst()
{
    const bool hidden = m_options.hidden || m_settings.get(keys::StartHidden);
    const bool opens = !hidden || m_options.opening != Request::Kind::Raise;
    if (opens)
        m_workspace->open(m_options.request());
    finishAfterFrame(opens ? NoFrameAfter : milliseconds(0));
}

void Application::finishAfterFrame(milliseconds patience)
{
    auto *frame = new FirstFrame(m_application, patience, this);
    connect(frame, &FirstFrame::passed, this, &Application::finishStart);
}

void Application::finishStart()
{
    if (m_workspace)
        learnToLock();
    makeTray();
    if (m_keys)
        m_keys->claimAll();
    if (m_workspace)
        m_workspace->begin();
    m_policy.begin();
    m_absence.settle();
    if (m_services.quiet)
        m_services.quiet->begin();
    if (m_services.motion)
        m_services.motion->begin();
    if (m_services.states && !m_settings.get(keys::Sample)) // the state is that of one's own log
        m_services.states->open(
            [this](const Request &request, const auto &reply) { serve(request, reply); });
}

void Application::onKeysRefused(const QKeySequence &keys)
{
    if (m_workspace)
        m_workspace->window().showMessage(
            //: %1 is a key: Ctrl Shift Space
            {.text = tr("Another program has the key %1.").arg(keyText(keys))});
}

void Application::open(Request::Kind kind)
{
    serve({.kind = kind}, [](const Answer &) {});
}

/// A log that has not been opened yet keeps it to itself.
std::optional<AgentState> Application::agentState() const
{
    if (m_locked && m_locked->wasOpen())
        return m_locked->agent();
    if (!m_workspace)
        return std::nullopt;
    const Result<AgentState> state = m_workspace->log().agentState().current();
    return state ? std::optional(*state) : std::nullopt;
}

void Application::setState(AgentActivity activity)
{
    if (m_workspace)
        m_workspace->setState(activity);
    else if (m_locked)
        std::ignore = m_locked->setAgent(activity, false); // what the menu offers can be set
}

void Application::openSample()
{
    if (const auto begun = startSample(m_folder, m_clock); !begun)
        m_workspace->window().showError(errors::inWords(begun.error()));
}

Application::Started Application::fail(const Error &error)
{
    m_failedWith = error;
    QGuiApplication::setQuitOnLastWindowClosed(false); // the next window comes after this one
    m_failure.show(error, m_folder.path(), offerFor(error));
    return Started::Failed;
}

} // namespace evenkeel
