#include "app/application/workspace.h"

#include "app/application/breatherdesk.h"
#include "app/application/calendarkeeper.h"
#include "app/application/calldesk.h"
#include "app/application/codedays.h"
#include "app/application/daydesk.h"
#include "app/application/draftkeeper.h"
#include "app/application/forgetting.h"
#include "app/application/holdingline.h"
#include "app/application/idlecheckpoint.h"
#include "app/application/logcare.h"
#include "app/application/notefacts.h"
#include "app/application/pausedesk.h"
#include "app/application/remindercommands.h"
#include "app/application/sealedreturn.h"
#include "app/application/workspacecommands.h"
#include "app/openlog/backupplace.h"
#include "app/openlog/openlog.h"
#include "core/settings/keys.h"
#include "ui/breather/breathepage.h"
#include "ui/followup/followupspage.h"
#include "ui/interaction/logpage.h"
#include "ui/settings/keepingtext.h"
#include "ui/settings/shortcutsettings.h"
#include "ui/text/errors.h"
#include "ui/today/todaypage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr minutes CareDelay{1};

} // namespace

Workspace::Workspace(
    std::unique_ptr<OpenLog> log, Settings &settings, Theme &theme, Services &services,
    const KeyFiles &keys)
    : m_log(std::move(log)), m_settings(settings), m_services(services),
      m_verbs(*m_log, settings, keys),
      m_followUpCommands(m_log->changes(), m_log->followUps(), m_log->clock()),
      m_lines(
          *m_log, settings, *services.notifier,
          [this](const Draft &draft) { return m_breathers->minute().offerFor(draft); }),
      m_notes(*QGuiApplication::clipboard()), m_window(std::make_unique<MainWindow>(m_commands)),
      m_checkpoint(std::make_unique<IdleCheckpoint>(*m_log)),
      m_sessionStart(services.autostart.get(), settings, m_log->followUps()),
      m_pages(new PageShelf(
          {.log = *m_log,
           .settings = settings,
           .theme = theme,
           .commands = m_commands,
           .plan = m_plan,
           .services = m_services,
           .followUps = m_followUpCommands,
           .start = m_sessionStart,
           .recall = m_lines.recall(),
           .wording = m_lines.wording(),
           .makeLine = [this] { return m_lines.makeForm(); },
           .parser = [this]() -> const LineParser & { return m_lines.parser(); },
           .guard = m_lines.guard(),
           .tellProtection =
               [this](SettingsFacts &facts) {
                   m_keyDesk->tell(facts);
                   facts.canLock = m_canLock;
               }},
          *m_window)),
      m_keyDesk(new KeyDesk(
          {.key = m_log->key(), .files = keys, .keychain = services.keychain.get()},
          [this] { return backupFolder(); }, *m_window)),
      m_undo(new UndoCommands(m_log->changes(), m_log->longWriter(), *m_window)),
      m_reminderDesk(new ReminderDesk(m_followUpCommands, *m_window, m_log->clock())),
      m_reminders(*m_log, settings, m_services),
      m_holdingLine(new HoldingLine(m_reminders, settings, m_services, m_log->clock(), *m_window)),
      m_absence(new AbsenceDesk(
          {.log = *m_log,
           .settings = settings,
           .lines = m_lines,
           .commands = m_followUpCommands,
           .reminders = m_reminders.engine()},
          *m_window)),
      m_breathers(new BreatherDesk(
          *m_pages, *m_window,
          {.log = *m_log,
           .settings = settings,
           .plan = m_plan,
           .lines = m_lines,
           .pages = *m_pages,
           .commands = m_commands,
           .quiet = services.quiet.get()},
          [this] { raise(); })),
      m_pauses(new PauseDesk(*m_log, settings, m_plan, m_pages->site(), m_services, *m_window)),
      m_calls(new CallDesk(
          {.log = *m_log, .settings = settings, .lines = m_lines, .commands = m_commands},
          *m_window))
{
    m_pages->addPages();
    addCommands();
    shortcutsettings::apply(settings, m_commands);
    restoreGeometry();
    connectWindow();
    connectPages();
    connectReminders();
    connectLines();
}

Workspace::~Workspace()
{
    keepDrafts();
    // A page that goes may save what it still holds, and the others follow: by then window and
    // workspace are half gone and must not hear of it.
    m_pages->disconnect(this);
    for (const Page *page : m_window->findChildren<Page *>())
        page->disconnect(m_window.get());
}

void Workspace::begin()
{
    m_lines.learn();
    m_pages->begin();
    m_reminders.begin();
    m_holdingLine->begin();
    m_pauses->keeper().begin();
    fileSealed(); // it lends the connection that the others write with
    considerCode();
    lookAfterLog();
}

/// A made log is thrown away, and nobody is to be told twice.
void Workspace::considerCode()
{
    SettingsFacts facts;
    m_keyDesk->tell(facts);
    if (!m_settings.get(keys::Sample) && codedays::isOfferDue(m_settings, m_log->clock())
        && !facts.hasCode)
        m_pages->offerCode();
}

/// What was typed while it was locked; and what the next lock needs for that.
void Workspace::fileSealed()
{
    sealedreturn::file(*m_log, m_lines, m_settings, m_canLock, *m_window);
}

void Workspace::tellKeyChange(const std::optional<Error> &failed, bool endsCode)
{
    if (failed) {
        complain(*failed);
        return;
    }
    if (endsCode)
        m_pages->offerCode();
    m_window->showMessage(
        {.text = endsCode ? tr("The log has a new key. The recovery code of before is void.")
                          : tr("The log has a new key.")});
}

QString Workspace::backupFolder() const
{
    return backupFolderOf(DataFolder::ofDatabase(m_log->database().file()), m_settings);
}

LockedState Workspace::leave()
{
    m_settings.set(keys::WindowGeometry, m_window->saveGeometry());
    const auto agent = m_log->agentState().current();
    const auto ahead = m_reminders.engine().ahead();
    const auto standing = m_reminders.engine().standing();
    return {
        .agent = agent.value_or(AgentState()),
        .agentWasSet = false,
        .ahead = ahead.value_or(QList<DueMoment>()),
        .standing = standing.value_or(QList<DueMoment>()),
        .told = {},
        .unsealed = {},
        .pauses = m_pauses->keeper().leave(),
        .page = m_window->currentPage(),
        .inCall = m_calls->isUp(),
        .shown = m_window->isVisible(),
        .active = m_window->isActiveWindow(),
        .wasOpen = true};
}

void Workspace::resume(const LockedState &left)
{
    if (left.agentWasSet) {
        if (const auto kept = m_log->agentState().adopt(left.agent); !kept)
            complain(kept.error());
    }
    m_reminders.catchUp(left.told);
    if (left.pauses)
        m_pauses->keeper().resume(*left.pauses);
    if (!left.page.isEmpty())
        m_window->showPage(left.page);
    sealedreturn::keep(left.unsealed, m_lines, *m_window);
    raise();
    if (left.inCall && left.agent.activity == AgentActivity::OnCall)
        m_calls->open();
}

/// Checks, backups, the calendar and forgetting, long after the first frame. A made log is thrown
/// away and needs none of them.
void Workspace::lookAfterLog()
{
    if (m_settings.get(keys::Sample))
        return;
    m_care = std::make_unique<LogCare>(*m_log, m_settings, m_verbs.source().folder());
    connect(m_care.get(), &LogCare::failed, this, [this](const Error &error) {
        m_window->showError(LogCare::noBackupInWords(error));
    });
    connect(m_care.get(), &LogCare::damaged, this, [this] {
        m_window->showError(
            tr("The log is damaged. Bring a backup back in Settings, Privacy and data."));
    });
    QTimer::singleShot(CareDelay, m_care.get(), &LogCare::begin);
    m_calendar = std::make_unique<CalendarKeeper>(*m_log, m_settings);
    connect(m_calendar.get(), &CalendarKeeper::failed, this, [this](const Error &error) {
        m_window->showError(CalendarKeeper::notWrittenInWords(error));
    });
    m_calendar->begin();
    m_forgetting = std::make_unique<Forgetting>(*m_log, m_settings, DataFolder::policy());
    connect(m_forgetting.get(), &Forgetting::failed, this, &Workspace::complain);
    connect(m_forgetting.get(), &Forgetting::announced, this, [this](QDate first) {
        m_window->showMessage({.text = keepingtext::notice(first)});
    });
    QTimer::singleShot(CareDelay, m_forgetting.get(), &Forgetting::begin);
}

/// What was typed in the last second, and whatever is being written meanwhile.
void Workspace::keepDrafts()
{
    m_log->longWriter().end();
    for (DraftKeeper *keeper : m_window->findChildren<DraftKeeper *>())
        keeper->keepNow();
    m_lines.keepDrafts();
    m_calls->keepDrafts();
}

void Workspace::open(const Request &request)
{
    switch (request.kind) {
    case Request::Kind::QuickLog: quickLog(); break;
    case Request::Kind::InCall: m_calls->open(); break;
    case Request::Kind::Breathe:
        raise();
        m_breathers->begin(request.arguments.value(0), request.arguments.value(1));
        break;
    case Request::Kind::Raise:
    case Request::Kind::Verb: raise(); break;
    }
}

void Workspace::raise()
{
    showFirstPage();
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Workspace::showFirstPage()
{
    if (!m_window->currentPage().isEmpty())
        return;
    m_window->showPage(m_settings.get(keys::Welcomed) ? u"today"_s : u"welcome"_s);
    if (m_settings.get(keys::Sample)) {
        m_window->showAsMadeLog();
        m_window->showMessage(
            {.text = tr("This is a made log. It is thrown away when you close it.")});
    }
}

void Workspace::quickLog()
{
    m_lines.popup().open();
}

/// Into the line that is there already, else into the popup.
void Workspace::logLine()
{
    if (m_window->currentPage() == u"today"_s)
        m_pages->showToday().focusLine();
    else
        quickLog();
}

void Workspace::askAbsence()
{
    raise();
    m_absence->ask();
}

void Workspace::setState(AgentActivity activity)
{
    if (const auto set = m_log->agentState().set(activity, false); !set)
        complain(set.error());
}

void Workspace::onLogged(InteractionId id, AfterSave then, bool inWindow)
{
    if (inWindow || then != AfterSave::Nothing) // else the popup tells
        m_window->showMessage({.text = tr("Logged."), .offersUndo = true});
    switch (then) {
    case AfterSave::Nothing:
        if (inWindow)
            m_breathers->offerAfter(id);
        break;
    case AfterSave::AddDetails: addDetails(id); break;
    case AfterSave::CopyNote:
        copyNote(id, {.text = tr("Logged. The note is copied for a minute."), .offersUndo = true});
        break;
    case AfterSave::Breathe: m_breathers->startAfterLine(inWindow); break;
    }
}

void Workspace::addDetails(InteractionId id)
{
    raise();
    m_pages->showLog().edit(id);
}

void Workspace::copyNote(InteractionId id, const Message &said)
{
    const auto row = m_log->timeline().row(id);
    if (!row) {
        complain(row.error());
        return;
    }
    m_notes.copy(NoteTemplate(noteTemplateFrom(m_settings)).fill(noteFactsOf(*row)));
    m_window->showMessage(said);
}

void Workspace::addCommands()
{
    WorkspaceCommands::add(
        m_commands,
        {.quickLog = [this] { quickLog(); },
         .startMinute = [this] { m_breathers->toggleMinute(); },
         .breathe = [this] { m_breathers->breatheNow(); },
         .ownPatterns = [this] { m_pages->showBreathe().showPatterns(); },
         .checkIn = [this] { m_pages->showToday().focusCheckIn(); },
         .lock = [this] { emit lockRequested(); },
         .addFollowUp = [this] { m_pages->showFollowUps().addFollowUp(); },
         .logLine = [this] { logLine(); },
         .edit = [this] { m_pages->showLog().editCurrent(); },
         .lookBack = [this] { m_pages->showLog().lookBack(); },
         .bin = [this] { m_pages->showLog().showBin(); }});
    auto *reminders
        = new ReminderCommands(m_log->agentState(), m_settings, m_log->clock(), m_window.get());
    connect(reminders, &ReminderCommands::failed, this, &Workspace::complain);
    connect(reminders, &ReminderCommands::absenceRequested, this, &Workspace::askAbsence);
    reminders->addTo(m_commands);
    m_pauses->addTo(m_commands);
    m_calls->addCommands();
    auto *day = new DayDesk(m_plan, m_settings, m_log->clock(), m_window.get());
    connect(day, &DayDesk::said, m_window.get(), &MainWindow::showMessage);
    day->addTo(m_commands);
}

void Workspace::restoreGeometry()
{
    const QByteArray geometry = m_settings.get(keys::WindowGeometry);
    if (geometry.isEmpty() || !m_window->restoreGeometry(geometry))
        m_window->resize(MainWindow::firstSize(m_window->screen()->availableSize()));
}

void Workspace::complain(const Error &error)
{
    m_window->showError(errors::inWords(error));
}

} // namespace evenkeel
