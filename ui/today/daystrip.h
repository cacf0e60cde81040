#pragma once

#include "ui/today/daypoints.h"

#include <QWidget>

namespace evenkeel {

/// The day as a painted strip: ratings by time, breathers from before to after, and now. Its time
/// axis runs from left to right in every language.
class DayStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit DayStrip(QWidget *parent = nullptr);

    void setDay(const DayPoints &day);
    void setNow(QTime now);
    /// The working day; invalid times for none set.
    void setWorkingHours(QTime start, QTime end);
    /// Discreet: all ratings as the same dot at the same height.
    void setDiscreet(bool discreet);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Minutes since midnight.
    struct Span
    {
        int from = 0;
        int to = 0;
    };
    [[nodiscard]] Span span() const;
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] qreal xOf(QTime time) const;
    [[nodiscard]] qreal yOf(int level) const;
    void paintGrid(QPainter &painter) const;
    void paintHours(QPainter &painter) const;
    void paintNow(QPainter &painter) const;
    void paintBreather(QPainter &painter, const StripPoint &point) const;
    void paintHidden(QPainter &painter, const StripPoint &point) const;
    void describe();

    DayPoints m_day;
    QTime m_now;
    QTime m_start;
    QTime m_end;
    bool m_discreet = false;
};

} // namespace evenkeel
