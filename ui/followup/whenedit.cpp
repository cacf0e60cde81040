#include "ui/followup/whenedit.h"

#include "ui/text/formats.h"
#include "ui/widgets/choicerow.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

WhenEdit::WhenEdit(const QString &name, QWidget *parent)
    : QWidget(parent), m_date(new QDateEdit(this)), m_time(new QTimeEdit(this)),
      m_wholeDay(new ChoiceRow(ChoiceRow::Kind::Check, tr("Some time that day"), this))
{
    // Mirrored, Qt turns the order of the parts round, and with Arabic digits 14:31 reads 31:14.
    m_date->setLayoutDirection(Qt::LeftToRight);
    m_time->setLayoutDirection(Qt::LeftToRight);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"ddd d MMM yyyy"_s);
    m_time->setDisplayFormat(formats::timePattern());
    buildLayout(name);
    connect(m_date, &QDateEdit::dateChanged, this, &WhenEdit::edited);
    connect(m_time, &QTimeEdit::timeChanged, this, &WhenEdit::edited);
    connect(m_wholeDay, &ChoiceRow::toggled, this, &WhenEdit::edited);
    connect(m_wholeDay, &ChoiceRow::toggled, m_time, &QTimeEdit::setDisabled);
}

void WhenEdit::setWholeDayOffered(bool offered)
{
    m_wholeDay->setVisible(offered);
    if (!offered)
        m_wholeDay->setChecked(false);
}

void WhenEdit::setValue(const LocalTime &value)
{
    m_zone = value.zone;
    m_date->setDate(value.date);
    m_time->setTime(value.time.value_or(QTime(9, 0)));
    m_wholeDay->setChecked(value.isDateOnly());
}

LocalTime WhenEdit::value() const
{
    const QTime time = m_time->time();
    const bool wholeDay = m_wholeDay->isChecked();
    return {
        .date = m_date->date(),
        .time = wholeDay ? std::nullopt : std::optional(QTime(time.hour(), time.minute())),
        .zone = m_zone};
}

void WhenEdit::buildLayout(const QString &name)
{
    //: %1: what is asked for, "New time"
    m_date->setAccessibleName(tr("%1, day").arg(name));
    m_time->setAccessibleName(tr("%1, time of day").arg(name));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_date, 5);
    line->addWidget(m_time, 2);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addLayout(line);
    all->addWidget(m_wholeDay);
    m_wholeDay->hide();
    setFocusProxy(m_date);
}

} // namespace evenkeel
