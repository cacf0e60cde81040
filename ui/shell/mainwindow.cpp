#include "ui/shell/mainwindow.h"

#include "ui/shell/commandpalette.h"
#include "ui/shell/footroom.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pageheader.h"
#include "ui/shell/regions.h"
#include "ui/shell/repeatguard.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/statusstrip.h"
#include "ui/shell/textundo.h"
#include "ui/theme/theme.h"
#include "ui/widgets/commands.h"
#include "ui/widgets/keytext.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMetaMethod>
#include <QPainter>
#include <QStackedWidget>
#include <QStyle>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds GeometrySettles{500};
constexpr QSize Comfortable{1200, 800};
constexpr QSize FrameRoom{8, 40}; ///< what a window manager puts around it

} // namespace

MainWindow::MainWindow(Commands &commands, QWidget *parent) : QWidget(parent), m_commands(commands)
{
    setWindowTitle(tr("Evenkeel", "the program"));
    setMinimumSize(Smallest);
    buildLayout();
    new TextUndo(*qApp, this);
    new RepeatGuard(*qApp, this);
    for (const Command &command : m_commands.all())
        listenTo(command.id);
    connect(&m_commands, &Commands::added, this, &MainWindow::listenTo);
    connect(&m_commands, &Commands::shortcutChanged, this, &MainWindow::listenTo);
    addCommands();
    m_geometryTimer.setSingleShot(true);
    m_geometryTimer.setInterval(GeometrySettles);
    connect(
        &m_geometryTimer, &QTimer::timeout, this, [this] { emit geometryChanged(saveGeometry()); });
    updateCompact();
}

MainWindow::~MainWindow() = default;

QSize MainWindow::firstSize(const QSize &available)
{
    return Comfortable.boundedTo(available - FrameRoom).expandedTo(Smallest);
}

void MainWindow::showAsMadeLog()
{
    setWindowTitle(tr("A made log — Evenkeel"));
    m_status->setPlace(tr("A made log, thrown away when you close it"));
}

void MainWindow::addPage(const PageEntry &entry)
{
    m_entries.append(entry);
    if (!entry.listed)
        return;
    m_sidebar->addItem(entry.id, entry.icon, entry.title, keyText(entry.shortcut), entry.atFoot);
    m_commands.add(
        {.id = u"page."_s + entry.id,
         .text = entry.title,
         .icon = entry.icon,
         .shortcut = entry.shortcut,
         .run = [this, id = entry.id] { showPage(id); }});
    if (isVisible() && m_current.isEmpty())
        showPage(entry.id);
}

bool MainWindow::showPage(const QString &id)
{
    PageEntry *entry = entryOf(id);
    if (!entry)
        return false;
    if (!m_pages.contains(id))
        makePage(*entry);
    Page *shown = m_pages.value(id);
    if (!shown)
        return false;
    m_current = id;
    m_sidebar->setCurrent(id);
    m_stack->setCurrentWidget(shown);
    m_header->setPage(shown);
    m_footRoom->setPage(shown);
    updateFilling();
    refreshHeader();
    shown->activate();
    emit pageShown(id);
    return true;
}

Page *MainWindow::page(const QString &id) const
{
    return m_pages.value(id);
}

void MainWindow::setBadge(const QString &id, int count, bool attention)
{
    m_sidebar->setBadge(id, count, attention);
}

void MainWindow::showMessage(const Message &message)
{
    m_message->showMessage(message);
}

void MainWindow::showError(const QString &sentences)
{
    m_message->showError(sentences);
}

void MainWindow::setFootRoom(int height)
{
    m_footRoom->setTaken(height > 0 ? height + pageGap() : 0);
}

QMargins MainWindow::cornerDistance() const
{
    const int side = m_compact.value_or(false) ? 16 : 24;
    const int bar = m_status->isHidden() ? 0 : m_status->minimumHeight();
    return {
        side + (m_sidebar->isHidden() ? 0 : m_sidebar->minimumWidth()), side, side,
        bar + pageGap()};
}

int MainWindow::cornerWidth() const
{
    return m_footRoom->columnWidth();
}

/// Between cards, and below the last.
int MainWindow::pageGap() const
{
    return m_compact.value_or(false) ? 12 : 16;
}

void MainWindow::openPalette()
{
    if (!m_palette)
        m_palette = new CommandPalette(m_commands, this);
    m_palette->open();
}

void MainWindow::toggleHelp()
{
    if (!m_help) {
        m_help = new HelpPanel(this);
        m_help->hide();
        connect(m_help, &HelpPanel::closeRequested, this, &MainWindow::toggleHelp);
    }
    const bool opens = !m_help->isVisible();
    if (opens)
        m_beforeHelp = QApplication::focusWidget();
    m_help->setVisible(opens);
    refreshHeader();
    placeOverlays();
    if (opens)
        regions::focusNext({m_help});
    else if (m_beforeHelp)
        m_beforeHelp->setFocus(Qt::PopupFocusReason);
}

void MainWindow::focusNextRegion()
{
    regions::focusNext({m_sidebar, m_header, m_stack, m_help, m_message});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    emit geometryChanged(saveGeometry());
    if (!isSignalConnected(QMetaMethod::fromSignal(&MainWindow::closeRequested)))
        return;
    event->ignore();
    emit closeRequested();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateCompact();
    placeOverlays();
    m_geometryTimer.start();
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    m_geometryTimer.start();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_helpListed) {
        m_helpListed = true; // last, below the pages at the foot
        m_sidebar->addItem(
            u"help"_s, u"help"_s, tr("Help"), keyText(m_commands.find(u"window.help"_s)->shortcut),
            true);
    }
    if (m_current.isEmpty() && !m_entries.isEmpty())
        showPage(m_entries.first().id);
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_stack)
        updateCompact();
}

void MainWindow::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    QPainter(this).fillRect(rect(), Theme::of(this).colour(Token::Bg));
}

void MainWindow::showWaiting(const QString &why)
{
    m_status->setWaiting(why);
}

void MainWindow::buildLayout()
{
    m_sidebar = new Sidebar(this);
    m_header = new PageHeader(this);
    m_stack = new QStackedWidget(this);
    m_footRoom = new FootRoom(this);
    m_status = new StatusStrip(this);
    m_message = new MessageBar(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    column->addWidget(m_footRoom);
    column->addWidget(m_status);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    // A page that was made for more room scrolls; it does not hold the window open.
    row->setSizeConstraint(QLayout::SetNoConstraint);
    row->addWidget(m_sidebar);
    row->addLayout(column, 1);
    connect(m_sidebar, &Sidebar::chosen, this, [this](const QString &id) {
        id == "help"_L1 ? toggleHelp() : static_cast<void>(showPage(id));
    });
    connect(m_message, &MessageBar::undoClicked, this, &MainWindow::undoRequested);
    connect(m_footRoom, &FootRoom::columnWidthChanged, this, &MainWindow::cornerChanged);
    connect(m_footRoom, &FootRoom::columnWidthChanged, this, &MainWindow::placeOverlays);
}

void MainWindow::addCommands()
{
    const auto add = [this](
                         const QString &id, const QString &text, const QString &icon,
                         const QKeySequence &keys, void (MainWindow::*run)()) {
        m_commands.add({.id = id, .text = text, .icon = icon, .shortcut = keys, .run = [this, run] {
                            (this->*run)();
                        }});
    };
    add(u"window.undo"_s, tr("Undo the last change"), u"undo"_s, QKeySequence::Undo,
        &MainWindow::undoRequested);
    add(u"window.redo"_s, tr("Redo what was undone"), u"history"_s,
        Qt::CTRL | Qt::SHIFT | Qt::Key_Z, &MainWindow::redoRequested);
    add(u"window.commands"_s, tr("Find a command"), u"search"_s, Qt::CTRL | Qt::Key_K,
        &MainWindow::openPalette);
    add(u"window.help"_s, tr("Help for this page"), u"help"_s, Qt::Key_F1, &MainWindow::toggleHelp);
    add(u"window.region"_s, tr("Go to the next part of the window"), u"arrow-right"_s, Qt::Key_F6,
        &MainWindow::focusNextRegion);
    add(u"window.discreet"_s, tr("Show or hide ratings"), u"eye-off"_s, Qt::CTRL | Qt::Key_D,
        &MainWindow::discreetToggled);
    add(u"window.quit"_s, tr("Quit Evenkeel"), u"close"_s, Qt::CTRL | Qt::Key_Q,
        &MainWindow::quitRequested);
    m_commands.add(
        {.id = u"window.search"_s,
         .text = tr("Search on this page"),
         .icon = u"search"_s,
         .shortcut = QKeySequence::Find,
         .run = [this] {
             if (Page *shown = currentPageWidget())
                 shown->focusSearch();
         }});
}

void MainWindow::listenTo(const QString &commandId)
{
    const Command *command = m_commands.find(commandId);
    if (!command)
        return;
    QAction *&action = m_actions[commandId];
    if (!action) {
        action = new QAction(this);
        action->setAutoRepeat(false);
        addAction(action);
        connect(
            action, &QAction::triggered, this, [this, commandId] { m_commands.run(commandId); });
    }
    action->setText(command->text);
    // Keys that work everywhere are listened to by whoever owns them there, not twice here.
    action->setShortcut(command->everywhere ? QKeySequence() : command->shortcut);
    if (commandId.startsWith("page."_L1))
        m_sidebar->setKeys(commandId.mid(5), keyText(command->shortcut));
    else if (commandId == "window.help"_L1)
        m_sidebar->setKeys(u"help"_s, keyText(command->shortcut));
}

void MainWindow::makePage(PageEntry &entry)
{
    Page *made = entry.make ? entry.make() : nullptr;
    if (!made)
        return;
    m_pages.insert(entry.id, made);
    m_stack->addWidget(made);
    made->setCompact(m_compact.value_or(false));
    connect(made, &Page::headerChanged, this, &MainWindow::refreshHeader);
    connect(made, &Page::fillsWindowChanged, this, &MainWindow::updateFilling);
    connect(made, &Page::messageRequested, this, &MainWindow::showMessage);
    connect(made, &Page::pageRequested, this, &MainWindow::showPage);
}

void MainWindow::refreshHeader()
{
    m_header->refresh();
    const Page *shown = currentPageWidget();
    if (!shown)
        return;
    m_status->setHints(shown->keyHints());
    if (m_help && m_help->isVisible())
        m_help->setHelp(shown->title(), shown->helpText(), shown->keyHints());
}

void MainWindow::updateCompact()
{
    const bool compact = width() < Theme::of(this).px(WideFrom);
    if (m_compact == compact)
        return;
    m_compact = compact;
    m_sidebar->setRail(compact);
    m_header->setCompact(compact);
    m_status->setCompact(compact);
    for (Page *made : std::as_const(m_pages))
        made->setCompact(compact);
    emit cornerChanged();
}

void MainWindow::updateFilling()
{
    const Page *shown = currentPageWidget();
    const bool fills = shown && shown->fillsWindow();
    m_sidebar->setVisible(!fills);
    m_header->setVisible(!fills);
    m_status->setVisible(!fills);
    if (fills)
        m_message->hide(); // an old word would lie over what the page shows now
    emit cornerChanged();
}

void MainWindow::placeOverlays()
{
    m_message->place({.below = cornerDistance().bottom(), .taken = m_footRoom->minimumHeight()});
    if (!m_help)
        return;
    const Theme &theme = Theme::of(this);
    const int top = m_header->height();
    const int wide = theme.px(HelpPanel::Width);
    const QRect panel(
        width() - wide - (m_compact.value_or(false) ? 16 : 24), top, wide,
        height() - top - m_status->height() - 16);
    m_help->setGeometry(QStyle::visualRect(layoutDirection(), rect(), panel));
    m_help->raise();
}

MainWindow::PageEntry *MainWindow::entryOf(const QString &id)
{
    const auto found = std::ranges::find(m_entries, id, &PageEntry::id);
    return found == m_entries.end() ? nullptr : &*found;
}

Page *MainWindow::currentPageWidget() const
{
    return m_pages.value(m_current);
}

} // namespace evenkeel
