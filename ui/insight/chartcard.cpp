#include "ui/insight/chartcard.h"

#include "ui/insight/chart.h"
#include "ui/insight/charttablemodel.h"
#include "ui/insight/charttableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace evenkeel {

ChartCard::ChartCard(Chart *chart, Basis basis, QWidget *parent)
    : QWidget(parent), m_chart(chart), m_table(new ChartTableModel(this))
{
    buildLayout(basis);
    connect(m_chart, &Chart::summaryChanged, this, &ChartCard::refresh);
    connect(m_chart, &Chart::recordsRequested, this, &ChartCard::recordsRequested);
    connect(m_tableView, &ChartTableView::rowOpened, this, [this](int row) {
        if (const auto asked = m_chart->table().asked.value(row))
            emit recordsRequested(*asked);
    });
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
    m_card->head()->insertWidget(m_card->head()->indexOf(m_more), widget);
}

bool ChartCard::hasFigures() const
{
    return m_chart->nothing().isEmpty();
}

void ChartCard::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addRecords(*menu);
    if (hasFigures())
        addWaysOut(*menu);
    const QPoint below
        = isRightToLeft() ? QPoint(m_more->width(), m_more->height()) : QPoint(0, m_more->height());
    menu->popup(m_more->mapToGlobal(below));
}

/// Marks and rows open what they count; what only words count is opened here.
void ChartCard::addRecords(QMenu &menu)
{
    const QList<CountedRecords> all = m_chart->counted();
    for (const CountedRecords &counted : all)
        connect(menu.addAction(counted.words), &QAction::triggered, this, [this, counted] {
            emit recordsRequested(counted.records);
        });
}

void ChartCard::addWaysOut(QMenu &menu)
{
    menu.addSeparator(); // which is not shown where nothing stands before it
    addSaving(menu, tr("Save as a picture (PNG)"), ChartFormat::Png);
    addSaving(menu, tr("Save as a drawing (SVG)"), ChartFormat::Svg);
    addSaving(menu, tr("Save as a page (PDF)"), ChartFormat::Pdf);
    addSaving(menu, tr("Save the figures as a table (CSV)"), ChartFormat::Csv);
    menu.addSeparator();
    connect(menu.addAction(tr("Print")), &QAction::triggered, this, &ChartCard::printRequested);
}

void ChartCard::addSaving(QMenu &menu, const QString &text, ChartFormat format)
{
    connect(menu.addAction(text), &QAction::triggered, this, [this, format] {
        emit saveRequested(format);
    });
}

void ChartCard::buildLayout(Basis basis)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    m_card = new Card(m_chart->title(), this);
    all->addWidget(m_card);
    m_more = new IconButton(QStringLiteral("more"), {}, m_card);
    m_more->setSmall(true);
    m_card->head()->addWidget(m_more);
    connect(m_more, &IconButton::clicked, this, &ChartCard::openMenu);

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
    m_more->setName(
        (hasFigures() ? tr("Show, save or print: %1") : tr("Show: %1")).arg(m_chart->title()));
    m_more->setVisible(hasFigures() || !m_chart->counted().isEmpty());
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
