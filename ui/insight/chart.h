#pragma once

#include "core/insight/summary.h"
#include "ui/insight/chartmarks.h"
#include "ui/insight/charttable.h"
#include "ui/theme/focusshape.h"
#include "ui/widgets/spokenrole.h"

#include <QWidget>

#include <memory>

namespace evenkeel {

class Theme;

/// A drawing of some figures. Its name is the finding, its description the numbers in a sentence,
/// and table() holds the same numbers for those who would rather read. Time runs from left to
/// right in every language, so charts are never mirrored.
class Chart : public QWidget, public FocusShape, public SpokenRole
{
    Q_OBJECT

public:
    explicit Chart(QWidget *parent = nullptr);

    void setSummary(const Summary &summary);
    [[nodiscard]] const Summary &summary() const { return m_summary; }

    /// The finding, for the head of the card.
    [[nodiscard]] virtual QString title() const = 0;
    /// Explains the marks.
    [[nodiscard]] virtual QString note() const = 0;
    /// Over the right column, where there is one.
    [[nodiscard]] virtual QString noteAtRight() const { return {}; }
    /// How many values, how many missing, and between what the figure may lie.
    [[nodiscard]] virtual QString basis() const = 0;
    /// What the words around the drawing count, for the menu of the card.
    [[nodiscard]] virtual QList<CountedRecords> counted() const = 0;
    /// The figures in one sentence, for those who do not see them.
    [[nodiscard]] virtual QString spoken() const = 0;
    /// Said in place of the drawing where there is nothing to draw; else empty.
    [[nodiscard]] virtual QString nothing() const { return {}; }
    [[nodiscard]] virtual ChartTable table() const = 0;

    /// The drawing, as large as the widget.
    virtual void paint(QPainter &painter) const = 0;
    /// What a mark means, in one line; an empty size where there is nothing to explain.
    [[nodiscard]] virtual QSize legendSize() const { return {}; }
    virtual void paintLegend([[maybe_unused]] QPainter &painter) const { }

    /// The figures that open their records, by click or by the keys: arrows move, Enter opens.
    [[nodiscard]] const ChartMarks &marks() const { return m_marks; }
    /// The mark `index` gets the focus, and opens its records.
    void reach(int index);
    void open(int index);

    /// The same drawing of the same figures in the looks of `paper`, laid out and never shown.
    [[nodiscard]] std::unique_ptr<Chart> onPaper(const Theme &paper) const;

    [[nodiscard]] QRect focusRect() const override;
    [[nodiscard]] int focusRadius() const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Chart; }

signals:
    void summaryChanged();
    void recordsRequested(const evenkeel::RecordsAsked &records);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

    /// Where the figures stand now, in the order of reading.
    [[nodiscard]] virtual QList<ChartMark> findMarks() const { return {}; }
    /// They stand elsewhere now.
    void placeMarks() { m_marks.move(findMarks()); }

    /// There are other figures.
    virtual void takeSummary() { }
    /// One of the same kind, still without figures.
    [[nodiscard]] virtual std::unique_ptr<Chart> another() const = 0;
    /// How large it is on a sheet of paper, in pixels of the design.
    [[nodiscard]] virtual QSize paperSize() const;

    /// Those rated and those not, as far as there are any.
    [[nodiscard]] QList<CountedRecords> countedRatings() const;

    /// "Mon 11 May 5, Tue 12 May 4.": each pair a name and its figure.
    [[nodiscard]] static QString sentence(const QStringList &figures);

    /// One line of plain text in `box`, aligned by `flags`, cut with an ellipsis where it must be.
    static void drawLine(QPainter &painter, const QRectF &box, const QString &text, int flags);

private:
    void announceMark();

    Summary m_summary;
    ChartMarks m_marks;
};

} // namespace evenkeel
