#pragma once

#include "core/coach/scenario.h"

#include "ui/widgets/page.h"

#include <QWidget>

class QStackedLayout;

namespace evenkeel {

class CoachShelf;
class PlainLabel;
class PracticeTalk;
class RowList;
class ScrollArea;

/// Practice: the conversations there are, and the one that is being played.
class PracticeView final : public QWidget
{
    Q_OBJECT

public:
    explicit PracticeView(CoachShelf &shelf, QWidget *parent = nullptr);

    /// A conversation is open, also one that has come to its end.
    [[nodiscard]] bool isTalking() const;
    /// Where one was: the list, or the replies.
    void focusPractice();
    void setGap(int gap);
    [[nodiscard]] QList<KeyHint> keyHints() const;
    /// Reads again which conversations there are; the open one stays as it is.
    void refresh();

signals:
    void keyHintsChanged();

private:
    void buildList();
    void begin(int index);
    void leave();

    CoachShelf &m_shelf;
    QList<Scenario> m_scenarios;
    QStackedLayout *m_stack = nullptr;
    ScrollArea *m_scroll = nullptr;
    RowList *m_list = nullptr;
    PlainLabel *m_nothing = nullptr;
    PracticeTalk *m_talk = nullptr;
};

} // namespace evenkeel
