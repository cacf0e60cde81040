#pragma once

#include "ui/coach/slottext.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace evenkeel {

class SayLine;
class ScrollArea;

/// Sentences to say below their headings, which scroll: one stop for Tab, arrows inside.
class SayList final : public QWidget
{
    Q_OBJECT

public:
    explicit SayList(QWidget *parent = nullptr);

    /// Stands before all others, and stays.
    void setAbove(QWidget *part);
    /// Stands after all others, and stays.
    void setBelow(QWidget *part);
    /// It is seen which one is current.
    void setMarking(bool marking) { m_marking = marking; }

    void clear();
    /// A heading, or what else stands between sentences; goes with them.
    void add(QWidget *part);
    SayLine *addLine(const SlotText &sentence);

    [[nodiscard]] qsizetype count() const { return m_lines.size(); }
    /// The stop for Tab: this one, the first one where there is no such.
    void choose(qsizetype index);
    [[nodiscard]] qsizetype current() const { return m_current; }
    void focusCurrent();
    /// Once it has its place.
    void bringIntoView();

signals:
    void chosen(qsizetype index); ///< it has the focus
    void hideRequested(); ///< of the current one

private:
    void step(qsizetype from, int by);

    ScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_column = nullptr;
    QVBoxLayout *m_middle = nullptr;
    QList<QWidget *> m_parts; ///< lines too
    QList<SayLine *> m_lines;
    qsizetype m_current = 0;
    bool m_marking = false;
};

} // namespace evenkeel
