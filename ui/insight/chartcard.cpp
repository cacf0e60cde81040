#include "ui/insight/chartcard.h"

#include "ui/insight/chart.h"
#include "ui/insight/charttablemodel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

QTableView *makeTable(ChartTableModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(model);
    table->setFrameShape(QFrame::NoFrame);
    table->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    table->setMinimumSize(0, 0);
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

} // namespace

ChartCard::ChartCard(Chart *chart, Basis basis, QWidget *parent)
    : QWidget(parent), m_chart(chart), m_table(new ChartTableModel(this))
{
    buildLayout(basis);
    connect(m_chart, &Chart::summaryChanged, this, &ChartCard::refresh);
    refresh();
}

bool ChartCard::showsTable() const
{
    return m_pages->currentIndex() == 1;
}

void ChartCard::setShowsTable(bool table)
{
    m_pages->setCurrentIndex(table ? 1 : 0);
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
    m_note->setElided(true);
    m_noteAtRight = new PlainLabel({}, looks::Meta, m_card);
    auto *notes = new QHBoxLayout;
    notes->setSpacing(8);
    notes->addWidget(m_note, 1);
    notes->addWidget(m_noteAtRight);
    body->addLayout(notes);

    m_pages = new QStackedLayout;
    m_pages->addWidget(m_chart);
    m_tableView = makeTable(m_table, m_card);
    m_pages->addWidget(m_tableView);
    body->addLayout(m_pages, 1);

    m_basis = new PlainLabel({}, looks::Meta, m_card);
    m_basis->setWordWrap(true);
    m_basis->setVisible(basis != Basis::None);
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
    m_table->setTable(m_chart->table());
    m_tableView->setAccessibleName(m_chart->title());
    m_tableView->setAccessibleDescription(m_chart->basis());
}

} // namespace evenkeel
