#include "ui/settings/weekhoursdialog.h"

#include "ui/text/formats.h"
#include "ui/text/typedtime.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfield.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int DayCount = 7;
constexpr int TimeWidth = 92;

QString nameOf(int weekday)
{
    return QLocale().standaloneDayName(weekday, QLocale::LongFormat);
}

QString spanInWords(const DaySpan &span)
{
    //: %1, %2: times of day
    return WeekHoursDialog::tr("%1 to %2").arg(formats::time(span.begin), formats::time(span.end));
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
        const Row row = buildRow(nameOf(weekday), hours.on(weekday));
        auto *name = new PlainLabel(nameOf(weekday), looks::Body);
        name->setBuddy(row.begin->edit());
        grid->addWidget(name, line, 0);
        grid->addWidget(row.begin, line, 1);
        grid->addWidget(new PlainLabel(tr("to", "between two times"), looks::Secondary), line, 2);
        grid->addWidget(row.end, line, 3);
        m_rows.append(row);
        m_weekdays.append(weekday);
    }
    return days;
}

WeekHoursDialog::Row
WeekHoursDialog::buildRow(const QString &day, const std::optional<DaySpan> &span)
{
    const auto field = [this](const QString &name, const std::optional<QTime> &time) {
        auto *made = new TextField({}, tr("not set"));
        made->edit()->setAccessibleName(name);
        made->setFixedWidth(Theme::of(this).px(TimeWidth));
        made->setText(time ? formats::time(*time) : QString());
        connect(made, &TextField::submitted, this, &WeekHoursDialog::save);
        return made;
    };
    //: %1: the name of a weekday
    return {
        .begin = field(tr("%1, from").arg(day), span ? std::optional(span->begin) : std::nullopt),
        .end = field(tr("%1, to").arg(day), span ? std::optional(span->end) : std::nullopt)};
}

/// A row is whole or empty; what cannot be read keeps the dialog open.
void WeekHoursDialog::save()
{
    WeekHours hours;
    for (qsizetype line = 0; line < m_rows.size(); ++line) {
        const Row &row = m_rows.at(line);
        if (row.begin->text().trimmed().isEmpty() && row.end->text().trimmed().isEmpty())
            continue;
        const DaySpan span{
            .begin = typedTime(row.begin->text()), .end = typedTime(row.end->text())};
        if (!span.begin.isValid() || !span.end.isValid()) {
            refuse(m_weekdays.at(line), span.begin.isValid() ? *row.end : *row.begin);
            return;
        }
        hours.set(m_weekdays.at(line), span);
    }
    m_hours = hours;
    accept();
}

/// Below the days, since a field is too narrow for a sentence.
void WeekHoursDialog::refuse(int weekday, TextField &wrong)
{
    //: %1: a weekday, %2: a time of day
    m_error->setText(tr("%1 needs two times, for example %2, or none.")
                         .arg(nameOf(weekday), formats::time(QTime(9, 0))));
    m_error->show();
    wrong.edit()->setFocus();
    wrong.edit()->selectAll();
}

void WeekHoursDialog::copyFirst()
{
    const Row &first = m_rows.first();
    for (const Row &row : std::as_const(m_rows)) {
        row.begin->setText(first.begin->text());
        row.end->setText(first.end->text());
    }
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
                QLocale().standaloneDayName(weekday, QLocale::ShortFormat), spanInWords(*span));
    }
    if (isSame)
        //: %1: "22:00 to 07:00"
        return WeekHoursDialog::tr("%1 every day").arg(spanInWords(*hours.on(Qt::Monday)));
    return days.join(WeekHoursDialog::tr(", ", "between parts of a list"));
}

} // namespace evenkeel
