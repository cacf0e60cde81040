#pragma once

#include "core/coach/scenario.h"

#include <QWidget>

class QKeyEvent;

namespace evenkeel {

class Button;
class RowList;
class ScrollArea;
class TextField;

/// The replies of a turn as a numbered list, and a line for one's own words.
class ReplyPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ReplyPanel(QWidget *parent = nullptr);

    /// `heard`: what was said last, for those who do not see it.
    void setTurn(const ScenarioTurn &turn, const QString &heard);
    /// Those to choose from, without the line.
    [[nodiscard]] QWidget *replies() const;
    /// Words to begin with, which were given before.
    void setTyped(const QString &words);
    /// The words cannot be an answer.
    void refuse();

    /// The line where `typing` and the turn takes words, else the first reply.
    void focusReplies(bool typing);
    /// What is pressed beside the line: a digit chooses a reply, a letter begins one's own words.
    /// False where it is neither.
    bool takeKey(const QKeyEvent &event);
    /// As tall as its words, inside something that scrolls as a whole.
    void setWhole(bool whole);

signals:
    void chosen(const QString &replyId);
    void given(const QString &typed);
    /// Another reply has the focus, or something is being typed.
    void movedOn();
    /// Ctrl Z in a line that has nothing of its own to undo.
    void undoWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    bool typeOn(const QKeyEvent &event);
    void noteTyped();

    ScenarioTurn m_turn;
    ScrollArea *m_scroll = nullptr;
    RowList *m_rows = nullptr;
    QWidget *m_own = nullptr; ///< the line with its button
    TextField *m_typed = nullptr;
    Button *m_give = nullptr;
};

} // namespace evenkeel
