#pragma once

#include "core/coach/ownterm.h"

#include <QWidget>

class QVBoxLayout;

namespace evenkeel {

class Button;
class PlainLabel;

/// How many wordings of the user's own are pointed out; opened it names them, each to be changed or
/// deleted.
class TermList final : public QWidget
{
    Q_OBJECT

public:
    explicit TermList(QWidget *parent = nullptr);

    /// Without any it is not there.
    void setTerms(const QList<OwnTerm> &terms);

signals:
    void changeRequested(const OwnTerm &term);
    void removeRequested(const OwnTerm &term);

private:
    void setOpen(bool open);
    void addRow(const OwnTerm &term);

    PlainLabel *m_count;
    Button *m_open;
    QWidget *m_box;
    QVBoxLayout *m_rows;
    QList<QWidget *> m_lines;
    bool m_isOpen = false;
};

} // namespace evenkeel
