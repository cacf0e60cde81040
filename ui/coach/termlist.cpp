#include "ui/coach/termlist.h"

#include "ui/coach/ownrules.h"
#include "ui/text/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace evenkeel {

TermList::TermList(QWidget *parent)
    : QWidget(parent), m_count(new PlainLabel({}, looks::Label, this)),
      m_open(new Button({}, Button::Kind::Quiet, this)), m_box(new QWidget(this)),
      m_rows(new QVBoxLayout(m_box))
{
    m_open->setSize(Button::Size::Small);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_count);
    head->addWidget(m_open);
    head->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(4);
    all->addLayout(head);
    all->addWidget(m_box);
    connect(m_open, &Button::clicked, this, [this] { setOpen(!m_isOpen); });
    setOpen(false);
    hide();
}

void TermList::setOpen(bool open)
{
    m_isOpen = open;
    m_box->setVisible(open);
    m_open->setText(open ? tr("Fold up") : tr("Show"));
    m_open->setAccessibleName(open ? tr("Fold up your own words") : tr("Show your own words"));
}

/// A row may go by its own button, which is still at work then.
void TermList::setTerms(const QList<OwnTerm> &terms)
{
    for (QWidget *line : std::exchange(m_lines, {})) {
        line->hide();
        line->deleteLater();
    }
    for (const OwnTerm &term : terms)
        addRow(term);
    m_count->setText(tr("%Ln of your own", nullptr, static_cast<int>(terms.size())));
    setVisible(!terms.isEmpty());
    if (terms.isEmpty())
        setOpen(false);
}

void TermList::addRow(const OwnTerm &term)
{
    auto *line = new QWidget(m_box);
    const QString words = OwnRules::nameOf(term);
    auto *name = new PlainLabel(words, looks::Secondary, line);
    name->setElided(true);
    auto *columns = new QHBoxLayout(line);
    columns->setContentsMargins({});
    columns->addWidget(name, 1);
    const auto add = [&](const QString &text, const QString &spoken, auto signal) {
        auto *button = new Button(text, Button::Kind::Quiet, line);
        button->setSize(Button::Size::Small);
        button->setAccessibleName(spoken.arg(formats::isolated(words)));
        connect(button, &Button::clicked, this, [this, term, signal] { (this->*signal)(term); });
        columns->addWidget(button);
    };
    //: %1 are words that are pointed out
    add(tr("Change"), tr("Change %1"), &TermList::changeRequested);
    //: %1 are words that are pointed out
    add(tr("Delete"), tr("Delete %1"), &TermList::removeRequested);
    m_rows->addWidget(line);
    m_lines.append(line);
    line->show();
}

} // namespace evenkeel
