#include "ui/insight/chartcard.h"

#include "ui/insight/chart.h"
#include "ui/insight/charttablemodel.h"
#include "ui/insight/charttableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace evenkeel {

ChartCard::ChartCard(Chart *chart, Basis basis, QWidget *parent)
    : QWidget(parent), m_chart(chart), m_table(new ChartTableModel(this))
{
    buildLayout(basis);
    connect(m_chart, &Chart::summaryChanged, this, &ChartCard::refresh);
    refresh();
}

bool ChartCard::showsTable() const
{
    return m_showsTable;
}

void ChartCard::setShowsTable(bool table)
{
    m_showsTable = table;
    showParts();
}

void ChartCard::addToHead(QWidget *widget)
{
    m_card->head()->addWidget(widget);
}

void ChartCard::buildLayout(Basis basis)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    m_card = new Card(m_chart->title(), this);
    all->addWidget(m_card);

    QVBoxLayout *body = m_card->body();
    body->setSpacing(4);
    m_note = new PlainLabel({}, looks::Meta, m_card);
    m_note->setWordWrap(true);
    m_noteAtRight = new PlainLabel({}, looks::Meta, m_card);
    auto *notes = new QHBoxLayout;
    notes->setSpacing(8);
    notes->addWidget(m_note, 1);
    notes->addWidget(m_noteAtRight);
    body->addLayout(notes);

    m_nothing = new PlainLabel({}, looks::Body, m_card);
    m_nothing->setWordWrap(true);
    m_tableView = new ChartTableView(m_card);
    m_tableView->setModel(m_table);
    body->addWidget(m_chart, 1);
    body->addWidget(m_tableView);
    body->addWidget(m_nothing);
    body->addStretch(0);

    m_basis = new PlainLabel({}, looks::Meta, m_card);
    m_basis->setWordWrap(true);
    m_hasBasis = basis != Basis::None;
    if (basis == Basis::Foot) {
        m_basis->setLook({.size = TextSize::Meta, .token = Token::Text2});
        m_card->foot()->addWidget(m_basis, 1);
    } else {
        body->addWidget(m_basis);
    }
}

void ChartCard::refresh()
{
    m_card->setTitle(m_chart->title());
    m_note->setText(m_chart->note());
    m_note->setVisible(!m_chart->note().isEmpty());
    // Notes stand close under the title, a chart without any further away.
    m_card->body()->setContentsMargins(15, m_chart->note().isEmpty() ? 10 : 0, 15, 11);
    m_noteAtRight->setText(m_chart->noteAtRight());
    m_noteAtRight->setVisible(!m_chart->noteAtRight().isEmpty());
    m_basis->setText(m_chart->basis());
    m_nothing->setText(m_chart->nothing());
    m_table->setTable(m_chart->table());
    m_tableView->setWideColumn(m_chart->table().wide);
    m_tableView->setAccessibleName(m_chart->title());
    m_tableView->setAccessibleDescription(m_chart->basis());
    showParts();
}

/// The drawing, the table, or a sentence where there are no figures.
void ChartCard::showParts()
{
    const bool nothing = !m_nothing->text().isEmpty();
    m_nothing->setVisible(nothing);
    m_chart->setVisible(!nothing && !m_showsTable);
    m_tableView->setVisible(!nothing && m_showsTable);
    m_basis->setVisible(m_hasBasis && !m_basis->text().isEmpty());
}

} // namespace evenkeel
