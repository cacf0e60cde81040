#include "ui/followup/followupform.h"

#include "core/followup/keeping.h"
#include "ui/followup/duewords.h"
#include "ui/followup/followupdraft.h"
#include "ui/followup/whenedit.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/personaldatanote.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/promisenote.h"
#include "ui/widgets/scrollarea.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/spanedit.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

constexpr int LongestPause = 60; ///< days between two progress updates
constexpr QMargins FootEdge(16, 9, 16, 8);

/// `now` with what was typed into it before, save a time that has passed meanwhile.
FollowUp withTyped(FollowUp now, const FollowUp &typed, Instant at)
{
    const bool fixed = isOverdue(now, at);
    now.text = typed.text;
    now.customer = typed.customer;
    now.channel = typed.channel;
    now.kind = typed.kind;
    now.everyDays = typed.everyDays;
    now.customerWindow = typed.customerWindow;
    now.needsTime = fixed ? now.needsTime : typed.needsTime;
    now.due = fixed ? now.due : typed.due;
    return now;
}

/// The label above its field, as in a TextField.
QVBoxLayout *labelled(const QString &text, QWidget *field)
{
    auto *label = new PlainLabel(text, looks::Secondary);
    label->setBuddy(field);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(label);
    column->addWidget(field);
    return column;
}

} // namespace

FollowUpForm::FollowUpForm(const Clock &clock, const FieldChecks &checks, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_card(new Card(this)),
      m_text(new TextField(tr("What is owed"), tr("Call back about the refund"))),
      m_customer(new TextField(tr("Customer reference"), tr("Optional"))), m_channel(new QComboBox),
      m_kind(new SegmentedControl(tr("Kind"), {tr("Promise"), tr("Update"), tr("Courtesy")})),
      m_everyRow(new QWidget), m_every(new QSpinBox(m_everyRow)),
      m_timeOpen(new ChoiceRow(ChoiceRow::Kind::Check, tr("The time is still open"))),
      m_when(new WhenEdit(tr("Due"))), m_dueNote(new PlainLabel({}, looks::Meta)),
      m_window(new SpanEdit(tr("Can be reached from"), tr("Can be reached until"))),
      m_windowError(new PlainLabel({}, {.size = TextSize::Meta, .token = Token::DangerText})),
      m_fixed(new PlainLabel({}, looks::Meta))
{
    buildLayout();
    for (TextField *field : {m_text, m_customer})
        field->addBelow(new PersonalDataNote(checks.guard, field->edit()));
    if (checks.wording)
        m_text->addBelow(new PromiseNote(*checks.wording, m_text->edit()));
    connect(m_text, &TextField::textEdited, this, &FollowUpForm::touch);
    connect(m_customer, &TextField::textEdited, this, &FollowUpForm::touch);
    connect(m_text, &TextField::submitted, this, &FollowUpForm::submit);
    connect(m_customer, &TextField::submitted, this, &FollowUpForm::submit);
    connect(m_kind, &SegmentedControl::chosen, this, &FollowUpForm::kindChosen);
    connect(m_timeOpen, &ChoiceRow::toggled, m_when, &QWidget::setDisabled);
    connect(m_timeOpen, &ChoiceRow::toggled, this, &FollowUpForm::draftChanged);
    connect(m_kind, &SegmentedControl::chosen, this, &FollowUpForm::draftChanged);
    connect(m_channel, &QComboBox::activated, this, &FollowUpForm::draftChanged);
    connect(m_every, &QSpinBox::valueChanged, this, &FollowUpForm::draftChanged);
    connect(m_when, &WhenEdit::edited, this, &FollowUpForm::draftChanged);
    connect(m_window, &SpanEdit::edited, this, &FollowUpForm::touch);
    connect(m_window, &SpanEdit::submitted, this, &FollowUpForm::submit);
    connect(this, &FollowUpForm::draftChanged, this, &FollowUpForm::noteDue);
}

void FollowUpForm::setWorkCalendar(const WorkCalendar &work)
{
    m_work = work;
    noteDue();
}

void FollowUpForm::noteDue()
{
    const FollowUp typed = followUp();
    const QString words = duewords::against(
        m_when->isEnabled() ? typed.due : std::nullopt, typed.customerWindow, m_work);
    m_dueNote->setText(words);
    m_dueNote->setVisible(!words.isEmpty());
    if (m_window->isWhole())
        m_windowError->hide();
}

void FollowUpForm::begin()
{
    putAside();
    m_card->setTitle(tr("Add follow-up"));
    if (const auto kept = std::exchange(m_new, std::nullopt)) {
        fill(*kept);
        m_touched = true;
        return;
    }
    const QDateTime soon = inZone(m_clock.now() + std::chrono::hours(2), m_clock.zone());
    FollowUp fresh;
    fresh.due = LocalTime{
        .date = soon.date(), .time = QTime(soon.time().hour(), 0), .zone = m_clock.zone().id()};
    fill(fresh);
}

void FollowUpForm::edit(const FollowUp &followUp)
{
    putAside();
    m_card->setTitle(tr("Edit follow-up"));
    fill(followUp);
    m_filled = this->followUp();
    const auto typed = m_aside.constFind(followUp.id);
    if (typed == m_aside.constEnd())
        return;
    fill(withTyped(followUp, *typed, m_clock.now()));
    m_followUp = followUp; // the rest of it as it is by now
}

/// What was typed waits while the form is wanted for another one.
void FollowUpForm::putAside()
{
    if (!m_followUp.id.isValid())
        m_new = typedNew();
    else if (isEdited())
        m_aside.insert(m_followUp.id, followUp());
    else
        m_aside.remove(m_followUp.id);
}

bool FollowUpForm::isEdited() const
{
    return m_followUp.id.isValid() && followUp() != m_filled;
}

std::optional<FollowUp> FollowUpForm::typedNew() const
{
    if (!m_touched || m_followUp.id.isValid())
        return m_new;
    const FollowUp typed = followUp();
    const bool isEmpty = typed.text.isEmpty() && typed.customer.isEmpty();
    return isEmpty ? std::nullopt : std::optional(typed);
}

QString FollowUpForm::draftText() const
{
    QHash<FollowUpId, FollowUp> edited = m_aside;
    edited.remove(m_followUp.id);
    if (isEdited())
        edited.insert(m_followUp.id, followUp());
    return followupdraft::toText({.fresh = typedNew(), .edited = edited.values()});
}

void FollowUpForm::setDraftText(const QString &text)
{
    const followupdraft::Typed kept = followupdraft::fromText(text);
    m_new = kept.fresh;
    m_aside.clear();
    for (const FollowUp &followUp : kept.edited)
        m_aside.insert(followUp.id, followUp);
}

void FollowUpForm::drop()
{
    if (m_followUp.id.isValid())
        m_aside.remove(m_followUp.id);
    else
        m_new.reset();
    m_followUp = {};
    m_touched = false;
    emit draftChanged();
}

void FollowUpForm::fill(const FollowUp &followUp)
{
    m_followUp = followUp;
    m_text->setText(followUp.text);
    m_text->setError({});
    m_customer->setText(followUp.customer);
    m_channel->setCurrentIndex(
        followUp.channel ? m_channel->findData(static_cast<int>(*followUp.channel)) : 0);
    m_kind->setCurrent(static_cast<int>(followUp.kind));
    m_every->setValue(followUp.everyDays > 0 ? followUp.everyDays : 1);
    m_timeOpen->setChecked(followUp.needsTime);
    const QDateTime now = inZone(m_clock.now(), m_clock.zone());
    m_when->setValue(followUp.due.value_or(
        LocalTime{.date = now.date(), .time = QTime(17, 0), .zone = m_clock.zone().id()}));
    m_window->setValue(followUp.customerWindow);
    const bool overdue = isOverdue(followUp, m_clock.now()) && followUp.id.isValid();
    m_when->setDisabled(overdue || followUp.needsTime);
    m_timeOpen->setVisible(!followUp.id.isValid() || followUp.needsTime);
    m_fixed->setVisible(overdue);
    kindChosen();
    noteDue();
    m_touched = false;
    m_text->edit()->setFocus();
}

FollowUp FollowUpForm::followUp() const
{
    FollowUp followUp = m_followUp;
    followUp.text = m_text->text().trimmed();
    followUp.customer = m_customer->text().trimmed();
    const QVariant channel = m_channel->currentData();
    followUp.channel
        = channel.isValid() ? std::optional(static_cast<Channel>(channel.toInt())) : std::nullopt;
    followUp.kind = static_cast<FollowUpKind>(m_kind->current());
    followUp.everyDays = followUp.kind == FollowUpKind::Update ? m_every->value() : 0;
    followUp.customerWindow = m_window->value();
    followUp.needsTime = m_timeOpen->isChecked();
    followUp.due = followUp.needsTime ? std::nullopt : std::optional(m_when->value());
    return followUp;
}

void FollowUpForm::submit()
{
    if (m_text->text().trimmed().isEmpty()) {
        m_text->setError(tr("Say what is owed, for example: call back about the refund."));
        m_text->edit()->setFocus();
        return;
    }
    if (!m_window->isWhole()) {
        //: %1, %2: times of day
        m_windowError->setText(tr("Two times are needed, for example %1 and %2, or none.")
                                   .arg(formats::time(QTime(16, 0)), formats::time(QTime(18, 0))));
        m_windowError->show();
        m_window->pointAtWrong();
        return;
    }
    emit submitted(followUp());
}

void FollowUpForm::keyPressEvent(QKeyEvent *event)
{
    const bool isTyped = m_followUp.id.isValid() ? isEdited() : m_touched;
    if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (isTyped)
        emit leftForLater();
    else
        emit cancelled();
}

void FollowUpForm::kindChosen()
{
    const auto kind = static_cast<FollowUpKind>(m_kind->current());
    m_everyRow->setVisible(kind == FollowUpKind::Update);
}

void FollowUpForm::touch()
{
    m_touched = true;
    emit draftChanged();
}

void FollowUpForm::buildLayout()
{
    m_channel->addItem(tr("Any channel"));
    for (const Channel channel : AllChannels)
        m_channel->addItem(labels::of(channel), static_cast<int>(channel));
    m_channel->setAccessibleName(tr("Channel"));
    m_every->setRange(1, LongestPause);
    m_every->setSuffix(tr(" days"));
    m_every->setAccessibleName(tr("Again every so many days"));
    auto *every = new QHBoxLayout(m_everyRow);
    every->setContentsMargins(0, 0, 0, 0);
    every->addWidget(new PlainLabel(tr("Until it is resolved, every"), looks::Body, m_everyRow));
    every->addWidget(m_every, 1);
    m_when->setWholeDayOffered(true);
    m_fixed->setText(tr("The time has passed. Agree a new one under “How did it go?”."));
    m_fixed->setWordWrap(true);
    m_dueNote->setWordWrap(true);
    m_windowError->setWordWrap(true);
    m_windowError->hide();

    auto *column = new QWidget;
    auto *fields = new QVBoxLayout(column);
    fields->setContentsMargins(4, 0, 4, 4);
    fields->setSpacing(10);
    fields->addWidget(m_text);
    fields->addWidget(m_customer);
    fields->addLayout(labelled(tr("Channel"), m_channel));
    fields->addWidget(m_kind);
    fields->addWidget(m_everyRow);
    fields->addLayout(labelled(tr("Due"), m_when));
    fields->addWidget(m_dueNote);
    fields->addWidget(m_timeOpen);
    fields->addWidget(m_fixed);
    fields->addLayout(labelled(tr("When the customer can be reached"), m_window));
    fields->addWidget(m_windowError);
    fields->addStretch();
    auto *scroll = new ScrollArea(m_card);
    scroll->setColumn(column);
    m_card->body()->addWidget(scroll);

    auto *save = new Button(tr("Save"), Button::Kind::Primary, m_card);
    save->setKeyHint(tr("Ctrl Enter"));
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Quiet, m_card);
    connect(save, &QAbstractButton::clicked, this, &FollowUpForm::submit);
    connect(cancel, &QAbstractButton::clicked, this, &FollowUpForm::cancelled);
    m_card->foot()->setContentsMargins(FootEdge);
    m_card->foot()->addWidget(save);
    m_card->foot()->addStretch();
    m_card->foot()->addWidget(cancel);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
}

} // namespace evenkeel
