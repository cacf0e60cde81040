#pragma once

#include "core/insight/recordsasked.h"
#include "ui/insight/chartfile.h"

#include <QWidget>

class QMenu;
class QVBoxLayout;

namespace evenkeel {

class Card;
class Chart;
class IconButton;
class ChartTableModel;
class ChartTableView;
class PlainLabel;

/// A card around one chart: its finding as the title, what explains the marks, what the figures
/// rest on, and the table that Ctrl T puts in its place.
class ChartCard final : public QWidget
{
    Q_OBJECT

public:
    /// Where the words on what the figures rest on stand.
    enum class Basis { None, UnderChart, Foot };

    ChartCard(Chart *chart, Basis basis, QWidget *parent = nullptr);

    [[nodiscard]] Chart *chart() const { return m_chart; }
    [[nodiscard]] bool showsTable() const;
    void setShowsTable(bool table);
    /// Something for the right end of the head, such as a legend.
    void addToHead(QWidget *widget);
    /// There are figures, and so something to save and print.
    [[nodiscard]] bool hasFigures() const;

    /// Opens the menu of what can be done with the chart.
    void openMenu();

signals:
    void saveRequested(evenkeel::ChartFormat format);
    void printRequested();
    void recordsRequested(const evenkeel::RecordsAsked &records);

private:
    void addRecords(QMenu &menu);
    /// Saving and printing.
    void addWaysOut(QMenu &menu);
    void addSaving(QMenu &menu, const QString &text, ChartFormat format);
    void buildLayout(Basis basis);
    void refresh();
    void showParts();

    Chart *m_chart;
    Card *m_card = nullptr;
    IconButton *m_more = nullptr;
    PlainLabel *m_note = nullptr;
    PlainLabel *m_noteAtRight = nullptr;
    PlainLabel *m_basis = nullptr;
    PlainLabel *m_nothing = nullptr;
    ChartTableView *m_tableView = nullptr;
    ChartTableModel *m_table = nullptr;
    bool m_showsTable = false;
    bool m_hasBasis = false;
};

} // namespace evenkeel
