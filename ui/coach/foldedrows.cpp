#include "ui/coach/foldedrows.h"

#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace evenkeel {

FoldedRows::FoldedRows(Ways ways, QWidget *parent)
    : QWidget(parent), m_ways(std::move(ways)), m_count(new PlainLabel({}, looks::Label, this)),
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

void FoldedRows::setOpen(bool open)
{
    m_isOpen = open;
    m_box->setVisible(open);
    m_open->setText(open ? tr("Fold up") : tr("Show"));
    m_open->setAccessibleName(open ? m_ways.close : m_ways.open);
}

void FoldedRows::focusWay()
{
    m_open->setFocus(Qt::OtherFocusReason);
}

/// A row may go by its own button, which is still at work then.
void FoldedRows::clear()
{
    for (QWidget *line : std::exchange(m_lines, {})) {
        line->hide();
        line->deleteLater();
    }
}

QHBoxLayout *FoldedRows::addRow(const QString &name)
{
    auto *line = new QWidget(m_box);
    auto *words = new PlainLabel(name, looks::Secondary, line);
    words->setElided(true);
    auto *columns = new QHBoxLayout(line);
    columns->setContentsMargins({});
    columns->addWidget(words, 1);
    m_rows->addWidget(line);
    m_lines.append(line);
    line->show();
    return columns;
}

Button *FoldedRows::addButton(QHBoxLayout &row, const QString &text, const QString &spoken)
{
    auto *button = new Button(text, Button::Kind::Quiet, row.parentWidget());
    button->setSize(Button::Size::Small);
    button->setAccessibleName(spoken);
    row.addWidget(button);
    return button;
}

void FoldedRows::setCount(const QString &words)
{
    m_count->setText(words);
    setVisible(!m_lines.isEmpty());
    if (m_lines.isEmpty())
        setOpen(false);
}

} // namespace evenkeel
