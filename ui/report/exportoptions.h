#pragma once

#include "ui/report/exportchoices.h"

#include <QWidget>

class QDateEdit;
class QVBoxLayout;

namespace evenkeel {

class Button;
class ChoiceRow;
class FormatCards;
class MenuButton;
class PlainLabel;
class ScrollArea;

/// The left side of the Export page: which days, which kind of file, what is hidden, and the button
/// that exports. Choices that a kind of file does not have are not there.
class ExportOptions final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportOptions(QDate today, QWidget *parent = nullptr);

    [[nodiscard]] ExportChoices choices() const;
    void setFormat(ExportFormat format);
    /// Another day has begun: the weeks and months are those around it.
    void setToday(QDate today);
    /// While a file is written the button stops it; the percentage is shown.
    void setBusy(bool busy);
    void setProgress(int percent);

    /// As tall as all the choices, on a page that scrolls.
    void setWhole(bool whole);

signals:
    void changed();
    void exportRequested();
    void cancelRequested();

private:
    [[nodiscard]] QWidget *buildPeriod();
    [[nodiscard]] QWidget *buildHiding();
    [[nodiscard]] QWidget *buildMine();
    [[nodiscard]] QWidget *buildCalendar();
    [[nodiscard]] QWidget *buildFormat();
    void buildFoot(QVBoxLayout &column);
    void onPeriodChosen();
    void showWhatFits();
    void onButton();
    [[nodiscard]] std::optional<DateRange> period() const;

    QDate m_today;
    ScrollArea *m_area = nullptr; ///< the choices
    MenuButton *m_period = nullptr;
    QWidget *m_days = nullptr; ///< for days of one's own
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    FormatCards *m_formats = nullptr;
    QWidget *m_hiding = nullptr;
    ChoiceRow *m_hideCustomers = nullptr;
    ChoiceRow *m_hideTimes = nullptr;
    QWidget *m_private = nullptr;
    ChoiceRow *m_mine = nullptr;
    QWidget *m_calendar = nullptr;
    ChoiceRow *m_promised = nullptr; ///< a calendar says what was promised
    Button *m_button = nullptr;
    PlainLabel *m_progress = nullptr;
    bool m_busy = false;
};

} // namespace evenkeel
