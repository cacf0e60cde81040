#pragma once

#include "core/coach/practicerun.h"

#include <QWidget>

#include <optional>

namespace evenkeel {

class Button;
class Card;
class KeepInView;
class LookBack;
class ReplyPanel;
class ScrollArea;
class Transcript;
class TwoColumns;

/// A conversation that is being practised: what was said so far, and beside it the replies, or at
/// the end a look back. It is kept nowhere.
class PracticeTalk final : public QWidget
{
    Q_OBJECT

public:
    explicit PracticeTalk(QWidget *parent = nullptr);

    void begin(const Scenario &scenario);
    /// Null while nothing is practised.
    [[nodiscard]] const PracticeRun *run() const { return m_run ? &*m_run : nullptr; }
    /// The replies, or at the end the look back.
    void focusReplies();
    void setGap(int gap);

signals:
    /// There is another turn, or the end.
    void turned();
    void leaveRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildConversation();
    void buildReplies();
    void choose(const QString &replyId);
    void give(const QString &typed);
    void takeBack();
    void startAgain();
    void refresh();

    std::optional<PracticeRun> m_run;
    TwoColumns *m_columns = nullptr;
    Card *m_talk = nullptr;
    ScrollArea *m_scroll = nullptr;
    Transcript *m_transcript = nullptr;
    KeepInView *m_newest = nullptr;
    Card *m_side = nullptr;
    ReplyPanel *m_replies = nullptr;
    LookBack *m_lookBack = nullptr;
    Button *m_back = nullptr;
    Button *m_again = nullptr;
    Button *m_leave = nullptr;
};

} // namespace evenkeel
