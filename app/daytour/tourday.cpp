#include "app/daytour/tourday.h"

#include "app/application/workspace.h"
#include "app/daytour/keystrokes.h"
#include "app/openlog/openlog.h"
#include "core/sample/samplelog.h"
#include "ui/breather/breathepage.h"
#include "ui/breather/breatherunning.h"
#include "ui/coach/coachpage.h"
#include "ui/coach/draftreview.h"
#include "ui/coach/practiceview.h"
#include "ui/coach/sayinsteadview.h"
#include "ui/followup/followupspage.h"
#include "ui/followup/reminderpanel.h"
#include "ui/incall/callnote.h"
#include "ui/incall/callstrip.h"
#include "ui/report/exportpage.h"

#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int PastInteractions = 160;
constexpr quint64 PastSeed = 14;

const QString Line = u"angry about late refund, promised callback at 15:30 #billing @4711 !7"_s;
const QString SecondLine = u"asked twice about the invoice, did: sent a copy #billing @2093 !4"_s;
const QString Insight = u"The refund went to the wrong account."_s;

const QString CallLine = u"parcel lost twice, promised callback at 16:30 #delivery @5108 !6"_s;
const QString Reply
    = u"Unfortunately we can't process your refund until next week. As I already "
      "told you, it's our policy to check every form. I will get back to you soon."_s;

bool nothing()
{
    return true;
}

/// Once it has been opened; a window of its own.
CallStrip *strip()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<CallStrip *>(window))
            return found;
    }
    return nullptr;
}

QDate dayOfTour()
{
    return {2026, 5, 14};
}

} // namespace

Instant TourDay::begin()
{
    return resolve(dayOfTour(), QTime(14, 31), zone());
}

QTimeZone TourDay::zone()
{
    return QTimeZone("Europe/London");
}

TourDay::TourDay(Workspace &workspace, FixedClock &clock, const QDir &out)
    : m_workspace(workspace), m_clock(clock), m_out(out)
{
    QObject::connect(
        &workspace.reminders(), &ReminderService::raised, &workspace, [this] { ++m_reminders; });
}

Result<> TourDay::makePast()
{
    OpenLog &log = m_workspace.log();
    const SampleLog::Stores stores{
        .interactions = log.interactions(),
        .followUps = log.followUps(),
        .ratings = log.ratings(),
        .breathers = log.breathers(),
        .reflections = log.reflections()};
    return SampleLog(log.changes(), stores)
        .fill(PastInteractions, dayOfTour().addDays(-1), PastSeed)
        .map([](int) {});
}

QList<TourStep> TourDay::steps()
{
    return logging() + checkIn() + breather() + reminder() + lookingBack() + coach() + call()
        + exporting();
}

QList<TourStep> TourDay::logging()
{
    const auto reminded = [this] { return m_reminders > 0; };
    const auto shown = [this] { return m_workspace.window().currentPage() == "today"_L1; };
    return {
        {u"see what came up before"_s, &nothing, reminded},
        {u"put it aside"_s, [this] { return putRemindersAside(); }, &nothing},
        {u"open Today"_s, [] { return Keystrokes::press(Qt::CTRL | Qt::Key_1); }, shown,
         u"01-today"_s},
        {u"type a call"_s, [] { return Keystrokes::type(Line); }, &nothing, u"02-quick-line"_s},
        {u"log the call"_s, [] { return Keystrokes::press(Qt::Key_Return); },
         [this] { return isLogged(u"angry about late refund"_s); }, u"03-logged"_s},
        {u"log another call"_s,
         [this] {
             later(minutes(12));
             return Keystrokes::type(SecondLine) && Keystrokes::press(Qt::Key_Return);
         },
         [this] { return isLogged(u"asked twice about the invoice"_s); }},
        {u"undo it"_s, [] { return Keystrokes::press(Qt::CTRL | Qt::Key_Z); },
         [this] { return !isLogged(u"asked twice about the invoice"_s); }},
        {u"do it again"_s, [] { return Keystrokes::press(Qt::CTRL | Qt::SHIFT | Qt::Key_Z); },
         [this] { return isLogged(u"asked twice about the invoice"_s); }},
    };
}

QList<TourStep> TourDay::checkIn()
{
    return {
        {u"go to the check-in"_s, [] { return Keystrokes::press(Qt::CTRL | Qt::Key_J); }, &nothing},
        {u"check in"_s, [] { return Keystrokes::press(Qt::Key_6); }, [this] { return isRated(6); },
         u"04-check-in"_s},
    };
}

QList<TourStep> TourDay::breather()
{
    const auto breathe
        = [this] { return static_cast<BreathePage *>(m_workspace.window().page(u"breathe"_s)); };
    const auto runs = [breathe] { return breathe() && breathe()->isRunning(); };
    const auto asks
        = [breathe] { return breathe() && breathe()->fillsWindow() && !breathe()->isRunning(); };
    const auto taken = [this] {
        const auto latest = m_workspace.log().breathers().latest(1);
        return latest && !latest->isEmpty() && latest->first().finished
            && latest->first().started.at >= begin();
    };
    return {
        page(u"breathe"_s, u"choose a breather"_s, Qt::CTRL | Qt::Key_4, u"05-breathe"_s),
        {u"begin to breathe"_s, [] { return Keystrokes::press(Qt::Key_Return); }, runs},
        {u"breathe"_s, [this] { return breatheFor(seconds(13)); }, runs, u"06-breathing"_s},
        {u"breathe to the end"_s, [this] { return breatheFor(minutes(6)); }, asks, u"07-after"_s},
        {u"rate and go on"_s,
         [] { return Keystrokes::press(Qt::Key_4) && Keystrokes::press(Qt::Key_Return); }, taken},
    };
}

QList<TourStep> TourDay::reminder()
{
    return {
        {u"be reminded"_s,
         [this] {
             later(std::chrono::floor<minutes>(
                 resolve(dayOfTour(), QTime(15, 21), zone()) - m_clock.now()));
             m_reminders = 0;
             m_workspace.reminders().check();
             return Keystrokes::press(Qt::CTRL | Qt::Key_1);
         },
         [this] { return m_reminders > 0; }, u"08-reminder"_s},
        {u"put it aside"_s, [this] { return putRemindersAside(); }, &nothing},
        page(u"followups"_s, u"see the follow-ups"_s, Qt::CTRL | Qt::Key_3, u"09-follow-ups"_s),
        {u"keep the promise"_s,
         [this] {
             later(minutes(5));
             return keep(u"callback"_s);
         },
         [this] { return isKept(u"callback"_s); }},
    };
}

QList<TourStep> TourDay::lookingBack()
{
    return {
        page(u"log"_s, u"see the log"_s, Qt::CTRL | Qt::Key_2, u"10-log"_s),
        page(u"reflect"_s, u"look back"_s, Qt::CTRL | Qt::Key_5),
        {u"answer a question"_s, [this] { return answer(); },
         [this] {
             const auto answers
                 = m_workspace.log().reflections().answers(DateRange::weekOf(dayOfTour()));
             return answers && std::ranges::any_of(*answers, [](const Reflection &reflection) {
                        return reflection.answer == Insight;
                    });
         },
         u"11-reflect"_s},
    };
}

QList<TourStep> TourDay::coach()
{
    const auto coach
        = [this] { return static_cast<CoachPage *>(m_workspace.window().page(u"coach"_s)); };
    const auto show = [coach](CoachPage::View view) {
        coach()->showView(view);
        coach()->activate();
    };
    return {
        page(u"coach"_s, u"see the cards"_s, Qt::CTRL | Qt::Key_6, u"12-coach"_s),
        {u"look over a draft"_s,
         [show] {
             show(CoachPage::View::SayInstead);
             return Keystrokes::type(Reply);
         },
         [coach] { return coach()->sayInstead().review().findings().size() > 1; },
         u"13-say-instead"_s},
        {u"practise"_s,
         [show] {
             show(CoachPage::View::Practice);
             return Keystrokes::press(Qt::Key_Return) && Keystrokes::press(Qt::Key_1);
         },
         [coach] { return coach()->practice().isTalking(); }, u"14-practice"_s},
    };
}

/// The strip has the keys of its steps everywhere, and need not have the focus for them.
QList<TourStep> TourDay::call()
{
    const auto isUp = [] { return strip() && strip()->isVisible(); };
    const auto counts = [] {
        const QList<QLabel *> shown = strip()->findChildren<QLabel *>();
        return std::ranges::any_of(
            shown, [](const QLabel *label) { return label->text() == "04:00"_L1; });
    };
    return {
        {u"be on a call"_s, [] { return Keystrokes::press(Qt::CTRL | Qt::SHIFT | Qt::Key_F8); },
         isUp},
        {u"note the call"_s,
         [this] {
             later(minutes(4));
             strip()->setShrunk(false);
             Keystrokes::typeInto(*strip()->note().line(), CallLine);
             for (int steps = 0; steps < 3; ++steps) {
                 if (!Keystrokes::press(Qt::CTRL | Qt::SHIFT | Qt::Key_F7))
                     return false;
             }
             return true;
         },
         [counts] { return strip()->draft().promises.size() == 1 && counts(); }, u"15-in-call"_s,
         [] { return static_cast<QWidget *>(strip()); }},
        {u"end it and log it"_s,
         [] {
             strip()->endAndLog();
             return true;
         },
         [this, isUp] { return !isUp() && isLogged(u"parcel lost twice"_s); }},
        {u"go back to the window"_s, &nothing,
         [this] { return m_workspace.window().isActiveWindow(); }},
    };
}

QList<TourStep> TourDay::exporting()
{
    return {
        page(u"export"_s, u"choose an export"_s, Qt::CTRL | Qt::Key_7, u"16-export"_s),
        exportAs(ExportFormat::Pdf, u"evenkeel.pdf"_s),
        exportAs(ExportFormat::Html, u"evenkeel.html"_s),
        page(u"settings"_s, u"see the settings"_s, Qt::CTRL | Qt::Key_Comma, u"17-settings"_s),
    };
}

TourStep
TourDay::page(const QString &id, const QString &name, QKeyCombination keys, const QString &picture)
{
    return {
        .name = name,
        .act = [keys] { return Keystrokes::press(keys); },
        .holds = [this, id] { return m_workspace.window().currentPage() == id; },
        .picture = picture};
}

TourStep TourDay::exportAs(ExportFormat format, const QString &file)
{
    const QString path = m_out.filePath(file);
    return {
        .name = u"export "_s + file,
        .act =
            [this, format, path] {
                auto *page = static_cast<ExportPage *>(m_workspace.window().page(u"export"_s));
                const auto keep = [this](const QString &exported) { m_exported.append(exported); };
                QObject::connect(page, &ExportPage::exported, page, keep, Qt::SingleShotConnection);
                page->chooseFormat(format);
                page->exportTo(path);
                return true;
            },
        .holds = [this, path] { return m_exported.contains(path) && QFileInfo(path).size() > 0; }};
}

bool TourDay::putRemindersAside()
{
    auto *panel = m_workspace.window().findChild<ReminderPanel *>();
    if (!panel)
        return false;
    for (const Alert &alert : QList<Alert>(panel->alerts()))
        panel->forget(alert.followUp.id);
    return true;
}

/// The guide is seen at the new time before it asks whether it was seen meanwhile, which ends a
/// breather that nobody can follow.
bool TourDay::breatheFor(milliseconds duration)
{
    auto *guide = m_workspace.window().findChild<BreatheRunning *>();
    if (!guide)
        return false;
    m_clock.advance(duration);
    guide->repaint();
    return true;
}

bool TourDay::keep(const QString &text)
{
    const auto open = m_workspace.log().followUps().open();
    if (!open)
        return false;
    const auto found = std::ranges::find(*open, text, &FollowUp::text);
    if (found == open->end())
        return false;
    m_workspace.followUpsPage().open(found->id);
    return Keystrokes::press(Qt::Key_Space);
}

bool TourDay::answer()
{
    const Page *page = m_workspace.window().page(u"reflect"_s);
    auto *field = page->findChild<QPlainTextEdit *>();
    if (!field)
        return false;
    field->setFocus(Qt::ShortcutFocusReason);
    return Keystrokes::type(Insight) && Keystrokes::press(Qt::CTRL | Qt::Key_Return);
}

bool TourDay::isLogged(const QString &summary) const
{
    const auto rows = m_workspace.log().timeline().page({}, 1);
    return rows && !rows->isEmpty() && rows->first().interaction.summary.startsWith(summary);
}

bool TourDay::isRated(int value) const
{
    const auto latest = m_workspace.log().ratings().latest();
    return latest && *latest && (*latest)->context == RatingContext::CheckIn
        && (*latest)->value.value() == value;
}

bool TourDay::isKept(const QString &text) const
{
    const auto closed
        = m_workspace.log().followUps().closedBetween(begin(), m_clock.now() + milliseconds(1));
    return closed && std::ranges::any_of(*closed, [&text](const FollowUp &followUp) {
               return followUp.text == text && followUp.state == FollowUpState::Kept;
           });
}

} // namespace evenkeel
