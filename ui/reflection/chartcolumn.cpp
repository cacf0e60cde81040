#include "ui/reflection/chartcolumn.h"

#include "ui/insight/breathingboxes.h"
#include "ui/insight/chartcard.h"
#include "ui/insight/findingscard.h"
#include "ui/insight/groupbars.h"
#include "ui/insight/heatmap.h"
#include "ui/insight/promisesquares.h"
#include "ui/insight/stresschart.h"
#include "ui/insight/stresslegend.h"

#include <QApplication>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int LastRow = 10; ///< below every card

} // namespace

ChartColumn::ChartColumn(const Words &words, QWidget *parent) : QWidget(parent), m_words(words)
{
    build();
}

void ChartColumn::setFigures(
    const Summary &summary, const Summary &wide, const std::optional<Trend> &trend)
{
    m_stress->setTrend(trend);
    for (const ChartCard *card : std::as_const(m_cards))
        card->chart()->setSummary(card == m_hours ? wide : summary);
    m_findings->setSummary(summary);
}

void ChartColumn::setShowsTables(bool tables)
{
    m_tables = tables;
    for (ChartCard *card : std::as_const(m_cards))
        card->setShowsTable(tables);
    place();
}

void ChartColumn::setGap(int gap)
{
    m_grid->setSpacing(gap);
}

QList<const Chart *> ChartColumn::charts() const
{
    QList<const Chart *> charts;
    for (const ChartCard *card : m_cards) {
        if (card->hasFigures())
            charts.append(card->chart());
    }
    return charts;
}

void ChartColumn::offerSaving()
{
    if (m_last->hasFigures())
        m_last->openMenu();
}

void ChartColumn::connectCard(ChartCard *card)
{
    connect(card, &ChartCard::saveRequested, this, [this, card](ChartFormat format) {
        emit saveRequested(*card->chart(), format);
    });
    connect(card, &ChartCard::recordsRequested, this, &ChartColumn::recordsRequested);
    connect(card, &ChartCard::printRequested, this, [this, card] {
        emit printRequested({card->chart()});
    });
}

void ChartColumn::noteFocus(const QWidget *focus)
{
    const auto around = std::ranges::find_if(
        m_cards, [focus](const ChartCard *card) { return focus && card->isAncestorOf(focus); });
    if (around != m_cards.end())
        m_last = *around;
}

void ChartColumn::build()
{
    using Basis = ChartCard::Basis;
    m_stress = new StressChart(this);
    auto *stress = new ChartCard(m_stress, Basis::None, this);
    stress->addToHead(new StressLegend(stress));
    m_hours = new ChartCard(new HeatMap(this), Basis::None, this);
    using Group = GroupBars::Kind;
    const auto group = [this](Group kind) {
        return new ChartCard(new GroupBars(kind, this), Basis::None, this);
    };
    ChartCard *categories = group(Group::Categories);
    ChartCard *triggers = group(Group::Triggers);
    ChartCard *techniques = group(Group::Techniques);
    ChartCard *channels = group(Group::Channels);
    auto *promises = new ChartCard(new PromiseSquares(this), Basis::Foot, this);
    auto *breathing = new ChartCard(new BreathingBoxes(this), Basis::UnderChart, this);
    m_cards = {stress, m_hours, categories, promises, breathing, triggers, techniques, channels};
    m_wide = {stress, triggers, techniques, channels};
    m_last = stress;
    for (ChartCard *card : std::as_const(m_cards))
        connectCard(card);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        noteFocus(now);
    });

    m_findings = new FindingsCard(m_words, this);
    connect(m_findings, &FindingsCard::recordsRequested, this, &ChartColumn::recordsRequested);

    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins({});
    place();
}

/// Drawings stand two beside each other, tables get the whole width.
void ChartColumn::place()
{
    for (QWidget *card : std::as_const(m_cards))
        m_grid->removeWidget(card);
    m_grid->removeWidget(m_findings);
    int row = 0;
    bool atStart = true;
    for (ChartCard *card : std::as_const(m_cards)) {
        const bool whole = m_tables || m_wide.contains(card);
        m_grid->addWidget(card, row, atStart ? 0 : 1, 1, whole ? 2 : 1);
        atStart = whole || !atStart;
        row += atStart ? 1 : 0;
    }
    m_grid->addWidget(m_findings, row, 0, 1, 2);
    for (int column : {0, 1})
        m_grid->setColumnStretch(column, 1);
    // Height to spare goes to the curve of the days, where it shows more; tables leave it below.
    m_grid->setRowStretch(0, m_tables ? 0 : 1);
    m_grid->setRowStretch(LastRow, m_tables ? 1 : 0);
}

} // namespace evenkeel
