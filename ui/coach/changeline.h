#pragma once

#include <QWidget>

namespace evenkeel {

class Button;
class IconButton;
class OwnContent;
class PlainLabel;

/// What has just been changed of the content, or why it could not be, with Undo. While it is there
/// the keys for undo on the page take that back, not the last change of the log.
class ChangeLine final : public QWidget
{
    Q_OBJECT

public:
    ChangeLine(OwnContent &own, QWidget *page);

    [[nodiscard]] QString words() const;
    /// The keys for undo are its own there as well, while there is something to take back.
    void watch(QWidget *part) { part->installEventFilter(this); }
    /// The message goes, and Undo with it.
    void putAway();

signals:
    void undone(); ///< by its button, which goes
    void keysTaken(bool taken); ///< those for undo are its own, or no more

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    void say(const QString &sentence);

    OwnContent &m_own;
    PlainLabel *m_words = nullptr;
    Button *m_undo = nullptr;
    IconButton *m_close = nullptr;
};

} // namespace evenkeel
