#include "ui/shell/mainwindow.h"

#include "tests/support/testmain.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pageheader.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/sidebaritem.h"
#include "ui/shell/statusstrip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/commands.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

/// A page that counts what the window does to it.
class FakePage final : public Page
{
public:
    explicit FakePage(const QString &title) : m_title(title)
    {
        auto *column = new QVBoxLayout(this);
        field = new QLineEdit(this);
        column->addWidget(field);
        action = new QPushButton(u"New"_s, this);
        action->hide();
    }

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] QList<QWidget *> headerActions() const override { return {action}; }
    [[nodiscard]] QString helpText() const override { return u"One.\nTwo."_s; }
    [[nodiscard]] bool fillsWindow() const override { return fills; }
    void activate() override { ++activations; }
    void setCompact(bool value) override { compact = value; }
    [[nodiscard]] int cornerWidth() const override { return corner; }
    void setCornerRoom(int height) override { cornerRoom = height; }
    void focusSearch() override { field->setFocus(); }

    void setFills(bool value)
    {
        fills = value;
        emit fillsWindowChanged();
    }

    QLineEdit *field = nullptr;
    QPushButton *action = nullptr;
    int activations = 0;
    int corner = 0;
    int cornerRoom = 0;
    bool compact = false;
    bool fills = false;

private:
    QString m_title;
};

} // namespace

class MainWindowTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, ThemeChoice{}); }
    void cleanupTestCase() { m_theme.reset(); }

    void init()
    {
        m_made.clear();
        m_commands = std::make_unique<Commands>();
        m_window = std::make_unique<MainWindow>(*m_commands);
        addPage(u"today"_s, u"Today"_s, Qt::CTRL | Qt::Key_1);
        addPage(u"log"_s, u"Log"_s, Qt::CTRL | Qt::Key_2);
        m_window->resize(1200, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_commands.reset();
    }

    void opensNoLargerThanTheScreenShows()
    {
        QCOMPARE(MainWindow::firstSize({1920, 1040}), QSize(1200, 800));
        QCOMPARE(MainWindow::firstSize({1366, 728}), QSize(1200, 688));
        QCOMPARE(MainWindow::firstSize({800, 600}), MainWindow::Smallest);
    }

    void pagesAreMadeWhenFirstShown()
    {
        QCOMPARE(m_made, QStringList{u"today"_s});
        press(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_made, QStringList({u"today"_s, u"log"_s}));
        press(Qt::Key_1, Qt::ControlModifier);
        press(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_made.size(), 2);
        QCOMPARE(fake(u"log"_s)->activations, 2);
        QCOMPARE(m_window->currentPage(), u"log"_s);
    }

    void anUnknownPageChangesNothing()
    {
        QVERIFY(!m_window->showPage(u"coach"_s));
        QCOMPARE(m_window->currentPage(), u"today"_s);
    }

    void pagesCanAskForEachOther()
    {
        emit fake(u"today"_s)->pageRequested(u"log"_s);
        QCOMPARE(m_window->currentPage(), u"log"_s);
    }

    void actionsGoToTheHeaderAndBack()
    {
        QPushButton *action = fake(u"today"_s)->action;
        QVERIFY(action->isVisible());
        QVERIFY(m_window->findChild<PageHeader *>()->isAncestorOf(action));
        m_window->showPage(u"log"_s);
        QVERIFY(!action->isVisible());
        QVERIFY(fake(u"today"_s)->isAncestorOf(action));
    }

    void theTitleIsAHeading()
    {
        QAccessibleInterface *header
            = QAccessible::queryAccessibleInterface(m_window->findChild<PageHeader *>());
        QCOMPARE(header->role(), QAccessible::Heading);
        QCOMPARE(header->text(QAccessible::Name), u"Today"_s);
    }

    void thePageLeavesRoomAtItsFoot()
    {
        const int before = fake(u"today"_s)->height();
        m_window->setFootRoom(120);
        QTRY_COMPARE(fake(u"today"_s)->height(), before - 120 - 16);
        QVERIFY(m_window->findChild<StatusStrip *>()->isVisible());
        m_window->setFootRoom(0);
        QTRY_COMPARE(fake(u"today"_s)->height(), before);
    }

    void aSideColumnAloneLeavesRoom()
    {
        const int before = fake(u"today"_s)->height();
        fake(u"today"_s)->corner = 344;
        m_window->setFootRoom(120);
        QCOMPARE(m_window->cornerWidth(), 344);
        QCOMPARE(fake(u"today"_s)->cornerRoom, 120 + 16);
        QCOMPARE(fake(u"today"_s)->height(), before);
        m_window->showPage(u"log"_s); // which has no column
        QCOMPARE(m_window->cornerWidth(), 0);
        QTRY_COMPARE(fake(u"log"_s)->height(), before - 120 - 16);
        m_window->showPage(u"today"_s);
        QTRY_COMPARE(fake(u"today"_s)->height(), before);
        m_window->setFootRoom(0);
        QCOMPARE(fake(u"today"_s)->cornerRoom, 0);
    }

    void aReminderEndsWhereTheCardsDo()
    {
        QCOMPARE(m_window->cornerDistance(), QMargins(208 + 24, 24, 24, 30 + 16));
        QSignalSpy changed(m_window.get(), &MainWindow::cornerChanged);
        m_window->resize(1100, 800);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(m_window->cornerDistance(), QMargins(56 + 16, 16, 16, 30 + 12));
    }

    void below1180TheSidebarIsARail()
    {
        QCOMPARE(m_window->findChild<Sidebar *>()->width(), 208);
        m_window->resize(1179, 800);
        QCOMPARE(m_window->findChild<Sidebar *>()->width(), 56);
        QVERIFY(fake(u"today"_s)->compact);
        QCOMPARE(m_window->findChild<PageHeader *>()->height(), 52);
        m_window->showPage(u"log"_s);
        QVERIFY(fake(u"log"_s)->compact); // made later, told at once
    }

    void aLargerTextNeedsMoreWidth()
    {
        m_theme->choose({.textPercent = 150});
        QCOMPARE(m_window->findChild<Sidebar *>()->width(), 84);
        m_theme->choose({});
        QCOMPARE(m_window->findChild<Sidebar *>()->width(), 208);
    }

    void aPageCanFillTheWindow()
    {
        fake(u"today"_s)->setFills(true);
        QVERIFY(!m_window->findChild<Sidebar *>()->isVisible());
        QVERIFY(!m_window->findChild<StatusStrip *>()->isVisible());
        fake(u"today"_s)->setFills(false);
        QVERIFY(m_window->findChild<Sidebar *>()->isVisible());
    }

    void helpOpensAndCloses()
    {
        fake(u"today"_s)->field->setFocus();
        press(Qt::Key_F1);
        QVERIFY(m_window->findChild<HelpPanel *>()->isVisible());
        QVERIFY(!fake(u"today"_s)->field->hasFocus());
        press(Qt::Key_Escape);
        QVERIFY(!m_window->findChild<HelpPanel *>()->isVisible());
        QVERIFY(fake(u"today"_s)->field->hasFocus());
    }

    void f6GoesThroughTheWindow()
    {
        fake(u"today"_s)->field->setFocus();
        press(Qt::Key_F6);
        QVERIFY(m_window->findChild<Sidebar *>()->isAncestorOf(QApplication::focusWidget()));
        press(Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), fake(u"today"_s)->action);
        press(Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), fake(u"today"_s)->field);
    }

    void theSidebarIsOneStopWithArrowsInside()
    {
        auto *sidebar = m_window->findChild<Sidebar *>();
        sidebar->focusCurrent();
        QWidget *first = QApplication::focusWidget();
        QTest::keyClick(first, Qt::Key_Down);
        QVERIFY(QApplication::focusWidget() != first);
        QCOMPARE(m_window->currentPage(), u"today"_s); // arrows alone open nothing
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(m_window->currentPage(), u"log"_s);
    }

    void badgesAreReadAloud()
    {
        m_window->setBadge(u"log"_s, 3, true);
        const auto items = m_window->findChildren<SidebarItem *>();
        QCOMPARE(items.at(1)->accessibleName(), u"Log, 3 waiting"_s);
        m_window->setBadge(u"log"_s, 0, false);
        QCOMPARE(items.at(1)->accessibleName(), u"Log"_s);
    }

    void keysAskForUndoAndQuit()
    {
        const QSignalSpy undo(m_window.get(), &MainWindow::undoRequested);
        const QSignalSpy redo(m_window.get(), &MainWindow::redoRequested);
        const QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
        press(Qt::Key_Z, Qt::ControlModifier);
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        press(Qt::Key_Q, Qt::ControlModifier);
        QCOMPARE(undo.count() + redo.count() * 10 + quit.count() * 100, 111);
    }

    void otherKeysCanBeChosen()
    {
        m_commands->setShortcut(u"page.log"_s, Qt::CTRL | Qt::Key_L);
        press(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_window->currentPage(), u"today"_s);
        press(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(m_window->currentPage(), u"log"_s);
    }

    void messagesOfThePageAreShown()
    {
        emit fake(u"today"_s)->messageRequested({.text = u"Saved."_s, .offersUndo = true});
        const auto *bar = m_window->findChild<MessageBar *>();
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->text(), u"Saved."_s);
    }

    void aMessageLeavesAReminderReadable()
    {
        const auto *bar = m_window->findChild<MessageBar *>();
        const auto free = [this] { return m_window->cornerDistance().bottom() + 6; };
        fake(u"today"_s)->corner = 344;
        m_window->setFootRoom(120);
        m_window->showPage(u"log"_s); // which has no column
        m_window->showMessage({.text = u"Copied."_s});
        QVERIFY(m_window->height() - bar->y() <= free());
        QVERIFY(bar->geometry().bottom() < m_window->height());
        m_window->showError(u"A sentence of an error that is long. "_s.repeated(9));
        QVERIFY(bar->height() > free());
        QCOMPARE(m_window->height() - bar->geometry().bottom() - 1, free() - 6 + 120 + 16);
        m_window->setFootRoom(0);
        QCOMPARE(m_window->height() - bar->geometry().bottom() - 1, 2);
    }

    void whoAsksDecidesAboutClosing()
    {
        const QSignalSpy close(m_window.get(), &MainWindow::closeRequested);
        m_window->close();
        QVERIFY(m_window->isVisible());
        QCOMPARE(close.count(), 1);
    }

    void itNeverGetsSmallerThanDesigned() { QCOMPARE(m_window->minimumSize(), QSize(960, 640)); }

private:
    void addPage(const QString &id, const QString &title, const QKeySequence &keys)
    {
        m_window->addPage(
            {.id = id, .title = title, .icon = id, .shortcut = keys, .make = [this, id, title] {
                 m_made.append(id);
                 return new FakePage(title);
             }});
    }

    FakePage *fake(const QString &id) { return static_cast<FakePage *>(m_window->page(id)); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Commands> m_commands;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_made;
};

EVENKEEL_TEST(MainWindowTest)

#include "mainwindowtest.moc"
