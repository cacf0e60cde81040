#pragma once

#include "core/base/clock.h"
#include "core/timeline/logrow.h"

#include <QStyledItemDelegate>

namespace evenkeel {

class Theme;

/// Paints the rows of the Log: one line for an interaction, a tinted one for a day.
class LogDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit LogDelegate(const Clock &clock, QObject *parent = nullptr);

    /// Ratings as dots, for a screen that others see.
    void setDiscreet(bool discreet) { m_discreet = discreet; }
    void setCompactRows(bool compact) { m_compactRows = compact; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        const override;
    [[nodiscard]] QSize
    sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(
        QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    void paintGroup(
        QPainter &painter, const Theme &theme, const QStyleOptionViewItem &option,
        const QModelIndex &index) const;
    void paintRow(
        QPainter &painter, const Theme &theme, const QStyleOptionViewItem &option,
        const LogRow &row) const;
    void paintBackground(
        QPainter &painter, const Theme &theme, const QStyleOptionViewItem &option) const;
    void
    paintStress(QPainter &painter, const Theme &theme, const QRect &cell, const LogRow &row) const;

    const Clock &m_clock;
    bool m_discreet = false;
    bool m_compactRows = false;
};

} // namespace evenkeel
