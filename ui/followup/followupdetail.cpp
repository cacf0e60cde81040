#include "ui/followup/followupdetail.h"

#include "ui/followup/againbar.h"
#include "ui/followup/followuptext.h"
#include "ui/followup/handoveroffer.h"
#include "ui/followup/outcomeform.h"
#include "ui/followup/triesbar.h"
#include "ui/followup/whenedit.h"
#include "ui/text/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"
#include "ui/widgets/tag.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int CardLine = 1;

} // namespace

FollowUpDetail::FollowUpDetail(const Clock &clock, const PersonalDataGuard &guard, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_card(new Card(this)),
      m_empty(new EmptyState(
          EmptyState::Drawing::Icon, tr("Nothing chosen"),
          tr("Choose a follow-up to see what was promised."), this, u"follow-ups"_s)),
      m_tag(new Tag), m_title(new PlainLabel({}, looks::ReadingStrong)),
      m_promised(new PlainLabel({}, looks::Secondary)), m_story(new PlainLabel({}, looks::Meta)),
      m_edit(new Button(tr("Edit"), Button::Kind::Quiet)), m_outcome(new OutcomeForm(clock, guard)),
      m_tries(new TriesBar(clock)), m_again(new AgainBar(clock)), m_handover(new HandoverOffer)
{
    buildLayout();
    connectParts();
    setRow(nullptr);
}

void FollowUpDetail::setWorkCalendar(const WorkCalendar &work)
{
    m_outcome->setWorkCalendar(work);
    m_tries->setWorkCalendar(work);
}

void FollowUpDetail::setRow(const FollowUpEntry *row)
{
    m_card->setVisible(row);
    m_empty->setVisible(!row);
    const bool wasTried = row && row->followUp.id == current()
        && row->followUp.attempts.size() > m_row.followUp.attempts.size();
    m_row = row ? *row : FollowUpEntry();
    if (!row)
        return;
    showHead();
    showParts();
    if (wasTried) // what is offered then stands below the button
        QTimer::singleShot(0, m_tries, [this] { m_scroll->ensureWidgetVisible(m_tries); });
}

void FollowUpDetail::submit()
{
    if (m_outcome->isVisible())
        m_outcome->submit();
}

void FollowUpDetail::choose(Outcome::Kind kind)
{
    m_outcome->choose(kind);
    m_outcome->setFocus();
}

void FollowUpDetail::openAgainMenu(const QPoint &at)
{
    m_again->openMenu(at);
}

void FollowUpDetail::showHead()
{
    const FollowUp &followUp = m_row.followUp;
    const bool open = followUp.state == FollowUpState::Open;
    const bool urgent = open && (followUp.needsTime || isOverdue(followUp, m_clock.now()));
    m_tag->setLook(
        {.text = open ? FollowUpText::distance(followUp, m_clock) : FollowUpText::ending(followUp),
         .icon = open ? u"clock"_s : u"check"_s,
         .kind = urgent ? TagLook::Kind::Amber : TagLook::Kind::Quiet});
    m_title->setText(formats::capitalised(followUp.text));
    m_promised->setText(FollowUpText::promised(followUp, m_clock.today()));
    const QStringList story = FollowUpText::story(followUp, m_clock);
    m_story->setText(story.join(u'\n'));
    m_story->setVisible(!story.isEmpty());
    m_edit->setVisible(open);
}

void FollowUpDetail::showParts()
{
    const FollowUp &followUp = m_row.followUp;
    const bool open = followUp.state == FollowUpState::Open;
    m_time->setVisible(open && followUp.needsTime);
    m_outcome->setVisible(open);
    m_tries->setVisible(open);
    m_again->setVisible(open && !followUp.needsTime);
    m_ending->setVisible(!open);
    m_handover->setVisible(followUp.state == FollowUpState::HandedOver);
    if (!open) {
        m_handover->setFollowUp(followUp);
        m_endingText->setText(followUp.note);
        m_endingText->setVisible(!followUp.note.isEmpty());
        return;
    }
    m_outcome->setFollowUp(followUp);
    m_again->refresh();
    m_tries->setFollowUp(followUp);
    const QDateTime soon = inZone(m_clock.now() + std::chrono::hours(1), m_clock.zone());
    if (followUp.needsTime)
        m_when->setValue(followUp.due.value_or(LocalTime{
            .date = soon.date(),
            .time = QTime(soon.time().hour(), 0),
            .zone = m_clock.zone().id()}));
}

void FollowUpDetail::connectParts()
{
    connect(m_outcome, &OutcomeForm::submitted, this, [this](const Outcome &outcome) {
        emit outcomeGiven(m_row.followUp, outcome);
    });
    connect(m_again, &AgainBar::chosen, this, [this](Instant until) {
        emit againRequested(m_row.followUp.id, until);
    });
    connect(m_tries, &TriesBar::attempted, this, [this](Attempt::Result result) {
        emit attempted(m_row.followUp.id, result);
    });
    connect(m_tries, &TriesBar::againRequested, this, [this](Instant at) {
        emit againRequested(m_row.followUp.id, at);
    });
    connect(m_again, &AgainBar::pickRequested, m_again, &AgainBar::pick);
    connect(
        m_edit, &QAbstractButton::clicked, this, [this] { emit editRequested(m_row.followUp.id); });
}

void FollowUpDetail::buildLayout()
{
    auto *column = new QWidget;
    auto *parts = new QVBoxLayout(column);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(0);
    parts->addWidget(buildHead());
    parts->addWidget(buildTime());
    parts->addWidget(buildEnding());
    parts->addWidget(new Divider);
    parts->addWidget(m_outcome);
    parts->addWidget(m_tries);
    parts->addWidget(new Divider);
    parts->addWidget(m_again);

    m_scroll = new ScrollArea(m_card);
    m_scroll->setColumn(column);
    column->installEventFilter(this);
    m_card->setFlush(true);
    m_card->body()->addWidget(m_scroll);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card, 1);
    all->addWidget(m_empty, 1);
    all->addStretch();
}

bool FollowUpDetail::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        fitCard();
    return QWidget::eventFilter(watched, event);
}

void FollowUpDetail::fitCard()
{
    QWidget *column = m_scroll->widget();
    const int width = m_scroll->viewport()->width();
    const int height
        = qMax(column->layout()->heightForWidth(width), column->layout()->minimumSize().height());
    m_card->setMaximumHeight(height + 2 * CardLine);
}

QWidget *FollowUpDetail::buildHead()
{
    auto *head = new QWidget;
    m_edit->setSize(Button::Size::Small);
    m_edit->setIconName(u"edit"_s);
    m_title->setWordWrap(true);
    m_promised->setWordWrap(true);
    m_story->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_tag);
    top->addStretch();
    top->addWidget(m_edit);
    auto *all = new QVBoxLayout(head);
    all->setContentsMargins(16, 14, 16, 12);
    all->setSpacing(2);
    all->addLayout(top);
    all->addSpacing(4);
    all->addWidget(m_title);
    all->addWidget(m_promised);
    all->addWidget(m_story);
    return head;
}

QWidget *FollowUpDetail::buildTime()
{
    m_time = new QWidget;
    m_when = new WhenEdit(tr("Promised for"), m_time);
    m_when->setWholeDayOffered(true);
    auto *set = new Button(tr("Set the time"), Button::Kind::Secondary, m_time);
    connect(set, &QAbstractButton::clicked, this, [this] {
        emit dueGiven(m_row.followUp.id, m_when->value());
    });
    auto *all = new QVBoxLayout(m_time);
    all->setContentsMargins(16, 12, 16, 12);
    all->setSpacing(8);
    all->addWidget(new PlainLabel(tr("By when was it promised?"), looks::CardTitle, m_time));
    all->addWidget(m_when);
    all->addWidget(set, 0, Qt::AlignLeft);
    return m_time;
}

QWidget *FollowUpDetail::buildEnding()
{
    m_ending = new QWidget;
    m_endingText = new PlainLabel({}, looks::Body, m_ending);
    m_endingText->setWordWrap(true);
    auto *reopen = new Button(tr("Open it again"), Button::Kind::Secondary, m_ending);
    reopen->setIconName(u"undo"_s);
    connect(reopen, &QAbstractButton::clicked, this, [this] {
        emit reopenRequested(m_row.followUp.id);
    });
    auto *all = new QVBoxLayout(m_ending);
    all->setContentsMargins(16, 0, 16, 12);
    all->setSpacing(8);
    all->addWidget(m_endingText);
    all->addWidget(m_handover);
    all->addWidget(reopen, 0, Qt::AlignLeft);
    return m_ending;
}

} // namespace evenkeel
