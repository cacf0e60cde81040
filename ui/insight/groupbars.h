#pragma once

#include "ui/insight/chart.h"

namespace evenkeel {

/// How often each category (trigger, channel, technique) came, and how stressful those interactions
/// typically were. Of techniques it says how they ended, too: never that a technique helped.
class GroupBars final : public Chart
{
    Q_OBJECT

public:
    enum class Kind { Categories, Triggers, Channels, Techniques };

    explicit GroupBars(Kind kind = Kind::Categories, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString note() const override;
    [[nodiscard]] QString noteAtRight() const override;
    [[nodiscard]] QString basis() const override;
    [[nodiscard]] QList<CountedRecords> counted() const override;
    [[nodiscard]] QString spoken() const override;
    [[nodiscard]] QString nothing() const override;
    [[nodiscard]] ChartTable table() const override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    void paint(QPainter &painter) const override;

protected:
    [[nodiscard]] std::unique_ptr<Chart> another() const override;
    [[nodiscard]] QList<ChartMark> findMarks() const override;

private:
    [[nodiscard]] QList<GroupFigures> shown() const;
    [[nodiscard]] RecordsAsked recordsOf(const GroupFigures &group) const;
    [[nodiscard]] const QList<GroupFigures> &groups() const;
    /// How many interactions are in no group.
    [[nodiscard]] qsizetype missing() const;
    [[nodiscard]] CountedRecords withoutGroup() const;
    [[nodiscard]] QString nameOf(const GroupFigures &group) const;
    [[nodiscard]] QString columnName() const;
    [[nodiscard]] int nameWidth() const;
    void paintRow(QPainter &painter, const GroupFigures &group, int row) const;
    [[nodiscard]] QRect mirrored(const QRect &rect) const;

    Kind m_kind;
};

} // namespace evenkeel
