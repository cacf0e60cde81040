#include "app/application/pageshelf.h"

#include "app/application/codedays.h"
#include "app/application/draftkeeper.h"
#include "app/application/keepingwork.h"
#include "app/application/kindactdesk.h"
#include "app/application/lessonplace.h"
#include "app/application/lookback.h"
#include "app/application/nextcalldesk.h"
#include "app/application/notefacts.h"
#include "app/application/sessionstart.h"
#include "app/openlog/backupplace.h"
#include "app/openlog/openlog.h"
#include "app/paths/datafolder.h"
#include "core/backup/backupfolder.h"
#include "core/followup/reminderrules.h"
#include "core/settings/keys.h"
#include "core/settings/worksettings.h"
#include "ui/breather/breathepage.h"
#include "ui/followup/followupspage.h"
#include "ui/followup/handoveroffer.h"
#include "ui/followup/startoffer.h"
#include "ui/interaction/detailpane.h"
#include "ui/interaction/logpage.h"
#include "ui/keys/codeoffer.h"
#include "ui/reflection/reflectpage.h"
#include "ui/report/exportpage.h"
#include "ui/report/handoverdesk.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/text/errors.h"
#include "ui/today/todaypage.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/commands.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace evenkeel {

PageShelf::PageShelf(Parts parts, MainWindow &window)
    : QObject(&window), m_parts(std::move(parts)),
      m_site(SiteBreathers::from(Settings(DataFolder::policy()))), m_window(window)
{
    connect(&m_parts.start, &SessionStart::offered, this, &PageShelf::offerStart);
}

void PageShelf::addPages()
{
    addReflectCommands();
    addCardsCommand();
    addCoachCommands();
    addImprovement();
    using Make = Page *(PageShelf::*)();
    const auto add
        = [this](const QString &id, const QString &title, const QString &icon, int key, Make make) {
              m_window.addPage(
                  {.id = id,
                   .title = title,
                   .icon = icon,
                   .shortcut = Qt::CTRL | static_cast<Qt::Key>(key),
                   .make = [this, make] { return (this->*make)(); }});
          };
    add(u"today"_s, tr("Today"), u"today"_s, Qt::Key_1, &PageShelf::makeToday);
    add(u"log"_s, tr("Log"), u"log"_s, Qt::Key_2, &PageShelf::makeLog);
    add(u"followups"_s, tr("Follow-ups"), u"follow-ups"_s, Qt::Key_3, &PageShelf::makeFollowUps);
    add(u"breathe"_s, tr("Breathe"), u"breathe"_s, Qt::Key_4, &PageShelf::makeBreathe);
    add(u"reflect"_s, tr("Reflect"), u"reflect"_s, Qt::Key_5, &PageShelf::makeReflect);
    add(u"coach"_s, tr("Coach"), u"coach"_s, Qt::Key_6, &PageShelf::makeCoach);
    add(u"export"_s, tr("Export"), u"export"_s, Qt::Key_7, &PageShelf::makeExport);
    m_window.addPage(
        {.id = u"settings"_s,
         .title = tr("Settings"),
         .icon = u"settings"_s,
         .shortcut = Qt::CTRL | Qt::Key_Comma,
         .make = [this] { return makeSettings(); },
         .atFoot = true});
    m_window.addPage(
        {.id = u"welcome"_s,
         .title = tr("Welcome"),
         .icon = u"today"_s,
         .make = [this] { return makeWelcome(); },
         .listed = false});
    lessonplace::addPage(
        m_window, m_parts.commands, m_parts.log, m_parts.guard,
        [this]() -> LogPage & { return showLog(); },
        [this](const QString &category) { showCards(category); });
}

template<class T>
T &PageShelf::shown(const QString &id)
{
    m_window.showPage(id);
    return *static_cast<T *>(m_window.page(id));
}

TodayPage &PageShelf::showToday()
{
    return shown<TodayPage>(u"today"_s);
}

LogPage &PageShelf::showLog()
{
    return shown<LogPage>(u"log"_s);
}

FollowUpsPage &PageShelf::showFollowUps()
{
    return shown<FollowUpsPage>(u"followups"_s);
}

BreathePage &PageShelf::showBreathe()
{
    return shown<BreathePage>(u"breathe"_s);
}

Page *PageShelf::makeToday()
{
    OpenLog &log = m_parts.log;
    auto *page = new TodayPage(
        {.log = log.changes(),
         .journal = log.journal(),
         .timeline = log.timeline(),
         .ratings = log.ratings(),
         .agentState = log.agentState(),
         .settings = m_parts.settings,
         .plan = m_parts.plan,
         .followUps = followUpsModel(),
         .followUpCommands = m_parts.followUps,
         .quiet = m_parts.services.quiet.get(),
         .site = m_site},
        m_parts.makeLine());
    connect(page, &TodayPage::breatherRequested, this, &PageShelf::breatherRequested);
    connect(page, &TodayPage::breatherHeld, this, &PageShelf::breatherHeld);
    connect(page, &TodayPage::interactionRequested, this, [this](InteractionId id) {
        showLog().showInteraction(id);
    });
    connect(page, &TodayPage::lookBackRequested, this, [this] { showReflect().lookBackAtToday(); });
    connect(page, &TodayPage::followUpRequested, this, [this](FollowUpId id) {
        showFollowUps().open(id);
    });
    new KindActDesk(log, m_parts.settings, *page);
    new NextCallDesk(log, m_parts.settings, *page);
    placeCodeOffer(*page);
    return page;
}

Page *PageShelf::makeLog()
{
    OpenLog &log = m_parts.log;
    auto *page = new LogPage(
        log.changes(), log.journal(), log.interactions(), log.followUps(), log.reflections(),
        log.improvement(), log.timeline(), m_parts.settings,
        FieldChecks(m_parts.guard, &m_parts.wording));
    connect(page, &LogPage::failed, this, &PageShelf::failed);
    connect(page, &LogPage::noteRequested, this, &PageShelf::noteRequested);
    lookback::connectTo(
        *page, log, m_parts.guard, [this](const QString &category) { showCards(category); });
    connect(&page->detail(), &DetailPane::cardsRequested, this, &PageShelf::showCards);
    connectImprovement(*page);
    lessonplace::addTo(*page, m_parts.log, m_parts.recall, m_parts.settings);
    connect(page, &LogPage::newEntryRequested, this, &PageShelf::lineRequested);
    connect(page, &LogPage::undoRequested, this, &PageShelf::undoRequested);
    auto *keeper = new DraftKeeper(
        log.drafts(), "interaction"_L1, [page] { return page->draftText(); }, page);
    page->setDraftText(keeper->kept());
    connect(page, &LogPage::draftChanged, keeper, &DraftKeeper::noteChange);
    return page;
}

Page *PageShelf::makeFollowUps()
{
    auto *page = new FollowUpsPage(
        followUpsModel(), m_parts.followUps, FieldChecks(m_parts.guard, &m_parts.wording));
    connectHandover(*page);
    auto *keeper = new DraftKeeper(
        m_parts.log.drafts(), "follow-up"_L1, [page] { return page->draftText(); }, page);
    page->setDraftText(keeper->kept());
    connect(page, &FollowUpsPage::draftChanged, keeper, &DraftKeeper::noteChange);
    connect(page, &FollowUpsPage::absenceRequested, this, [this] {
        m_parts.commands.run(u"state.away-span"_s);
    });
    const auto tell = [this, page] {
        page->setNote(
            m_parts.start.wasDeclined() ? tr("reminders come only while Evenkeel runs")
                                        : QString());
    };
    connect(&m_parts.start, &SessionStart::changed, page, tell);
    tell();
    const auto follow = [this, page] { page->setWorkCalendar(workCalendarFrom(m_parts.settings)); };
    connect(&m_parts.settings, &Settings::changed, page, follow);
    follow();
    return page;
}

void PageShelf::connectHandover(FollowUpsPage &page)
{
    OpenLog &log = m_parts.log;
    auto *desk = new HandoverDesk(
        [&log] { return log.reader(); }, log.clock(), m_words, &DataFolder::checkForeign, page);
    desk->setFirstFolder(DataFolder::documents());
    connect(desk, &HandoverDesk::failed, this, &PageShelf::failed);
    connect(desk, &HandoverDesk::said, &page, &Page::messageRequested);
    connect(&page.handover(), &HandoverOffer::printRequested, desk, &HandoverDesk::print);
    connect(&page.handover(), &HandoverOffer::sheetRequested, desk, &HandoverDesk::saveSheet);
    connect(&page.handover(), &HandoverOffer::fileRequested, desk, &HandoverDesk::saveFile);
}

Page *PageShelf::makeExport()
{
    OpenLog &log = m_parts.log;
    auto *page = new ExportPage(
        [&log] { return log.reader(); }, log.changes(), log.longWriter(), m_words,
        [&settings = m_parts.settings] { return reminderRulesFrom(settings); },
        &DataFolder::checkForeign);
    connect(page, &ExportPage::failed, this, &PageShelf::failed);
    return page;
}

Page *PageShelf::makeSettings()
{
    auto &keeping = m_parts.log.keep(
        std::make_unique<KeepingWork>(m_parts.log, m_parts.settings, DataFolder::policy()));
    connect(&keeping, &KeepingWork::leaving, this, &PageShelf::leaveRequested);
    auto *page = new SettingsPage(
        {.settings = m_parts.settings,
         .commands = m_parts.commands,
         .facts = [this] { return facts(); },
         .shippedNote = shippedNoteTemplate(),
         .notePlaceholders = NoteTemplate::placeholders(),
         .keeping = &keeping,
         .tones = m_parts.services.tones.get(),
         .site = m_site});
    connect(m_parts.services.idle.get(), &IdleTime::supportChanged, page, &SettingsPage::refresh);
    connectSettings(*page);
    return page;
}

Page *PageShelf::makeWelcome()
{
    auto *page = new WelcomePage(
        {.settings = m_parts.settings,
         .parser = m_parts.parser(),
         .clock = m_parts.log.clock(),
         .folder = facts().folder,
         .quickLogKeys = quickLogKeys()});
    connect(page, &WelcomePage::finished, this, [this] { std::ignore = &showToday(); });
    connect(page, &WelcomePage::sampleRequested, this, &PageShelf::sampleRequested);
    connect(page, &WelcomePage::keysRequested, this, [this] {
        shown<SettingsPage>(u"settings"_s).showSection(u"keys"_s);
    });
    return page;
}

/// Empty where the desktop gives no keys that work everywhere.
QKeySequence PageShelf::quickLogKeys() const
{
    const Command *quickLog = m_parts.commands.find(u"log.quick"_s);
    return quickLog && quickLog->everywhere ? quickLog->shortcut : QKeySequence();
}

void PageShelf::connectSettings(SettingsPage &page)
{
    connect(&page, &SettingsPage::copyRequested, this, &PageShelf::copyRequested);
    connect(&page, &SettingsPage::protectionRequested, this, &PageShelf::protectionRequested);
    connect(&page, &SettingsPage::restoreRequested, this, &PageShelf::restoreRequested);
    connect(&page, &SettingsPage::folderRequested, this, [this] {
        const QString file = m_parts.log.database().file();
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).path()));
    });
    connect(&page, &SettingsPage::lockRequested, this, [this] {
        m_parts.commands.run(u"window.lock"_s);
    });
    connect(&page, &SettingsPage::binRequested, this, [this] { showLog().showBin(); });
    connect(
        &page, &SettingsPage::patternsRequested, this, [this] { showBreathe().showPatterns(); });
    connect(&page, &SettingsPage::importRequested, this, [this] {
        shown<ExportPage>(u"export"_s).askForImport();
    });
}

SettingsFacts PageShelf::facts() const
{
    const QFileInfo database(m_parts.log.database().file());
    const BackupFolder backups(
        backupFolderOf(DataFolder::ofDatabase(database.filePath()), m_parts.settings));
    const auto kept = backups.entries();
    const QByteArray zone = m_parts.log.clock().zone().id();
    const LockSignals &signs = *m_parts.services.lock;
    SettingsFacts facts{
        .folder = database.path(),
        .bytes = database.size(),
        .interactions = m_parts.log.interactions().count().value_or(0),
        .backupFolder = backups.path(),
        .lastBackup = kept.isEmpty() ? std::nullopt
                                     : std::optional(Moment{.at = kept.first().at, .zone = zone}),
        .idleOfDesktop = signs.isSupported(LockSignals::Kind::Idle),
        .tellsIdleTime = m_parts.services.idle->support() <= IdleSupport::Supported, // or not asked
        .tellsScreenLock = signs.isSupported(LockSignals::Kind::ScreenLock),
        .tellsScreenCover = signs.isSupported(LockSignals::Kind::ScreenCover),
        .tellsSleep = signs.isSupported(LockSignals::Kind::Sleep),
        .tellsDoNotDisturb = m_parts.services.quiet && m_parts.services.quiet->isSupported(),
        .startsWithSession = m_parts.start.isSupported(),
        .today = m_parts.log.clock().today()};
    m_parts.tellProtection(facts);
    return facts;
}

void PageShelf::refreshProtection()
{
    SettingsFacts facts;
    m_parts.tellProtection(facts);
    if (facts.hasCode && m_codeOffer)
        m_codeOffer->hide();
    if (auto *page = static_cast<SettingsPage *>(m_window.page(u"settings"_s)))
        page->refresh();
}

void PageShelf::offerCode()
{
    m_offersCode = true;
    if (auto *today = static_cast<TodayPage *>(m_window.page(u"today"_s)))
        placeCodeOffer(*today);
}

void PageShelf::placeCodeOffer(TodayPage &page)
{
    if (!std::exchange(m_offersCode, false))
        return;
    m_codeOffer = new CodeOffer;
    connect(m_codeOffer, &CodeOffer::codeRequested, this, [this] {
        emit protectionRequested(ProtectionStep::MakeCode);
    });
    connect(
        m_codeOffer, &CodeOffer::declined, this, [this] { codedays::decline(m_parts.settings); });
    page.setNotice(m_codeOffer);
}

/// On Today, where the first promise was most likely written. One offer at a time.
void PageShelf::offerStart()
{
    auto *today = static_cast<TodayPage *>(m_window.page(u"today"_s));
    const QWidget *other = m_codeOffer.data();
    if (!today || (other && other->isVisible()))
        return; // with the next promise of another day
    auto *offer = new StartOffer;
    connect(offer, &StartOffer::accepted, &m_parts.start, &SessionStart::accept);
    connect(offer, &StartOffer::declined, &m_parts.start, &SessionStart::decline);
    connect(&m_parts.start, &SessionStart::changed, offer, &QWidget::hide);
    today->setNotice(offer);
}

void PageShelf::begin()
{
    m_begun = true;
    if (m_followUpsModel)
        m_followUpsModel->followMonth();
}

FollowUpsModel &PageShelf::followUpsModel()
{
    if (m_followUpsModel)
        return *m_followUpsModel;
    OpenLog &log = m_parts.log;
    m_followUpsModel = &log.keep(
        std::make_unique<FollowUpsModel>(log.followUps(), log.interactions(), log.clock()));
    connect(m_followUpsModel, &FollowUpsModel::failed, this, &PageShelf::failed);
    const auto showCount
        = [this] { m_window.setBadge(u"followups"_s, m_followUpsModel->overdueCount(), true); };
    connect(m_followUpsModel, &FollowUpsModel::summaryChanged, this, showCount);
    showCount();
    if (m_begun)
        m_followUpsModel->followMonth();
    return *m_followUpsModel;
}

} // namespace evenkeel
