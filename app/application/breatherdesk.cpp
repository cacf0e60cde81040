#include "app/application/breatherdesk.h"

#include "app/application/linedesk.h"
#include "app/application/pageshelf.h"
#include "core/breather/breather.h"
#include "core/settings/keys.h"
#include "ui/breather/breathepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/today/todaypage.h"

#include <QApplication>
#include <QTimer>
#include <QWindow>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

/// Until a window manager has given the keyboard to the next window.
constexpr milliseconds BehindOthersAfter{100};

/// A dialog has every key of the window below it: a breather there could not be ended.
bool isUnderDialog()
{
    return QApplication::activeModalWidget() != nullptr;
}

} // namespace

BreatherDesk::BreatherDesk(
    PageShelf &pages, MainWindow &window, const MinuteDesk::Parts &minute,
    std::function<void()> raise)
    : QObject(&window), m_pages(pages), m_window(window), m_lines(minute.lines),
      m_settings(minute.settings), m_minute(new MinuteDesk(minute, this)), m_raise(std::move(raise))
{
    connect(&pages, &PageShelf::breatherLeft, this, &BreatherDesk::onLeft);
}

void BreatherDesk::begin(const QString &pattern, const QString &length)
{
    m_minute->interrupt();
    bool isNumber = false;
    const double inMinutes = length.toDouble(&isNumber);
    const auto wanted
        = isNumber ? std::optional(seconds(qRound(inMinutes * 60))) : std::optional<seconds>();
    if (isUnderDialog())
        return m_minute->start(wanted.value_or(minutes(1)));
    m_pages.showBreathe().begin(pattern, wanted);
}

void BreatherDesk::toggleMinute()
{
    if (m_minute->isRunning())
        m_minute->interrupt();
    else if (BreathePage *breathing = page(); breathing && breathing->isRunning())
        breathing->interrupt();
    else if (m_lines.popupIsUp() || isUnderDialog())
        m_minute->start();
    else
        startMinute();
}

void BreatherDesk::breatheNow()
{
    auto *today = m_window.findChild<TodayPage *>();
    if (!today || !today->takeOffer())
        begin();
}

void BreatherDesk::offerAfter(InteractionId id)
{
    if (auto *today = m_window.findChild<TodayPage *>())
        today->offerAfter(id);
}

void BreatherDesk::startAfterLine(bool inWindow)
{
    if (inWindow)
        startMinute();
    else
        m_minute->start();
}

void BreatherDesk::startMinute()
{
    // A minute of breathing was offered, whatever was taken last.
    const bool breathed = !breatherKindFromId(m_settings.get(keys::LastPattern));
    start(breathed ? QString() : u"six"_s, minutes(1));
}

void BreatherDesk::start(const QString &what, seconds length)
{
    if (isUnderDialog())
        return m_minute->start(length);
    const bool wasInFront = m_window.isVisible() && m_window.isActiveWindow();
    m_before = wasInFront
        ? std::nullopt
        : std::optional(
            Before{.isVisible = m_window.isVisible(), .isMinimised = m_window.isMinimized()});
    m_raise();
    m_pages.showBreathe().begin(what, length);
}

void BreatherDesk::takeState(const AgentState &state)
{
    m_minute->takeState(state);
    if (state.activity != AgentActivity::OnCall)
        return;
    if (BreathePage *breathing = page())
        breathing->interrupt();
}

void BreatherDesk::lookAtClock()
{
    m_minute->lookAtClock();
    if (BreathePage *breathing = page())
        breathing->checkSlept();
}

BreathePage *BreatherDesk::page() const
{
    return m_window.findChild<BreathePage *>();
}

void BreatherDesk::onLeft()
{
    if (const std::optional<Before> before = std::exchange(m_before, std::nullopt))
        giveBack(*before);
}

/// A window that hides leaves the keyboard to the one before it. It comes back behind the others.
void BreatherDesk::giveBack(const Before &before)
{
    if (before.isMinimised) {
        m_window.showMinimized();
        return;
    }
    const bool hasKeyboard = m_window.windowHandle() && m_window.windowHandle()->isActive();
    if (before.isVisible && !hasKeyboard)
        return; // another window has taken it already
    m_window.hide();
    if (before.isVisible)
        QTimer::singleShot(BehindOthersAfter, this, &BreatherDesk::showBehindOthers);
}

void BreatherDesk::showBehindOthers()
{
    if (m_window.isVisible())
        return;
    // What Qt::WA_ShowWithoutActivating sets, which is read only when a window is made.
    constexpr auto quietly = "_q_showWithoutActivating";
    QWindow *handle = m_window.windowHandle();
    handle->setProperty(quietly, true);
    m_window.show();
    handle->setProperty(quietly, false);
    m_window.lower();
}

} // namespace evenkeel
