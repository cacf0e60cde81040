#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>
#include <QWidget>

namespace evenkeel {

/// A key and what it does here, for the status bar: {"Ctrl N", "log line"}.
struct KeyHint
{
    QString keys;
    QString does;

    friend bool operator==(const KeyHint &, const KeyHint &) = default;
};

/// A short word to the user in the message bar, with Undo where something can be taken back.
struct Message
{
    QString text;
    bool offersUndo = false;

    friend bool operator==(const Message &, const Message &) = default;
};

/// What the main window shows in its middle. The window draws title, subtitle and header actions
/// (height 64, small layout 52) and the status bar; the page fills the rest, its padding included.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;
    /// The quiet words beside the title; empty for none.
    [[nodiscard]] virtual QString subtitle() const { return {}; }
    /// Buttons at the right of the header, owned by the page.
    [[nodiscard]] virtual QList<QWidget *> headerActions() const { return {}; }
    /// The three or four keys that matter here.
    [[nodiscard]] virtual QList<KeyHint> keyHints() const { return {}; }
    /// Plain sentences for F1, one paragraph per line.
    [[nodiscard]] virtual QString helpText() const { return {}; }
    /// True while the page takes the whole window, without sidebar, header and status bar.
    [[nodiscard]] virtual bool fillsWindow() const { return false; }

    /// The page comes into view: recompute what is stale, put the focus where typing belongs.
    virtual void activate() { }
    /// Small layout (below 1180 wide: padding 16, gap 12) or not (24, 16).
    virtual void setCompact(bool compact) { Q_UNUSED(compact) }
    /// The width of the column at the end of the reading direction that can leave its lower end to
    /// a reminder; nought where there is none, as where text is large.
    [[nodiscard]] virtual int cornerWidth() const { return 0; }
    /// The column ends so much above the others.
    virtual void setCornerRoom(int height) { Q_UNUSED(height) }
    /// Ctrl F on this page.
    virtual void focusSearch() { }

signals:
    void headerChanged(); ///< title, subtitle or key hints
    void fillsWindowChanged();
    void cornerWidthChanged();
    void messageRequested(const evenkeel::Message &message);
    /// Another page is wanted: "log", "followups", "breathe", "reflect", "export", "settings".
    void pageRequested(const QString &page);
};

} // namespace evenkeel
