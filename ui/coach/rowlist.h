#pragma once

#include "ui/coach/wordrow.h"

#include <QList>
#include <QWidget>

class QKeyEvent;
class QVBoxLayout;

namespace evenkeel {

/// Rows to choose from, one below the other. One stop for Tab, arrows inside.
class RowList final : public QWidget
{
    Q_OBJECT

public:
    /// Numbered: the first nine are chosen by their key as well, see chooseByKey().
    enum class Kind { Plain, Numbered };

    RowList(Kind kind, int gap, QWidget *parent = nullptr);

    /// The first one is the one that Tab reaches. `heard`: what a screen reader says beside it as
    /// it gets the focus.
    void setRows(const QList<RowWords> &rows, const QString &heard = {});
    [[nodiscard]] qsizetype count() const { return m_rows.size(); }
    /// A plain list shows which one it is.
    void setCurrent(qsizetype index);
    void focusCurrent();
    /// Says shown() of it.
    void showCurrent();
    /// Until the next rows. Enter chooses in any case.
    void setSpaceChooses(bool chooses);
    /// A digit of any script chooses. False where no row has that key.
    bool chooseByKey(const QKeyEvent &event);

signals:
    void chosen(int index);
    void currentChanged(int index); ///< by the user
    /// So that it can be scrolled into view.
    void shown(QWidget *row);

private:
    void connectRow(WordRow *row, qsizetype index);
    void step(qsizetype to);

    Kind m_kind;
    QVBoxLayout *m_column;
    QList<WordRow *> m_rows;
    qsizetype m_current = 0;
};

} // namespace evenkeel
