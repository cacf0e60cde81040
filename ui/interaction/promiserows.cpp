#include "ui/interaction/promiserows.h"

#include "ui/interaction/formfields.h"
#include "ui/interaction/rowtext.h"
#include "ui/text/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/personaldatanote.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/promisenote.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/textfield.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace evenkeel {

PromiseRows::PromiseRows(const Clock &clock, const FieldChecks &checks, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_checks(checks), m_layout(new QVBoxLayout)
{
    auto *add = new Button(tr("Add a promise"), Button::Kind::Quiet);
    add->setSize(Button::Size::Small);
    add->setIconName(QStringLiteral("add"));
    connect(add, &Button::clicked, this, &PromiseRows::addNew);
    m_layout->setSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_layout);
    layout->addWidget(add, 0, Qt::AlignLeft);
}

/// Where Tab stops before it comes to what is added next.
QWidget *PromiseRows::lastStop() const
{
    if (!m_rows.isEmpty())
        return m_rows.last().due ? static_cast<QWidget *>(m_rows.last().due)
                                 : m_rows.last().text->edit();
    QWidget *before = previousInFocusChain();
    while (before != this && before->focusPolicy() == Qt::NoFocus)
        before = before->previousInFocusChain();
    return before;
}

void PromiseRows::clear()
{
    m_rows.clear();
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
}

void PromiseRows::setPromises(const QList<FollowUp> &promises)
{
    clear();
    for (const FollowUp &promise : promises)
        addRow(promise);
}

void PromiseRows::addRow(const FollowUp &promise)
{
    auto *what = new QVBoxLayout;
    auto *due = new QVBoxLayout;
    Row row{
        .promise = promise,
        .text = new TextField(tr("Promised"), tr("What, in a few words")),
        .due = nullptr};
    auto *note = new PersonalDataNote(m_checks.guard, row.text->edit());
    auto *hint = m_checks.wording ? new PromiseNote(*m_checks.wording, row.text->edit()) : nullptr;
    row.text->setText(promise.text);
    row.text->setIconName(QStringLiteral("flag"));
    row.text->setDense();
    what->addWidget(row.text);
    connect(row.text, &TextField::textEdited, this, &PromiseRows::changed);
    if (promise.due && promise.id.isValid()) {
        addFixedDue(due, promise);
    } else {
        const QDateTime now = inZone(m_clock.now(), m_clock.zone());
        const QTime morning(9, 0);
        const QDateTime usual(now.date().addDays(1), morning);
        const auto &typed = promise.due; // of one that was not saved yet
        row.due = new QDateTimeEdit(
            typed ? QDateTime(typed->date, typed->time.value_or(morning)) : usual);
        row.due->setDisplayFormat(tr("d MMM yyyy, HH:mm", "format of a date and time"));
        row.due->setMinimumDate(now.date());
        row.due->setProperty("fieldIcon", QStringLiteral("clock"));
        row.due->setLayoutDirection(Qt::LeftToRight); // else Qt turns the order of the parts
        row.due->setButtonSymbols(QAbstractSpinBox::NoButtons);
        formfields::addLabelled(due, tr("Due"), row.due);
        connect(row.due, &QDateTimeEdit::dateTimeChanged, this, &PromiseRows::changed);
    }
    auto *box = new QWidget;
    QVBoxLayout *all = formfields::withBelow(formfields::sideBySide(what, due), note);
    all->setContentsMargins(0, 0, 0, 0);
    if (hint)
        all->addWidget(hint);
    box->setLayout(all);
    m_layout->addWidget(box);
    // Made after the button below, reached before it.
    setTabOrder(lastStop(), row.text->edit());
    if (row.due)
        setTabOrder(row.text->edit(), row.due);
    m_rows << row;
}

/// The time of a promise that was given moves in Follow-ups, where the customer is asked.
void PromiseRows::addFixedDue(QVBoxLayout *column, const FollowUp &promise) const
{
    auto *tag = new Tag(rowtext::followUpTag(promise, m_clock));
    auto *place = new QHBoxLayout;
    place->addWidget(tag, 0, Qt::AlignLeft | Qt::AlignVCenter);
    column->setSpacing(3);
    column->addWidget(new PlainLabel(tr("Due"), looks::Label));
    column->addLayout(place, 1);
}

void PromiseRows::addNew()
{
    addRow({});
    m_rows.last().text->edit()->setFocus();
    emit changed();
}

LocalTime PromiseRows::typedDue(const Row &row) const
{
    const QDateTime typed = row.due->dateTime();
    return {.date = typed.date(), .time = typed.time(), .zone = m_clock.zone().id()};
}

QList<FollowUp> PromiseRows::promises() const
{
    QList<FollowUp> all;
    for (const Row &row : m_rows) {
        FollowUp promise = row.promise;
        promise.text = row.text->text().trimmed();
        if (row.due) {
            promise.due = typedDue(row);
            promise.needsTime = false;
        }
        if (promise.id.isValid() || !promise.text.isEmpty())
            all << promise;
    }
    return all;
}

} // namespace evenkeel
