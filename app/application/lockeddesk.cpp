#include "app/application/lockeddesk.h"

#include "app/commandline/verbrunner.h"
#include "app/commandline/verbtable.h"
#include "app/openlog/logopener.h"
#include "app/services/services.h"
#include "core/keys/keywraps.h"
#include "core/settings/keys.h"
#include "ui/settings/shortcutsettings.h"
#include "ui/text/holdingwords.h"
#include "ui/unlock/unlockpage.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

/// A log of before keys.json has nothing but its passphrase.
UnlockWays waysOf(const DataFolder &folder)
{
    const auto wraps = KeyWraps::read(folder.wraps());
    if (!wraps)
        return {.unreadable = true};
    const auto has = [&wraps](KeyWrap::Kind kind) { return wraps->find(kind) != nullptr; };
    return {
        .passphrase = has(KeyWrap::Kind::Passphrase) || wraps->isEmpty(),
        .code = has(KeyWrap::Kind::RecoveryCode),
        .keychain = has(KeyWrap::Kind::Keychain),
        .unreadable = wraps->isDamaged()};
}

} // namespace

LockedDesk::LockedDesk(
    const DataFolder &folder, Settings &settings, const Clock &clock, const Services &services,
    const LockedState &left)
    : m_settings(settings), m_clock(clock), m_services(services), m_left(left),
      m_reminders(left.ahead, clock, *services.notifier), m_log(*this, folder, settings),
      m_sealed(folder.sealedLines()), m_popup(m_sealed, settings, clock),
      m_page(std::make_unique<UnlockPage>()), m_unlocker(keyFilesOf(folder))
{
    addCommands();
    connect(m_page.get(), &UnlockPage::submitted, this, [this](const QByteArray &secret) {
        m_page->setBusy(true);
        m_unlocker.tryWith(secret);
    });
    m_page->setWays(waysOf(folder));
    connect(m_page.get(), &UnlockPage::restoreRequested, this, &LockedDesk::restoreRequested);
    connect(m_page.get(), &UnlockPage::quitRequested, this, &LockedDesk::quitRequested);
    connect(m_page.get(), &UnlockPage::closeRequested, this, &LockedDesk::closeRequested);
    connect(&m_unlocker, &Unlocker::found, this, &LockedDesk::unlocked);
    connect(&m_unlocker, &Unlocker::refused, this, &LockedDesk::refuse);
    connect(&m_reminders, &LockedReminders::changed, this, &LockedDesk::tellDue);
    connect(&m_popup, &SealedPopup::sealed, this, &LockedDesk::tellNews);
    connect(&m_reminders, &LockedReminders::undelivered, this, &LockedDesk::undelivered);
    connect(services.notifier.get(), &Notifier::acted, this, &LockedDesk::ask);
    if (const DoNotDisturb *quiet = services.quiet.get())
        connect(quiet, &DoNotDisturb::changed, this, &LockedDesk::heedDesktop);
}

LockedDesk::~LockedDesk()
{
    m_popup.disconnect(this); // it still seals what stands in it
}

void LockedDesk::addCommands()
{
    m_commands.add(
        {.id = u"log.quick"_s,
         .text = tr("Quick log"),
         .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_Space,
         .run = [this] { quickLog(); },
         .everywhere = true});
    // A call is no time for a passphrase: what is noted is sealed.
    m_commands.add(
        {.id = u"call.strip"_s,
         .text = tr("Quick log during a call"),
         .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_F8,
         .run = [this] { quickLog(); },
         .everywhere = true});
    m_commands.add(
        {.id = u"window.quit"_s,
         .text = tr("Quit Evenkeel"),
         .shortcut = Qt::CTRL | Qt::Key_Q,
         .run = [this] { emit quitRequested(); }});
    shortcutsettings::apply(m_settings, m_commands);
    connect(&m_commands, &Commands::shortcutChanged, this, &LockedDesk::listenTo);
    for (const Command &command : m_commands.all())
        listenTo(command.id);
}

/// Keys that work everywhere are listened to by whoever owns them there.
void LockedDesk::listenTo(const QString &id)
{
    const Command &command = *m_commands.find(id);
    auto *action = m_page->findChild<QAction *>(id);
    if (!action) {
        action = new QAction(command.text, m_page.get());
        action->setObjectName(id);
        action->setAutoRepeat(false);
        m_page->addAction(action);
        connect(action, &QAction::triggered, this, [this, id] { m_commands.run(id); });
    }
    action->setShortcut(command.everywhere ? QKeySequence() : command.shortcut);
}

void LockedDesk::begin()
{
    m_reminders.setRules(reminderRulesFrom(m_settings));
    m_reminders.setStanding(m_left.standing);
    heedDesktop();
    m_reminders.setState(m_left.agent);
    tellNews();
}

void LockedDesk::heedDesktop()
{
    m_reminders.setDoNotDisturb(asksForQuiet(m_services.quiet.get(), m_settings));
}

void LockedDesk::takePlace()
{
    const QByteArray geometry = m_settings.get(keys::WindowGeometry);
    if (!geometry.isEmpty())
        m_page->restoreGeometry(geometry);
    if (m_left.active) {
        ask();
        return;
    }
    m_page->setAttribute(Qt::WA_ShowWithoutActivating);
    m_page->show();
    m_page->setAttribute(Qt::WA_ShowWithoutActivating, false);
}

void LockedDesk::ask()
{
    m_page->ask();
}

QWidget &LockedDesk::window() const
{
    return *m_page;
}

void LockedDesk::setWorking(const QString &sentence)
{
    m_working = sentence;
    m_page->setBusy(!sentence.isEmpty());
    tellNews();
}

void LockedDesk::refuse(const Error &error)
{
    setWorking({});
    m_page->setBusy(false);
    m_page->refuse(error);
}

void LockedDesk::serve(const Request &request, const InstanceServer::Reply &reply)
{
    if (request.kind != Request::Kind::Verb) {
        const bool takesLine
            = request.kind == Request::Kind::QuickLog || request.kind == Request::Kind::InCall;
        takesLine ? quickLog() : ask();
        reply({});
        return;
    }
    const Verb *verb = verbNamed(request.arguments.value(0));
    if (verb && verb->evenLocked)
        reply(VerbRunner(m_log, m_clock).answer(request));
    else
        reply(VerbRunner::refused(Error{Fault::Locked, {}}));
}

LockedState LockedDesk::leave()
{
    LockedState state = m_left;
    state.unsealed = m_popup.takeOut();
    state.told = m_reminders.told();
    return state;
}

AgentState LockedDesk::agent() const
{
    return believed(m_left.agent, m_clock.now());
}

Result<> LockedDesk::setAgent(AgentActivity activity, bool fed, std::optional<Instant> until)
{
    const auto state = changed(m_left.agent, activity, fed, until, m_clock.now());
    if (!state)
        return tl::unexpected(state.error());
    m_left.agent = *state;
    m_left.agentWasSet = true;
    m_reminders.setState(*state);
    emit stateChanged(*state);
    return {};
}

void LockedDesk::tellDue()
{
    tellNews();
    emit dueChanged(m_reminders.due());
}

void LockedDesk::tellNews()
{
    QStringList news;
    if (!m_working.isEmpty())
        news << m_working;
    if (const int due = m_reminders.due(); due > 0)
        news << tr("Due now: %Ln follow-up(s).", nullptr, due);
    if (const int held = m_reminders.held(); held > 0 && m_reminders.holding())
        news << holdingwords::of(*m_reminders.holding(), held, m_clock.moment()) + u'.';
    if (const auto waiting = static_cast<int>(m_sealed.names().size()); waiting > 0)
        news << tr("%Ln sealed line(s) will be filed when you unlock.", nullptr, waiting);
    m_page->setNews(news.join(u' '));
}

} // namespace evenkeel
