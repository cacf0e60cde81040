#include "app/application/application.h"

#include "app/application/everywherekeys.h"
#include "app/application/firstframe.h"
#include "app/application/quietcaret.h"
#include "app/application/samplefolder.h"
#include "app/application/themechoice.h"
#include "app/application/workspace.h"
#include "app/commandline/verbrunner.h"
#include "app/instance/instanceclient.h"
#include "app/keychain/systemkeychain.h"
#include "app/openlog/logopener.h"
#include "app/openlog/openlog.h"
#include "app/tray/trayicon.h"
#include "core/keys/keyring.h"
#include "core/keys/passphrasekeyprovider.h"
#include "core/settings/keys.h"
#include "ui/text/errors.h"
#include "ui/unlock/unlockpage.h"
#include "ui/widgets/keytext.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QThread>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr seconds TriesFor{5};
constexpr milliseconds BetweenTries{50};
constexpr milliseconds KeychainPatience{5000};
constexpr milliseconds NoFrameAfter{1000};
constexpr std::array IconSizes{16, 32, 48, 64};

} // namespace

Application::Application(
    QApplication &application, const DesktopOptions &options, const DataFolder &folder,
    const Clock &clock, Services services)
    : m_application(application), m_options(options), m_folder(folder), m_clock(clock),
      m_services(std::move(services)), m_settings(folder.settings()),
      m_theme(application, themeChoiceFrom(m_settings, options.fontFamily)), m_lock(folder),
      m_server([this](const Request &request, const auto &reply) { serve(request, reply); }),
      m_globalKeys(std::move(m_services.keys))
{
    new QuietCaret(application);

    connect(&m_settings, &Settings::changed, this, [this] {
        m_theme.choose(themeChoiceFrom(m_settings, m_options.fontFamily));
    });
    connect(&m_failure, &StartFailure::closed, &application, &QApplication::quit);
}

Application::~Application()
{
    // Settings can be copied to another folder; only the made log's own is thrown away.
    const bool isItsFolder = QDir(m_folder.path()).dirName() == u"sample"_s;
    const bool isSample = m_workspace && isItsFolder && m_settings.get(keys::Sample);
    m_tray.reset();
    m_keys.reset();
    m_workspace.reset();
    if (isSample)
        QDir(m_folder.path()).removeRecursively();
}

Application::Started Application::start()
{
    const auto isTheInstance = becomeTheInstance();
    if (!isTheInstance)
        return fail(isTheInstance.error());
    if (!*isTheInstance)
        return Started::Forwarded;
    const auto opened = m_server.listen(m_folder).and_then([this] { return openLog(); });
    if (!opened && canBeUnlocked(opened.error()))
        return askForSecret();
    if (!opened)
        return fail(opened.error());
    showFirst();
    return Started::Running;
}

Result<bool> Application::becomeTheInstance()
{
    const milliseconds giveUp = m_clock.monotonic() + TriesFor;
    while (true) {
        const auto answer = InstanceClient(m_folder).ask(m_options.request());
        if (!answer)
            return tl::unexpected(answer.error());
        if (*answer)
            return false;
        EVENKEEL_TRY(m_folder.create());
        const auto taken = m_lock.take();
        if (taken)
            return true;
        if (taken.error().fault != Fault::StorageBusy || m_clock.monotonic() >= giveUp)
            return tl::unexpected(taken.error());
        QThread::msleep(static_cast<unsigned long>(BetweenTries.count()));
    }
}

Result<> Application::openLog()
{
    const auto keys = keyProviderFor(m_folder, m_options.passphraseFile, [](const QString &entry) {
        return SystemKeychain().readAndWait(entry, KeychainPatience);
    });
    return openLog(*keys);
}

Result<> Application::openLog(KeyProvider &keys)
{
    auto log = LogOpener(m_folder, keys, m_clock).createdOrExisting();
    if (!log)
        return tl::unexpected(log.error());
    m_workspace = std::make_unique<Workspace>(
        *std::move(log), m_settings, m_theme, std::move(m_services), keyFilesOf(m_folder));
    connect(m_workspace.get(), &Workspace::closeRequested, this, &Application::onClose);
    connect(m_workspace.get(), &Workspace::quitRequested, &m_application, &QApplication::quit);
    connect(m_workspace.get(), &Workspace::sampleRequested, this, &Application::openSample);
    connect(m_workspace.get(), &Workspace::undelivered, this, &Application::onNotShown);
    m_keys = std::make_unique<EverywhereKeys>(std::move(m_globalKeys), m_workspace->commands());
    connect(m_keys.get(), &EverywhereKeys::refused, this, &Application::onKeysRefused);
    return {};
}

bool Application::canBeUnlocked(const Error &error) const
{
    const bool isOfTheKey = error.fault == Fault::KeyMissing || error.fault == Fault::WrongKey;
    return isOfTheKey && m_folder.holdsLog() && KeyRing(keyFilesOf(m_folder)).takesSecrets();
}

Application::Started Application::askForSecret()
{
    makeIcon();
    m_unlock = std::make_unique<UnlockPage>();
    connect(m_unlock.get(), &UnlockPage::submitted, this, &Application::unlock);
    connect(m_unlock.get(), &UnlockPage::quitRequested, &m_application, &QApplication::quit);
    m_unlock->ask();
    return Started::Locked;
}

void Application::unlock(const QByteArray &secret)
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor); // about a second, on purpose
    PassphraseKeyProvider keys(
        [&secret]() -> Result<QByteArray> {
            return QByteArray(secret.constData(), secret.size()); // its own, which it wipes
        },
        keyFilesOf(m_folder));
    const auto opened = openLog(keys);
    QGuiApplication::restoreOverrideCursor();
    if (!opened) {
        m_unlock->refuse(opened.error());
        return;
    }
    m_workspace->open(m_options.request()); // whoever typed it wants to see it
    m_unlock.release()->deleteLater();
    QTimer::singleShot(0, this, &Application::makeTray);
    QTimer::singleShot(0, m_keys.get(), &EverywhereKeys::claimAll);
}

void Application::serve(const Request &request, const InstanceServer::Reply &reply)
{
    const bool isVerb = request.kind == Request::Kind::Verb;
    if (m_unlock && !isVerb) {
        m_unlock->ask();
        reply({});
    } else if (!m_workspace) {
        reply(VerbRunner::refused(Error{Fault::Locked, {}}));
    } else if (isVerb) {
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
    auto *frame = new FirstFrame(m_application, opens ? NoFrameAfter : milliseconds(0), this);
    connect(frame, &FirstFrame::passed, this, &Application::finishStart);
}

void Application::finishStart()
{
    makeTray();
    if (m_keys)
        m_keys->claimAll();
    m_workspace->begin();
}

void Application::onKeysRefused(const QKeySequence &keys)
{
    m_workspace->window().showMessage(
        //: %1 is a key: Ctrl Shift Space
        {.text = tr("Another program has the key %1.").arg(keyText(keys))});
}

void Application::makeIcon()
{
    QIcon icon;
    for (const int size : IconSizes)
        icon.addPixmap(m_theme.appIcon(size, nullptr));
    QApplication::setWindowIcon(icon);
}

void Application::makeTray()
{
    makeIcon();
    m_application.setQuitOnLastWindowClosed(false);
    m_tray = std::make_unique<TrayIcon>();
    connect(m_tray.get(), &TrayIcon::openRequested, m_workspace.get(), &Workspace::raise);
    connect(m_tray.get(), &TrayIcon::quickLogRequested, m_workspace.get(), &Workspace::quickLog);
    connect(m_tray.get(), &TrayIcon::breatheRequested, this, [this] {
        m_workspace->open({.kind = Request::Kind::Breathe});
    });
    connect(m_tray.get(), &TrayIcon::stateChosen, m_workspace.get(), &Workspace::setState);
    connect(m_tray.get(), &TrayIcon::quitRequested, &m_application, &QApplication::quit);
    connect(m_workspace.get(), &Workspace::stateChanged, m_tray.get(), &TrayIcon::setState);
    connect(m_workspace.get(), &Workspace::waitingChanged, m_tray.get(), &TrayIcon::setWaiting);
    if (const auto state = m_workspace->log().agentState().current())
        m_tray->setState(*state);
    m_tray->setWaiting(m_workspace->reminders().engine().held());
}

void Application::onClose()
{
    const bool stays = m_settings.get(keys::CloseToTray) && !m_settings.get(keys::Sample);
    if (TrayIcon::isShown() && stays)
        m_workspace->window().hide();
    else
        m_application.quit();
}

void Application::openSample()
{
    const auto folder = makeSampleFolder(m_folder, m_clock);
    if (!folder) {
        m_workspace->window().showError(errors::inWords(folder.error()));
        return;
    }
    QProcess::startDetached(
        QCoreApplication::applicationFilePath(), {u"--data-dir"_s, folder->path()});
}

void Application::onNotShown(const Notice &notice)
{
    Q_UNUSED(notice)
    if (m_tray)
        m_tray->showReminder(tr("A follow-up is due."));
}

Application::Started Application::fail(const Error &error)
{
    m_failure.show(error, m_folder.path());
    return Started::Failed;
}

} // namespace evenkeel
