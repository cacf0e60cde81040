#pragma once

#include "core/coach/scenario.h"

#include "ui/widgets/page.h"

#include <QWidget>

class QStackedLayout;

namespace evenkeel {

class CoachShelf;
class PracticeList;
class PracticeTalk;

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
    [[nodiscard]] PracticeList &list() const { return *m_list; }
    void setGap(int gap);
    [[nodiscard]] QList<KeyHint> keyHints() const;
    /// Reads again which conversations there are; the open one stays as it is.
    void refresh();

signals:
    void keyHintsChanged();

private:
    void begin(const Scenario &scenario);
    void leave();

    QStackedLayout *m_stack = nullptr;
    PracticeList *m_list = nullptr;
    PracticeTalk *m_talk = nullptr;
};

} // namespace evenkeel
