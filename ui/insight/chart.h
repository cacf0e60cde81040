#pragma once

#include "ui/insight/charttable.h"
#include "ui/theme/focusshape.h"
#include "ui/widgets/spokenrole.h"

#include <QWidget>

namespace evenkeel {

struct Summary;

/// A drawing of some figures. Its name is the finding, its description the numbers in a sentence,
/// and table() holds the same numbers for those who would rather read. Time runs from left to
/// right in every language, so charts are never mirrored.
class Chart : public QWidget, public FocusShape, public SpokenRole
{
    Q_OBJECT

public:
    explicit Chart(QWidget *parent = nullptr);

    virtual void setSummary(const Summary &summary) = 0;

    /// The finding, for the head of the card.
    [[nodiscard]] virtual QString title() const = 0;
    /// Explains the marks.
    [[nodiscard]] virtual QString note() const = 0;
    /// Over the right column, where there is one.
    [[nodiscard]] virtual QString noteAtRight() const { return {}; }
    /// How many values, how many missing, and between what the figure may lie.
    [[nodiscard]] virtual QString basis() const = 0;
    /// The figures in one sentence, for those who do not see them.
    [[nodiscard]] virtual QString spoken() const = 0;
    /// Said in place of the drawing where there is nothing to draw; else empty.
    [[nodiscard]] virtual QString nothing() const { return {}; }
    [[nodiscard]] virtual ChartTable table() const = 0;

    [[nodiscard]] QRect focusRect() const override { return rect(); }
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Chart; }

signals:
    void summaryChanged();

protected:
    /// To be called at the end of setSummary().
    void announce();

    /// "Mon 11 May 5, Tue 12 May 4.": each pair a name and its figure.
    [[nodiscard]] static QString sentence(const QStringList &figures);

    /// One line of plain text in `box`, aligned by `flags`, cut with an ellipsis where it must be.
    static void drawLine(QPainter &painter, const QRectF &box, const QString &text, int flags);
};

} // namespace evenkeel
