#include "ui/reflection/rangedialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

constexpr int MostYears = 30; ///< more is a slip of the finger

} // namespace

RangeDialog::RangeDialog(const DateRange &days, QDate today, QWidget *parent)
    : QDialog(parent), m_today(today)
{
    setWindowTitle(tr("Look back at"));
    auto *form = new QFormLayout;
    form->setSpacing(12);
    m_from = addField(*form, tr("From"), days.from);
    m_to = addField(*form, tr("To"), days.to);
    m_fault = new PlainLabel({}, looks::Secondary, this);
    m_fault->setWordWrap(true);

    m_show = new Button(tr("Show"), Button::Kind::Primary, this);
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Quiet, this);
    m_show->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_show);
    foot->addWidget(cancel);
    foot->addStretch(1);
    connect(m_show, &Button::clicked, this, &RangeDialog::choose);
    connect(cancel, &Button::clicked, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addLayout(form);
    column->addWidget(m_fault);
    column->addLayout(foot);
    check();
}

QDateEdit *RangeDialog::addField(QFormLayout &form, const QString &name, QDate day)
{
    auto *field = new QDateEdit(day, this);
    field->setCalendarPopup(true);
    field->setLayoutDirection(Qt::LeftToRight); // mirrored, Qt turns the order of the parts round
    field->setAccessibleName(name);
    form.addRow(name, field);
    connect(field, &QDateEdit::dateChanged, this, &RangeDialog::check);
    return field;
}

DateRange RangeDialog::days() const
{
    return {.from = m_from->date(), .to = m_to->date()};
}

QString RangeDialog::faultOf(const DateRange &days, QDate today)
{
    if (!days.isValid())
        return tr("The first day lies after the last.");
    if (days.from > today)
        return tr("These days have not come yet.");
    if (days.from.addYears(MostYears) < days.to)
        return tr("No more than %1 years at once.").arg(QLocale().toString(MostYears));
    return {};
}

void RangeDialog::check()
{
    if (!m_show)
        return;
    const QString fault = faultOf(days(), m_today);
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    m_show->setEnabled(fault.isEmpty());
}

void RangeDialog::choose()
{
    emit chosen(days());
    accept();
}

} // namespace evenkeel
