#pragma once

#include "core/base/weekhours.h"

#include <QDialog>

namespace evenkeel {

class PlainLabel;
class SpanEdit;

/// A span of hours for each day of the week: quiet hours, or hours of work that differ from the
/// usual ones. An empty row is a day without.
class WeekHoursDialog final : public QDialog
{
    Q_OBJECT

public:
    WeekHoursDialog(
        const QString &title, const QString &explanation, const WeekHours &hours,
        QWidget *parent = nullptr);

    /// What stands there; meant for after accepted().
    [[nodiscard]] WeekHours hours() const { return m_hours; }

private:
    [[nodiscard]] QWidget *buildDays(const WeekHours &hours);
    void save();
    void refuse(int weekday, SpanEdit &wrong);
    void copyFirst();

    PlainLabel *m_error; ///< what a row of the dialog lacks
    QList<SpanEdit *> m_rows; ///< from the first day of the week of this locale
    QList<int> m_weekdays; ///< the weekday of each row
    WeekHours m_hours;
};

/// "22:00 to 07:00 every day", "Mon 22:00 to 07:00, Fri ...", "not set".
[[nodiscard]] QString hoursInWords(const WeekHours &hours);

} // namespace evenkeel
