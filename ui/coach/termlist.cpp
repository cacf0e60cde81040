#include "ui/coach/termlist.h"

#include "ui/coach/ownrules.h"
#include "ui/text/formats.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>

namespace evenkeel {

TermList::TermList(QWidget *parent)
    : FoldedRows({.open = tr("Show your own words"), .close = tr("Fold up your own words")}, parent)
{
}

void TermList::setTerms(const QList<OwnTerm> &terms)
{
    clear();
    for (const OwnTerm &term : terms)
        addTerm(term);
    setCount(tr("%Ln of your own", nullptr, count()));
}

void TermList::addTerm(const OwnTerm &term)
{
    const QString words = OwnRules::nameOf(term);
    QHBoxLayout &row = *addRow(words);
    const auto add = [&](const QString &text, const QString &spoken, auto signal) {
        const Button *button = addButton(row, text, spoken.arg(formats::isolated(words)));
        connect(button, &Button::clicked, this, [this, term, signal] { (this->*signal)(term); });
    };
    //: %1 are words that are pointed out
    add(tr("Change"), tr("Change %1"), &TermList::changeRequested);
    //: %1 are words that are pointed out
    add(tr("Delete"), tr("Delete %1"), &TermList::removeRequested);
}

} // namespace evenkeel
