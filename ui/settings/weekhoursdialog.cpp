#include "ui/settings/weekhoursdialog.h"

#include "ui/text/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/spanedit.h"

#include <QGridLayout>
#include <QLocale>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int DayCount = 7;

QString nameOf(int weekday)
{
    return QLocale().standaloneDayName(weekday, QLocale::LongFormat);
}

} // namespace

WeekHoursDialog::WeekHoursDialog(
    const QString &title, const QString &explanation, const WeekHours &hours, QWidget *parent)
    : QDialog(parent),
      m_error(new PlainLabel({}, {.size = TextSize::Meta, .token = Token::DangerText}, this))
{
    setWindowTitle(title);
    auto *words = new PlainLabel(explanation, looks::Meta);
    words->setWordWrap(true);
    auto *save = new Button(tr("Save"), Button::Kind::Primary);
    auto *copy = new Button(tr("The first for all"), Button::Kind::Secondary);
    auto *leave = new Button(tr("Keep mine"), Button::Kind::Quiet);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(leave);
    connect(save, &Button::clicked, this, &WeekHoursDialog::save);
    connect(copy, &Button::clicked, this, &WeekHoursDialog::copyFirst);
    connect(leave, &Button::clicked, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(8);
    column->addWidget(new PlainLabel(title, looks::PageTitle));
    column->addWidget(words);
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(buildDays(hours), 1);
    column->addWidget(m_error);
    column->addSpacing(8);
    column->addLayout(buttons);
}

QWidget *WeekHoursDialog::buildDays(const WeekHours &hours)
{
    auto *days = new QWidget;
    auto *grid = new QGridLayout(days);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    const int first = QLocale().firstDayOfWeek();
    for (int line = 0; line < DayCount; ++line) {
        const int weekday = (first - 1 + line) % DayCount + 1;
        const QString day = nameOf(weekday);
        //: %1: the name of a weekday
        auto *row = new SpanEdit(tr("%1, from").arg(day), tr("%1, to").arg(day));
        row->setValue(hours.on(weekday));
        connect(row, &SpanEdit::submitted, this, &WeekHoursDialog::save);
        auto *name = new PlainLabel(day, looks::Body);
        name->setBuddy(row);
        grid->addWidget(name, line, 0);
        grid->addWidget(row, line, 1);
        m_rows.append(row);
        m_weekdays.append(weekday);
    }
    return days;
}

/// A row is whole or empty; what cannot be read keeps the dialog open.
void WeekHoursDialog::save()
{
    WeekHours hours;
    for (qsizetype line = 0; line < m_rows.size(); ++line) {
        SpanEdit *row = m_rows.at(line);
        if (!row->isWhole()) {
            refuse(m_weekdays.at(line), *row);
            return;
        }
        hours.set(m_weekdays.at(line), row->value());
    }
    m_hours = hours;
    accept();
}

/// Below the days, since a field is too narrow for a sentence.
void WeekHoursDialog::refuse(int weekday, SpanEdit &wrong)
{
    //: %1: a weekday, %2: a time of day
    m_error->setText(tr("%1 needs two times, for example %2, or none.")
                         .arg(nameOf(weekday), formats::time(QTime(9, 0))));
    m_error->show();
    wrong.pointAtWrong();
}

void WeekHoursDialog::copyFirst()
{
    SpanEdit *first = m_rows.first();
    if (!first->isWhole()) {
        refuse(m_weekdays.first(), *first);
        return;
    }
    for (SpanEdit *row : std::as_const(m_rows))
        row->setValue(first->value());
}

QString hoursInWords(const WeekHours &hours)
{
    if (hours.isEmpty())
        return WeekHoursDialog::tr("Not set");
    QStringList days;
    bool isSame = true;
    for (int weekday = Qt::Monday; weekday <= Qt::Sunday; ++weekday) {
        const std::optional<DaySpan> span = hours.on(weekday);
        isSame = isSame && span && span == hours.on(Qt::Monday);
        if (span)
            //: %1: "Fri", %2: "22:00 to 07:00"
            days << WeekHoursDialog::tr("%1 %2").arg(
                QLocale().standaloneDayName(weekday, QLocale::ShortFormat), formats::span(*span));
    }
    if (isSame)
        //: %1: "22:00 to 07:00"
        return WeekHoursDialog::tr("%1 every day").arg(formats::span(*hours.on(Qt::Monday)));
    return days.join(WeekHoursDialog::tr(", ", "between parts of a list"));
}

} // namespace evenkeel
