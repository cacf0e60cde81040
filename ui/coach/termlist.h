#pragma once

#include "core/coach/ownterm.h"
#include "ui/coach/foldedrows.h"

namespace evenkeel {

/// How many wordings of the user's own are pointed out; opened it names them, each to be changed or
/// deleted.
class TermList final : public FoldedRows
{
    Q_OBJECT

public:
    explicit TermList(QWidget *parent = nullptr);

    void setTerms(const QList<OwnTerm> &terms);

signals:
    void changeRequested(const OwnTerm &term);
    void removeRequested(const OwnTerm &term);

private:
    void addTerm(const OwnTerm &term);
};

} // namespace evenkeel
