#include "app/application/workspace.h"

#include "app/application/idlecheckpoint.h"
#include "app/openlog/openlog.h"
#include "core/settings/keys.h"
#include "ui/breather/breathepage.h"
#include "ui/interaction/logpage.h"
#include "ui/text/errors.h"

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr QSize FirstSize{1200, 800};

} // namespace

Workspace::Workspace(
    std::unique_ptr<OpenLog> log, Settings &settings, Theme &theme, Services services,
    const QString &protection)
    : m_log(std::move(log)), m_settings(settings), m_services(std::move(services)),
      m_source(*m_log, settings, protection), m_window(std::make_unique<MainWindow>(m_commands)),
      m_checkpoint(std::make_unique<IdleCheckpoint>(*m_log)), m_pages(new PageShelf(
                                                                  {.log = *m_log,
                                                                   .settings = settings,
                                                                   .theme = theme,
                                                                   .commands = m_commands,
                                                                   .plan = m_plan,
                                                                   .services = m_services},
                                                                  *m_window)),
      m_undo(new UndoCommands(m_log->changes(), *m_window)),
      m_reminders(*m_log, settings, *m_services.notifier)
{
    m_pages->addPages();
    addCommands();
    restoreGeometry();
    connectWindow();
    connectReminders();
}

Workspace::~Workspace() = default;

void Workspace::open(const Request &request)
{
    switch (request.kind) {
    case Request::Kind::QuickLog:
    case Request::Kind::InCall: quickLog(); break;
    case Request::Kind::Breathe:
        raise();
        breathe(request.arguments.value(0), request.arguments.value(1));
        break;
    case Request::Kind::Raise:
    case Request::Kind::Verb: raise(); break;
    }
}

void Workspace::raise()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Workspace::quickLog()
{
    raise();
}

void Workspace::breathe(const QString &pattern, const QString &minutes)
{
    bool isNumber = false;
    const double length = minutes.toDouble(&isNumber);
    const auto wanted
        = isNumber ? std::optional(seconds(qRound(length * 60))) : std::optional<seconds>();
    m_pages->showBreathe().begin(pattern, wanted);
}

void Workspace::setState(AgentActivity activity)
{
    const auto set = m_log->agentState().set(activity, false);
    if (!set)
        complain(set.error());
}

void Workspace::connectWindow()
{
    connect(m_window.get(), &MainWindow::closeRequested, this, &Workspace::closeRequested);
    connect(m_window.get(), &MainWindow::quitRequested, this, &Workspace::quitRequested);
    connect(m_window.get(), &MainWindow::discreetToggled, this, [this] {
        m_settings.set(keys::Discreet, !m_settings.get(keys::Discreet));
    });
    connect(m_window.get(), &MainWindow::geometryChanged, this, [this](const QByteArray &geometry) {
        m_settings.set(keys::WindowGeometry, geometry);
    });
    connect(m_pages, &PageShelf::failed, this, &Workspace::complain);
    connect(m_pages, &PageShelf::undoRequested, m_undo, &UndoCommands::undo);
    connect(m_pages, &PageShelf::lineRequested, this, &Workspace::quickLog);
}

void Workspace::connectReminders()
{
    connect(&m_reminders, &Reminders::failed, this, &Workspace::complain);
    connect(&m_reminders, &Reminders::undelivered, this, &Workspace::undelivered);
    connect(&m_reminders, &Reminders::acted, this, &Workspace::act);
    connect(m_pages, &PageShelf::breatherRuns, this, [this](bool running, bool holds) {
        m_reminders.setBreathing(running && holds);
    });
    connect(&m_log->agentState(), &AgentStateStore::changed, this, &Workspace::stateChanged);
}

void Workspace::addCommands()
{
    m_commands.add(
        {.id = u"breathe.now"_s,
         .text = tr("Breathe"),
         .icon = u"breathe"_s,
         .shortcut = Qt::CTRL | Qt::Key_B,
         .run = [this] { breathe(); }});
    m_commands.add(
        {.id = u"log.edit"_s,
         .text = tr("Edit or add details"),
         .icon = u"edit"_s,
         .shortcut = Qt::CTRL | Qt::Key_E,
         .run = [this] { m_pages->showLog().editCurrent(); }});
}

void Workspace::restoreGeometry()
{
    const QByteArray geometry = m_settings.get(keys::WindowGeometry);
    if (geometry.isEmpty() || !m_window->restoreGeometry(geometry))
        m_window->resize(FirstSize);
}

void Workspace::complain(const Error &error)
{
    m_window->showError(errors::inWords(error));
}

void Workspace::act(const Notice &notice, NoticeAction action)
{
    Q_UNUSED(notice)
    if (action == NoticeAction::Open)
        raise();
}

} // namespace evenkeel
