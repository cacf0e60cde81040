#include "ui/coach/hiddenlist.h"

#include "ui/text/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace evenkeel {

HiddenList::HiddenList(QWidget *parent)
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

void HiddenList::setOpen(bool open)
{
    m_isOpen = open;
    m_box->setVisible(open);
    m_open->setText(open ? tr("Fold up") : tr("Show"));
    m_open->setAccessibleName(open ? tr("Fold up what is hidden") : tr("Show what is hidden"));
}

void HiddenList::focusWay()
{
    m_open->setFocus(Qt::OtherFocusReason);
}

/// A row may go by its own button, which is still at work then.
void HiddenList::setRows(const QList<Row> &rows)
{
    for (QWidget *line : std::exchange(m_lines, {})) {
        line->hide();
        line->deleteLater();
    }
    for (const Row &row : rows)
        addRow(row);
    m_count->setText(tr("%Ln hidden", nullptr, static_cast<int>(rows.size())));
    setVisible(!rows.isEmpty());
    if (rows.isEmpty())
        setOpen(false);
}

void HiddenList::addRow(const Row &row)
{
    auto *line = new QWidget(m_box);
    auto *name = new PlainLabel(row.name, looks::Secondary, line);
    name->setElided(true);
    auto *back = new Button(tr("Show again"), Button::Kind::Quiet, line);
    back->setSize(Button::Size::Small);
    back->setAccessibleName(tr("Show %1 again").arg(formats::isolated(row.name)));
    connect(back, &Button::clicked, this, [this, row] { emit showRequested(row.id, row.name); });
    auto *columns = new QHBoxLayout(line);
    columns->setContentsMargins({});
    columns->addWidget(name, 1);
    columns->addWidget(back);
    m_rows->addWidget(line);
    m_lines.append(line);
    line->show();
}

} // namespace evenkeel
