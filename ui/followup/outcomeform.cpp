#include "ui/followup/outcomeform.h"

#include "ui/followup/duewords.h"
#include "ui/followup/whenedit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/personaldatanote.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfield.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

/// The others are shown when asked for.
bool isUsual(Outcome::Kind kind)
{
    using Kind = Outcome::Kind;
    return kind == Kind::Kept || kind == Kind::KeptLate || kind == Kind::NewTime
        || kind == Kind::Broken;
}

bool isKept(Outcome::Kind kind)
{
    using Kind = Outcome::Kind;
    return kind == Kind::Kept || kind == Kind::KeptLate || kind == Kind::KeptInTime;
}

} // namespace

OutcomeForm::OutcomeForm(const Clock &clock, const PersonalDataGuard &guard, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_group(new QButtonGroup(this)),
      m_when(new WhenEdit(tr("New time"))), m_dueNote(new PlainLabel({}, looks::Meta)),
      m_to(new TextField({}, tr("Name of the colleague"))),
      m_note(new TextField({}, tr("Note, optional"))),
      m_told(new ChoiceRow(ChoiceRow::Kind::Check, tr("The customer knows"))),
      m_accepted(new ChoiceRow(ChoiceRow::Kind::Check, tr("They have accepted it"))),
      m_guide(new PlainLabel(
          tr("Before you say goodbye: are they satisfied, is there anything else, and thank them."),
          looks::Meta)),
      m_button(new Button(tr("Mark done"), Button::Kind::Primary)),
      m_more(new Button(tr("More"), Button::Kind::Quiet))
{
    m_button->setKeyHint(tr("Ctrl Enter"));
    m_more->setIconName(u"chevron-down"_s);
    m_more->setAccessibleName(tr("More answers"));
    m_guide->setWordWrap(true);
    m_dueNote->setWordWrap(true);
    m_note->addBelow(new PersonalDataNote(guard, m_note->edit()));
    buildLayout(); // the layout takes the fields in after the choices, and Tab follows
    connect(m_group, &QButtonGroup::buttonClicked, this, &OutcomeForm::showFields);
    connect(m_button, &QAbstractButton::clicked, this, &OutcomeForm::submit);
    connect(m_more, &QAbstractButton::clicked, this, &OutcomeForm::showAll);
    connect(m_when, &WhenEdit::edited, this, &OutcomeForm::noteDue);
    connect(m_note, &TextField::submitted, this, &OutcomeForm::submit);
    connect(m_to, &TextField::submitted, this, &OutcomeForm::submit);
}

void OutcomeForm::offerOnly(const QList<Outcome::Kind> &kinds)
{
    m_offered = kinds;
    m_title->hide();
}

QList<Outcome::Kind> OutcomeForm::kindsNow() const
{
    QList<Outcome::Kind> kinds = outcomesOf(m_followUp, m_clock.now());
    if (!m_offered.isEmpty())
        kinds.removeIf([this](Outcome::Kind kind) { return !m_offered.contains(kind); });
    return kinds;
}

void OutcomeForm::setWorkCalendar(const WorkCalendar &work)
{
    m_work = work;
    noteDue();
}

void OutcomeForm::noteDue()
{
    const bool moves = kind() == Outcome::Kind::NewTime;
    const QString words = duewords::against(
        moves ? std::optional(m_when->value()) : std::nullopt, m_followUp.customerWindow, m_work);
    m_dueNote->setText(words);
    m_dueNote->setVisible(!words.isEmpty());
}

void OutcomeForm::setFollowUp(const FollowUp &followUp)
{
    const bool known = followUp.id == m_followUp.id;
    const bool answered = known
        && (followUp.state != m_followUp.state
            || followUp.renegotiations.size() != m_followUp.renegotiations.size());
    if (!known)
        putAside();
    m_followUp = followUp;
    m_all = !m_offered.isEmpty() || (m_all && known);
    const QList<Outcome::Kind> kinds = kindsNow();
    showChoices();
    const bool late = kinds.first() == Outcome::Kind::KeptLate;
    m_choices[Outcome::Kind::NewTime]->setDetail(
        late ? tr("It will count as kept late.") : QString());
    m_choices[Outcome::Kind::Kept]->setText(
        followUp.kind == FollowUpKind::Promise ? tr("Kept") : tr("Done"));
    if (!known || answered)
        fill(m_aside.take(followUp.id.value()));
    // Its time may have passed while something was being typed.
    if (!kinds.contains(kind()))
        choose(kinds.first());
}

/// What was typed and not saved waits until the same one is shown again.
void OutcomeForm::putAside()
{
    const Outcome typed = outcome();
    if (m_followUp.id.isValid() && !(typed.note.isEmpty() && typed.to.isEmpty()))
        m_aside.insert(m_followUp.id.value(), typed);
}

void OutcomeForm::fill(const std::optional<Outcome> &left)
{
    const Outcome fresh{.kind = kindsNow().first()};
    const Outcome answer = left.value_or(fresh);
    m_note->setText(answer.note);
    m_to->setText(answer.to);
    m_told->setChecked(answer.told);
    m_accepted->setChecked(answer.accepted);
    m_when->setValue(answer.when.value_or(offeredTime()));
    choose(answer.kind);
}

/// The first full hour after the agent is back, when work has begun; else tomorrow.
LocalTime OutcomeForm::offeredTime() const
{
    const QByteArray zone = m_clock.zone().id();
    if (m_notBefore) {
        const QDateTime back = inZone(*m_notBefore, m_clock.zone());
        const QDateTime hour
            = back.addSecs(3600 - back.time().minute() * 60 - back.time().second());
        const QTime full(hour.time().hour(), 0);
        return {
            .date = hour.date(), .time = std::max(full, m_work.beginOn(hour.date())), .zone = zone};
    }
    const QDateTime tomorrow = inZone(m_clock.now(), m_clock.zone()).addDays(1);
    const std::optional<QTime> time = m_followUp.due ? m_followUp.due->time : std::nullopt;
    return {.date = tomorrow.date(), .time = time.value_or(QTime(10, 0)), .zone = zone};
}

/// A time that was picked stays.
void OutcomeForm::setNotBefore(Instant moment)
{
    const bool isOffered = m_when->value() == offeredTime();
    m_notBefore = moment;
    if (isOffered)
        m_when->setValue(offeredTime());
    noteDue();
}

Outcome OutcomeForm::outcome() const
{
    const bool moves = kind() == Outcome::Kind::NewTime;
    return {
        .kind = kind(),
        .note = m_note->text().trimmed(),
        .when = moves ? std::optional(m_when->value()) : std::nullopt,
        .told = m_told->isChecked(),
        .to = m_to->text().trimmed(),
        .accepted = m_accepted->isChecked()};
}

void OutcomeForm::choose(Outcome::Kind kind)
{
    m_all = m_all || !isUsual(kind);
    showChoices();
    m_choices[kind]->setChecked(true);
    showFields();
}

void OutcomeForm::startAnew()
{
    fill(std::nullopt);
}

void OutcomeForm::focusFields()
{
    const bool hands = kind() == Outcome::Kind::HandedOver;
    QWidget *first = kind() == Outcome::Kind::NewTime ? static_cast<QWidget *>(m_when)
                                                      : (hands ? m_to : m_note);
    first->setFocus();
}

void OutcomeForm::submit()
{
    if (isComplete())
        emit submitted(outcome());
}

bool OutcomeForm::isComplete()
{
    const Outcome answer = outcome();
    if (answer.kind == Outcome::Kind::HandedOver && answer.to.isEmpty()) {
        m_to->setError(tr("Say who takes it over, for example Bea."));
        m_to->edit()->setFocus();
        return false;
    }
    return true;
}

Outcome::Kind OutcomeForm::kind() const
{
    return static_cast<Outcome::Kind>(m_group->checkedId());
}

void OutcomeForm::showAll()
{
    m_all = true;
    showChoices();
}

void OutcomeForm::showChoices()
{
    const QList<Outcome::Kind> kinds = kindsNow();
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it)
        it.value()->setVisible(kinds.contains(it.key()) && (m_all || isUsual(it.key())));
    m_more->setVisible(!m_all);
}

void OutcomeForm::showFields()
{
    const bool moves = kind() == Outcome::Kind::NewTime;
    const bool hands = kind() == Outcome::Kind::HandedOver;
    m_when->setVisible(moves);
    m_told->setVisible(moves);
    m_to->setVisible(hands);
    m_accepted->setVisible(hands);
    m_note->setVisible(!hands);
    noteDue();
    m_guide->setVisible(isKept(kind()) && m_followUp.kind != FollowUpKind::Update);
    m_note->edit()->setPlaceholderText(moves ? tr("Reason, optional") : tr("Note, optional"));
    m_button->setText(moves ? tr("Save new time") : hands ? tr("Hand over") : tr("Mark done"));
    updateGeometry();
}

void OutcomeForm::buildLayout()
{
    using Kind = Outcome::Kind;
    auto *choices = new QVBoxLayout;
    choices->setContentsMargins(8, 6, 8, 10);
    choices->setSpacing(0);
    addChoice(Kind::Kept, tr("Kept"), *choices);
    addChoice(Kind::KeptLate, tr("Kept, a little late"), *choices);
    addChoice(Kind::KeptInTime, tr("Kept in time, noted only now"), *choices);
    addChoice(Kind::NewTime, tr("New time agreed with the customer"), *choices);
    addChoice(Kind::Broken, tr("Could not be kept"), *choices);
    addChoice(Kind::Withdrawn, tr("No longer needed"), *choices);
    addChoice(Kind::HandedOver, tr("Handed over to a colleague"), *choices);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_button);
    buttons->addStretch();
    buttons->addWidget(m_more);
    auto *fields = new QVBoxLayout;
    fields->setContentsMargins(16, 0, 16, 0);
    fields->setSpacing(8);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_when, m_dueNote, m_told, m_to, m_accepted, m_note})
        fields->addWidget(field);
    fields->addWidget(m_guide);
    fields->addSpacing(4);
    fields->addLayout(buttons);

    m_title = new PlainLabel(tr("How did it go?"), looks::CardTitle, this);
    m_title->setElided(true);
    m_title->setContentsMargins(16, 0, 16, 0);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 12, 0, 12);
    all->setSpacing(0);
    all->addWidget(m_title);
    all->addLayout(choices);
    all->addLayout(fields);
}

void OutcomeForm::addChoice(Outcome::Kind kind, const QString &text, QVBoxLayout &column)
{
    auto *choice = new ChoiceRow(ChoiceRow::Kind::Radio, text, this);
    choice->setRoomy(true);
    m_group->addButton(choice, static_cast<int>(kind));
    m_choices.insert(kind, choice);
    column.addWidget(choice);
}

} // namespace evenkeel
