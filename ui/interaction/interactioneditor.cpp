#include "ui/interaction/interactioneditor.h"

#include "core/interaction/offered.h"
#include "ui/interaction/editorfoot.h"
#include "ui/interaction/formfields.h"
#include "ui/interaction/promiserows.h"
#include "ui/interaction/techniquechips.h"
#include "ui/text/labels.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/mirrored.h"
#include "ui/widgets/personaldatanote.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"
#include "ui/widgets/stressscale.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int FieldGap = 8;
constexpr int ScrollGap = 8;
constexpr int LeastWhenWidth = 140;

QStringList channelIds(const QList<Channel> &channels)
{
    QStringList ids;
    for (const Channel channel : channels)
        ids << idOf(channel);
    return ids;
}

QString channelName(const QString &id)
{
    return labels::of(channelFromId(id).value_or(Channel::Phone));
}

QString severityName(const QString &id)
{
    return labels::of(severityFrom(id.toInt()).value_or(Severity::Discontent));
}

QStringList linesOf(const QPlainTextEdit *box)
{
    QStringList lines;
    const QStringList typed = box->toPlainText().split(u'\n');
    for (const QString &line : typed) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    return lines;
}

} // namespace

InteractionEditor::InteractionEditor(const Clock &clock, const FieldChecks &checks, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_guard(checks.guard),
      m_summary(new TextField(tr("What happened"), {})), m_channel(new QComboBox),
      m_when(new QDateTimeEdit), m_customer(new TextField(tr("Customer reference"), {})),
      m_category(new QComboBox), m_stress(new StressScale),
      m_noStress(new Button(tr("No rating"), Button::Kind::Quiet)),
      m_promises(new PromiseRows(clock, checks)), m_outcome(new QComboBox),
      m_escalatedTo(new TextField(tr("Who took it over"), {})), m_trigger(new QComboBox),
      m_severity(new QComboBox), m_actions(formfields::textBox(tr("Done, one action a line"), 2)),
      m_nextStep(new TextField(tr("Next step"), {})), m_techniques(new TechniqueChips),
      m_details(formfields::textBox(tr("Details"), 3)),
      m_lesson(formfields::textBox(tr("What I learned"), 2)),
      m_state(new Tag({.text = tr("Not saved yet"), .icon = {}, .kind = TagLook::Kind::Info})),
      m_foot(new EditorFoot)
{
    offerChannels(lists::channelsFrom({}));
    formfields::fillChoice(m_outcome, lists::outcomes(), tr("Not said"), labels::outcome);
    formfields::fillChoice(m_trigger, lists::triggers(), tr("Not said"), labels::trigger);
    formfields::fillChoice(
        m_severity, {u"0"_s, u"1"_s, u"2"_s, u"3"_s}, tr("Not said"), severityName);
    m_category->setEditable(true);
    m_category->lineEdit()->setAccessibleName(tr("Category"));
    m_stress->setAccessibleName(tr("Stress after it"));
    buildLayout();
    connectFields();
}

void InteractionEditor::offerChannels(const QList<Channel> &channels)
{
    const QSignalBlocker quiet(m_channel); // what is chosen stays
    const QString kept = formfields::chosen(m_channel);
    formfields::fillChoice(m_channel, channelIds(channels), {}, channelName);
    if (!kept.isEmpty())
        formfields::choose(m_channel, kept, channelName);
}

void InteractionEditor::buildFacts(QVBoxLayout *column)
{
    auto *channel = new QVBoxLayout;
    auto *when = new QVBoxLayout;
    auto *customer = new QVBoxLayout;
    auto *category = new QVBoxLayout;
    column->addWidget(m_summary);
    formfields::addLabelled(channel, tr("Channel"), m_channel);
    formfields::addLabelled(when, tr("When"), m_when);
    column->addLayout(formfields::sideBySide(channel, when));
    customer->addWidget(m_customer);
    formfields::addLabelled(category, tr("Category"), m_category);
    column->addLayout(formfields::withBelow(
        formfields::sideBySide(customer, category),
        new PersonalDataNote(m_guard, m_customer->edit())));

    auto *stress = new QVBoxLayout;
    auto *stressHead = new QHBoxLayout;
    stressHead->addWidget(new PlainLabel(tr("Stress after it"), looks::Label), 1);
    m_noStress->setParent(column->parentWidget());
    m_noStress->setSize(Button::Size::Small);
    formfields::addOverhanging(stressHead, m_noStress);
    stress->setSpacing(4);
    stress->addLayout(stressHead);
    stress->addWidget(m_stress);
    column->addLayout(stress);
}

void InteractionEditor::buildCourse(QVBoxLayout *column)
{
    column->addWidget(m_promises);
    formfields::addLabelled(column, tr("Outcome"), m_outcome);
    column->addWidget(m_escalatedTo);
    auto *trigger = new QVBoxLayout;
    auto *severity = new QVBoxLayout;
    formfields::addLabelled(trigger, tr("Trigger"), m_trigger);
    formfields::addLabelled(severity, tr("Severity"), m_severity);
    column->addLayout(formfields::sideBySide(trigger, severity));
    formfields::addLabelled(
        column, tr("Done, one action a line"), m_actions, new PersonalDataNote(m_guard, m_actions));
    column->addWidget(m_nextStep);
    auto *techniques = new PlainLabel(tr("Techniques used"), looks::Label);
    column->addWidget(techniques);
    column->addWidget(m_techniques);
    formfields::addLabelled(
        column, tr("Details"), m_details, new PersonalDataNote(m_guard, m_details));
    formfields::addLabelled(
        column, tr("What I learned"), m_lesson, new PersonalDataNote(m_guard, m_lesson));
    column->addWidget(new PlainLabel(tr("Only you see this. Not in any report."), looks::Meta));
}

void InteractionEditor::buildForm(QVBoxLayout *column)
{
    column->setContentsMargins(mirrored({16, 11, ScrollGap, 16})); // the bar has its place there
    column->setSpacing(FieldGap);
    for (TextField *field : {m_summary, m_customer, m_escalatedTo, m_nextStep})
        field->setDense();
    for (TextField *field : {m_summary, m_nextStep})
        field->addBelow(new PersonalDataNote(m_guard, field->edit()));
    m_stress->setLow(true);
    m_when->setProperty("fieldIcon", u"calendar"_s);
    m_when->setButtonSymbols(QAbstractSpinBox::NoButtons); // the arrow keys do it
    m_when->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    // Mirrored, Qt turns the order of the parts round, and with Arabic digits 14:31 reads 31:14.
    m_when->setLayoutDirection(Qt::LeftToRight);
    buildFacts(column);
    buildCourse(column);
    column->addStretch();
}

void InteractionEditor::buildLayout()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 16, 10);
    head->addWidget(new PlainLabel(tr("Edit interaction"), looks::ReadingStrong), 1);
    head->addWidget(m_state);

    auto *form = new QWidget;
    buildForm(new QVBoxLayout(form));
    auto *scroll = new ScrollArea;
    scroll->setColumn(form);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(new Divider);
    layout->addWidget(scroll, 1);
    layout->addWidget(new Divider);
    layout->addWidget(m_foot);
}

void InteractionEditor::connectFields()
{
    for (TextField *field : {m_summary, m_customer, m_escalatedTo, m_nextStep})
        connect(field, &TextField::textEdited, this, &InteractionEditor::noteChange);
    for (QComboBox *box : {m_channel, m_category, m_outcome, m_trigger, m_severity})
        connect(box, &QComboBox::currentTextChanged, this, &InteractionEditor::noteChange);
    for (QPlainTextEdit *box : {m_actions, m_details, m_lesson})
        connect(box, &QPlainTextEdit::textChanged, this, &InteractionEditor::noteChange);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &InteractionEditor::showChannel);
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this, &InteractionEditor::noteChange);
    connect(m_stress, &StressScale::chosen, this, &InteractionEditor::noteChange);
    connect(m_noStress, &Button::clicked, this, [this] { m_stress->setLevel({}); });
    connect(m_noStress, &Button::clicked, this, &InteractionEditor::noteChange);
    connect(m_promises, &PromiseRows::changed, this, &InteractionEditor::noteChange);
    connect(m_techniques, &TechniqueChips::changed, this, &InteractionEditor::noteChange);
    connect(m_outcome, &QComboBox::currentTextChanged, this, &InteractionEditor::showEscalation);
    connect(m_foot, &EditorFoot::saveRequested, this, &InteractionEditor::submit);
    connect(m_foot, &EditorFoot::cancelRequested, this, &InteractionEditor::leave);
    connect(m_foot, &EditorFoot::keepRequested, this, &InteractionEditor::goOn);
    connect(m_foot, &EditorFoot::discardRequested, this, &InteractionEditor::cancelled);
    connect(m_foot, &EditorFoot::historyRequested, this, &InteractionEditor::historyRequested);
}

void InteractionEditor::edit(const Edited &content, const QStringList &categories)
{
    const QSignalBlocker quiet(this);
    formfields::fillChoice(m_category, categories, tr("None"), labels::category);
    fill(content);
    m_before = content;
    m_before = this->content();
    m_state->setVisible(false);
}

void InteractionEditor::resume(const Edited &typed)
{
    fill(typed);
    m_state->setVisible(isChanged());
}

void InteractionEditor::fill(const Edited &content)
{
    const Interaction &interaction = content.interaction;
    const QSignalBlocker quiet(this);
    m_foot->showButtons();
    m_summary->setText(interaction.summary);
    formfields::choose(m_channel, idOf(interaction.channel), channelName);
    const QDateTime local = interaction.occurred.local();
    const bool thisYear = local.date().year() == m_clock.today().year();
    m_when->setDisplayFormat(
        thisYear ? tr("d MMM, HH:mm", "format of a date and time")
                 : tr("d MMM yyyy, HH:mm", "format of a date and time"));
    // With half the row where the year need not be told.
    m_when->setMinimumWidth(thisYear ? Theme::of(this).px(LeastWhenWidth) : 0);
    m_when->setDateTime(QDateTime(local.date(), local.time()));
    m_customer->setText(interaction.customer);
    formfields::choose(m_category, interaction.category, labels::category);
    m_stress->setLevel(content.stress);
    m_promises->setPromises(content.promises);
    formfields::choose(m_outcome, interaction.outcome, labels::outcome);
    m_escalatedTo->setText(interaction.escalatedTo);
    formfields::choose(m_trigger, interaction.trigger, labels::trigger);
    const QString severity
        = interaction.severity ? QString::number(int(*interaction.severity)) : QString();
    formfields::choose(m_severity, severity, severityName);
    m_actions->setPlainText(interaction.actions.join(u'\n'));
    m_nextStep->setText(interaction.nextStep);
    m_techniques->setChosen(interaction.techniques);
    m_details->setPlainText(interaction.details);
    m_lesson->setPlainText(content.lesson);
    showEscalation();
    showChannel();
}

Moment InteractionEditor::typedMoment() const
{
    const Moment &before = m_before.interaction.occurred;
    const QDateTime typed = m_when->dateTime();
    const QDateTime was = before.local();
    // The field has no seconds: an untouched time keeps its own.
    if (typed.date() == was.date() && typed.time().hour() == was.time().hour()
        && typed.time().minute() == was.time().minute())
        return before;
    const LocalTime local{.date = typed.date(), .time = typed.time(), .zone = before.zone};
    return {.at = local.instant(), .zone = before.zone};
}

Edited InteractionEditor::content() const
{
    Edited now = m_before;
    Interaction &interaction = now.interaction;
    interaction.summary = m_summary->text().simplified();
    interaction.channel
        = channelFromId(formfields::chosen(m_channel)).value_or(interaction.channel);
    interaction.occurred = typedMoment();
    interaction.customer = m_customer->text().trimmed();
    interaction.category = formfields::chosen(m_category);
    interaction.outcome = formfields::chosen(m_outcome);
    interaction.escalatedTo = m_escalatedTo->text().trimmed();
    interaction.trigger = formfields::chosen(m_trigger);
    const QString severity = formfields::chosen(m_severity);
    interaction.severity = severity.isEmpty() ? std::nullopt : severityFrom(severity.toInt());
    interaction.actions = linesOf(m_actions);
    interaction.nextStep = m_nextStep->text().trimmed();
    interaction.techniques = m_techniques->chosen();
    interaction.details = m_details->toPlainText().trimmed();
    now.stress = m_stress->level();
    now.promises = m_promises->promises();
    now.lesson = m_lesson->toPlainText().trimmed();
    return now;
}

bool InteractionEditor::isChanged() const
{
    return content() != m_before;
}

void InteractionEditor::noteChange()
{
    m_state->setVisible(isChanged());
    emit changed();
}

void InteractionEditor::showChannel()
{
    const Channel channel = channelFromId(formfields::chosen(m_channel)).value_or(Channel::Phone);
    m_channel->setProperty("fieldIcon", labels::iconOf(channel));
    m_channel->update();
}

void InteractionEditor::showEscalation()
{
    m_escalatedTo->setVisible(formfields::chosen(m_outcome) == lists::Escalated);
}

void InteractionEditor::focusFirst()
{
    m_summary->edit()->setFocus(Qt::ShortcutFocusReason);
}

/// Nothing that was typed goes unasked; the same key again keeps it.
void InteractionEditor::leave()
{
    if (m_foot->isAsking()) {
        goOn();
    } else if (isChanged()) {
        m_left = focusWidget();
        m_foot->ask();
    } else {
        emit cancelled();
    }
}

void InteractionEditor::goOn()
{
    m_foot->showButtons();
    if (m_left)
        m_left->setFocus();
    else
        focusFirst();
}

void InteractionEditor::submit()
{
    const Edited now = content();
    if (now.interaction.summary.isEmpty() && now.interaction.details.isEmpty()) {
        m_summary->setError(tr("Write a few words, for example: angry about late refund."));
        m_summary->edit()->setFocus();
        return;
    }
    emit submitted(now);
}

void InteractionEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        submit();
    else if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

} // namespace evenkeel
