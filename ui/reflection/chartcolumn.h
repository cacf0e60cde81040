#pragma once

#include "core/insight/summary.h"
#include "core/insight/trend.h"

#include "ui/insight/chart.h"
#include "ui/insight/chartfile.h"

#include <QWidget>

class QGridLayout;

namespace evenkeel {

class ChartCard;
class FindingsCard;
class StressChart;
class Words;

/// The charts of a week or month, each in its card, and what went together with what.
class ChartColumn final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartColumn(const Words &words, QWidget *parent = nullptr);

    /// `wide` is what the heat map covers; `trend` is against the period before.
    void setFigures(const Summary &summary, const Summary &wide, const std::optional<Trend> &trend);

    [[nodiscard]] bool showsTables() const { return m_tables; }
    void setShowsTables(bool tables);
    void setGap(int gap);

    /// Those with figures, from the top.
    [[nodiscard]] QList<const Chart *> charts() const;
    /// Opens the menu of the card that has the focus or had it last.
    void offerSaving();

signals:
    void saveRequested(const evenkeel::Chart &chart, evenkeel::ChartFormat format);
    void printRequested(const QList<const evenkeel::Chart *> &charts);
    /// The records behind a figure are wanted.
    void recordsRequested(const evenkeel::RecordsAsked &records);

private:
    void connectCard(ChartCard *card);
    void noteFocus(const QWidget *focus);
    void build();
    void place();

    const Words &m_words;
    QGridLayout *m_grid = nullptr;
    StressChart *m_stress = nullptr;
    ChartCard *m_hours = nullptr;
    QList<ChartCard *> m_cards; ///< all of them
    QList<ChartCard *> m_wide; ///< those that have the whole width
    FindingsCard *m_findings = nullptr;
    ChartCard *m_last = nullptr; ///< where the focus was
    bool m_tables = false;
};

} // namespace evenkeel
