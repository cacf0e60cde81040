#pragma once

#include "core/base/holidays.h"

#include <QDialog>

class QPlainTextEdit;

namespace evenkeel {

class PlainLabel;

/// The days without work, one a line as people write and paste them: "25 Dec 2026 Christmas Day".
/// A calendar file adds its own.
class HolidaysDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `today` is where a calendar file begins to count.
    HolidaysDialog(const Holidays &holidays, QDate today, QWidget *parent = nullptr);

    /// What stands there; meant for after accepted().
    [[nodiscard]] Holidays holidays() const { return m_holidays; }

    /// Adds the days of this calendar file to what stands there.
    void addFrom(const QString &file);

private:
    void buildLayout();
    void askForFile();
    void save();
    void refuse(const QString &sentence);

    QDate m_today;
    Holidays m_holidays;
    QPlainTextEdit *m_edit;
    PlainLabel *m_error;
};

/// A line as somebody types it: a date as the locale or ISO 8601 has it, then perhaps a name.
/// Nothing where there is no date.
[[nodiscard]] std::optional<QPair<QDate, QString>> typedHoliday(const QString &line);

/// "9 days, next Fri 25 Dec", "Not set".
[[nodiscard]] QString holidaysInWords(const Holidays &holidays, QDate today);

} // namespace evenkeel
