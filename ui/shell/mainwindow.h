#pragma once

#include "ui/widgets/page.h"

#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

class QStackedWidget;

namespace evenkeel {

class CommandPalette;
class Commands;
class FootRoom;
class HelpPanel;
class MessageBar;
class PageHeader;
class Sidebar;
class StatusStrip;

/// The frame of the program. It knows pages, not data: a page is made when it is first shown.
/// Sidebar, header and status bar surround it, or vanish while it fills the window.
class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    /// What the window must know to offer a page.
    struct PageEntry
    {
        QString id; ///< "log"; what Page::pageRequested names
        QString title;
        QString icon; ///< a name of `resources/icons`
        QKeySequence shortcut{};
        std::function<Page *()> make{}; ///< the window takes the page over
        bool atFoot = false; ///< Settings
        bool listed = true; ///< in the sidebar and among the commands
    };

    /// The narrowest width with names in the sidebar, at text size 100.
    static constexpr int WideFrom = 1180;
    static constexpr QSize Smallest{960, 640};
    /// Before anybody has moved it: as large as is comfortable and the screen shows whole.
    [[nodiscard]] static QSize firstSize(const QSize &available);

    explicit MainWindow(Commands &commands, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Says for as long as it is open that this log is made and goes: nobody takes it for theirs.
    void showAsMadeLog();

    /// In the order of the sidebar. The first page is shown when the window is.
    void addPage(const PageEntry &entry);
    /// Makes the page where it is not there yet. False for an id that nobody added.
    bool showPage(const QString &id);
    [[nodiscard]] QString currentPage() const { return m_current; }
    /// nullptr while it has not been made.
    [[nodiscard]] Page *page(const QString &id) const;

    /// A number at the page's entry; nought takes it away, `attention` makes it amber.
    void setBadge(const QString &id, int count, bool attention);
    void showMessage(const Message &message);
    /// Why no reminder comes, in the last line; empty where nothing holds them back.
    void showWaiting(const QString &why);
    /// `sentences` as of errors::inWords().
    void showError(const QString &sentences);

    /// A reminder of this height stands in the lower corner: the page leaves it room. Nought for
    /// none.
    void setFootRoom(int height);
    /// How far a reminder stands from the edges of the window, so that it ends where the cards do;
    /// left and right as in a text from left to right.
    [[nodiscard]] QMargins cornerDistance() const;
    /// Of the column that a reminder stands in; nought where it chooses its own width.
    [[nodiscard]] int cornerWidth() const;

    void openPalette();
    void toggleHelp();
    /// F6: sidebar, page actions, page, message, and round again.
    void focusNextRegion();

signals:
    void undoRequested();
    void redoRequested();
    void quitRequested();
    /// The close button: the one who connects decides whether to hide or to quit.
    void closeRequested();
    void discreetToggled();
    void cornerChanged(); ///< its distance or its width
    void pageShown(const QString &id);
    /// A moment after moving or sizing, as of saveGeometry().
    void geometryChanged(const QByteArray &geometry);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildLayout();
    void addCommands();
    void listenTo(const QString &commandId);
    void makePage(PageEntry &entry);
    void refreshHeader();
    void updateCompact();
    void updateFilling();
    void placeOverlays();
    [[nodiscard]] int pageGap() const;
    [[nodiscard]] PageEntry *entryOf(const QString &id);
    [[nodiscard]] Page *currentPageWidget() const;

    Commands &m_commands;
    QList<PageEntry> m_entries;
    QHash<QString, Page *> m_pages;
    QHash<QString, QAction *> m_actions;
    QString m_current;
    Sidebar *m_sidebar = nullptr;
    PageHeader *m_header = nullptr;
    QStackedWidget *m_stack = nullptr;
    StatusStrip *m_status = nullptr;
    FootRoom *m_footRoom = nullptr;
    MessageBar *m_message = nullptr;
    HelpPanel *m_help = nullptr;
    QPointer<QWidget> m_beforeHelp;
    CommandPalette *m_palette = nullptr;
    QTimer m_geometryTimer;
    std::optional<bool> m_compact;
    bool m_helpListed = false;
};

} // namespace evenkeel
