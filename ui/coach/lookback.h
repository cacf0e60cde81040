#pragma once

#include "ui/widgets/textlook.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace evenkeel {

class PracticeRun;
class ScrollArea;

/// A conversation that has come to its end, turn by turn: what each answer was about, and what else
/// could have been tried. It counts nothing.
class LookBack final : public QWidget
{
    Q_OBJECT

public:
    explicit LookBack(QWidget *parent = nullptr);

    /// `ended`: how it ended, for those who do not see it.
    void show(const PracticeRun &run, const QString &ended);
    /// As tall as its words, inside something that scrolls as a whole.
    void setWhole(bool whole);

private:
    void describe(const QString &ended);
    void add(QWidget *part);
    void addWords(const QString &words, const TextLook &look);
    void addTurn(const PracticeRun &run, qsizetype number);

    ScrollArea *m_scroll;
    QVBoxLayout *m_column;
    QList<QWidget *> m_parts;
};

} // namespace evenkeel
