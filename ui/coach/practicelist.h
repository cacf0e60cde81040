#pragma once

#include "core/coach/scenario.h"
#include "ui/coach/owncontent.h"
#include "ui/coach/wordrow.h"

#include <QWidget>

class QBoxLayout;

namespace evenkeel {

class Button;
class CoachShelf;
class HiddenList;
class PlainLabel;
class RowList;
class ScrollArea;

/// The conversations that can be practised, and what can be done with the one that is current:
/// hide it, take one's own away, write it into a file as a start for another one.
class PracticeList final : public QWidget
{
    Q_OBJECT

public:
    explicit PracticeList(CoachShelf &shelf, QWidget *parent = nullptr);

    void focusList();
    /// Reads again which there are; where one stands stays.
    void refresh();
    /// Asks for a file and adds its conversation.
    void askForFile();
    void addFrom(const QString &file);
    void saveTo(const QString &file);

signals:
    void chosen(const Scenario &scenario);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildList();
    void buildActions();
    void connectOwn();
    [[nodiscard]] RowWords wordsOf(const Scenario &scenario) const;
    void showHidden();
    void choose(qsizetype index);
    void showAgain(const QString &id);
    void hideCurrent();
    void takeBackCurrent();
    void askWhereTo();
    [[nodiscard]] const Scenario *current() const;
    /// The one after the current one, or before the last one.
    [[nodiscard]] QString neighbour() const;

    CoachShelf &m_shelf;
    QList<Scenario> m_scenarios; ///< of the rows
    QList<OwnContent::Whose> m_whose; ///< likewise
    QString m_current; ///< id
    ScrollArea *m_scroll = nullptr;
    RowList *m_list = nullptr;
    PlainLabel *m_nothing = nullptr;
    HiddenList *m_hidden = nullptr;
    QWidget *m_actions = nullptr;
    Button *m_hide = nullptr;
    Button *m_save = nullptr;
    Button *m_takeBack = nullptr;
};

} // namespace evenkeel
