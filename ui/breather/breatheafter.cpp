#include "ui/breather/breatheafter.h"

#include "ui/breather/breathscene.h"
#include "ui/breather/comparisonbox.h"
#include "ui/breather/differencedots.h"
#include "ui/breather/differences.h"
#include "ui/text/breathinglabels.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/mirrored.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"
#include "ui/widgets/stressscale.h"
#include "ui/widgets/textfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int CardWidth = 552;
constexpr int CardTop = 104;
constexpr int Side = 33; ///< more than a card's usual padding
constexpr int QuietEdge = 15; ///< around the words of a quiet button, which end at the padding

bool isMore(const QKeyEvent &event)
{
    return event.modifiers() == Qt::ControlModifier && event.key() == Qt::Key_B;
}

} // namespace

BreatheAfter::BreatheAfter(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("After the breather"));
    m_card = new Card;
    m_card->setFixedWidth(Theme::of(this).px(CardWidth));
    QVBoxLayout &body = *m_card->body();
    body.setContentsMargins(0, 28, 0, 24);
    body.setSpacing(18);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(Side, 0, Side, 0);
    column->setSpacing(18);
    body.addLayout(column);
    buildQuestion(*column);
    buildEarlier(*column);
    buildButtons(body);

    auto *inside = new QWidget;
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, CardTop, 0, 24);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_card);
    middle->addStretch(1);
    rows->addLayout(middle);
    rows->addStretch(1);
    auto *area = new ScrollArea(this);
    area->setColumn(inside);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(area);
}

void BreatheAfter::buildQuestion(QVBoxLayout &column)
{
    m_title = new PlainLabel({}, looks::PageTitle);
    m_title->setWordWrap(true);
    m_words = new PlainLabel({}, looks::Secondary);
    m_words->setWordWrap(true);
    auto *head = new QVBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_title);
    head->addWidget(m_words);
    m_scale = new StressScale;
    m_scale->setLarge(true);
    connect(m_scale, &StressScale::chosen, this, &BreatheAfter::showComparison);
    m_rate = new Button(tr("Say how you feel"), Button::Kind::Secondary);
    connect(m_rate, &Button::clicked, m_scale, &QWidget::show);
    connect(m_rate, &Button::clicked, m_rate, &QWidget::hide);
    m_comparison = new ComparisonBox;
    m_note = new TextField(tr("A note for yourself, if you like"), tr("Stays on this computer"));
    connect(m_note, &TextField::textEdited, this, &BreatheAfter::noteEdited);
    column.addLayout(head);
    column.addWidget(m_scale);
    column.addWidget(m_rate, 0, Qt::AlignLeading);
    column.addWidget(m_comparison);
    column.addWidget(m_note);
}

void BreatheAfter::buildEarlier(QVBoxLayout &column)
{
    m_history = new QWidget;
    m_historyTitle = new PlainLabel({}, looks::CardTitle);
    m_historyMeta = new PlainLabel({}, looks::Meta);
    auto *head = new QHBoxLayout;
    head->addWidget(m_historyTitle, 1);
    head->addWidget(m_historyMeta);
    m_dots = new DifferenceDots;
    m_summary = new PlainLabel({}, looks::Secondary);
    m_summary->setWordWrap(true);
    auto *rows = new QVBoxLayout(m_history);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    rows->addLayout(head);
    rows->addWidget(m_dots);
    rows->addWidget(m_summary);
    column.addWidget(m_history);
}

void BreatheAfter::buildButtons(QVBoxLayout &column)
{
    auto *save = new Button(tr("Save and go back"), Button::Kind::Primary);
    save->setKeyHint(tr("Enter", "key"));
    m_more = new Button(tr("One more minute"), Button::Kind::Secondary);
    m_more->setKeyHint(tr("Ctrl B", "keys"));
    auto *skip = new Button(tr("Skip"), Button::Kind::Quiet);
    skip->setKeyHint(tr("Esc", "key"));
    connect(save, &Button::clicked, this, &BreatheAfter::saveRequested);
    connect(m_more, &Button::clicked, this, &BreatheAfter::moreRequested);
    connect(skip, &Button::clicked, this, &BreatheAfter::skipped);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(mirrored({Side, 0, Side - QuietEdge, 0}));
    row->setSpacing(8);
    row->addWidget(save);
    row->addWidget(m_more);
    row->addStretch(1);
    row->addWidget(skip);
    column.addWidget(buttons);
    // Wide fonts need more room than the design gives.
    m_card->setFixedWidth(std::max(m_card->width(), row->minimumSize().width() + 2));
    column.addLayout(buildNever());
}

/// Last, and small: the question is one key, and mostly wanted.
QLayout *BreatheAfter::buildNever()
{
    m_never = new Button(tr("Do not ask again"), Button::Kind::Quiet);
    m_never->setSize(Button::Size::Small);
    connect(m_never, &Button::clicked, this, &BreatheAfter::declinedForGood);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(mirrored({Side, 0, Side - QuietEdge, 0}));
    row->addStretch(1);
    row->addWidget(m_never);
    return row;
}

void BreatheAfter::present(
    const TakenBreather &taken, int breaths, const QList<int> &earlier, const QString &time,
    bool asks)
{
    m_taken = taken;
    m_breaths = breaths;
    m_earlier = earlier;
    m_time = time;
    setHead(
        tr("Right now, how stressed do you feel?"),
        tr("Lower, the same or higher are all useful to know."));
    m_more->show();
    m_scale->setLevel({});
    m_scale->setLast(taken.before);
    m_scale->setVisible(asks);
    m_rate->setVisible(!asks);
    m_never->setVisible(asks);
    m_note->setText({});
    m_note->setVisible(taken.breather.kind == BreatherKind::Talk);

    const Differences differences(earlier);
    m_history->setVisible(differences.areEnough());
    m_historyTitle->setText(
        tr("Your last %1 like this one").arg(QLocale().toString(differences.count())));
    m_historyMeta->setText(tr("%1, %2", "length and name of a breather")
                               .arg(
                                   BreathingLabels::longLength(taken.breather.planned),
                                   BreathingLabels::title(taken.breather)));
    m_summary->setText(differences.summary());
    showComparison();
}

void BreatheAfter::presentKept(const TakenBreather &taken, const QString &time)
{
    present(taken, 0, {}, time, false);
    setHead(tr("Your note is still here"), tr("Evenkeel ended before you saved it."));
    m_rate->hide();
    m_more->hide();
    m_note->setText(taken.breather.note);
}

void BreatheAfter::setHead(const QString &title, const QString &words)
{
    m_title->setText(title);
    m_words->setText(words);
}

void BreatheAfter::showComparison()
{
    const std::optional<StressLevel> now = m_scale->level();
    m_comparison->setRatings(m_taken.before, now);
    if (m_history->isHidden())
        return;
    const bool both = now && m_taken.before;
    m_dots->setValues(
        m_earlier, both ? std::optional(now->value() - m_taken.before->value()) : std::nullopt);
}

void BreatheAfter::setPace(
    std::optional<double> breathsPerMinute, const std::optional<SelfPacedSession::Change> &change)
{
    m_pace = change        ? BreathingLabels::pace(*change)
        : breathsPerMinute ? BreathingLabels::pace(*breathsPerMinute)
                           : QString();
    setAccessibleDescription(m_pace);
    update();
}

void BreatheAfter::setMore(seconds length)
{
    //: %1 is a length of time, as in "2 min"
    m_more->setText(
        length == minutes(1) ? tr("One more minute")
                             : tr("%1 more").arg(BreathingLabels::shortLength(length)));
}

void BreatheAfter::setWaiting(int reminders)
{
    m_waiting = reminders;
    update();
}

TakenBreather BreatheAfter::taken() const
{
    TakenBreather taken = m_taken;
    taken.after = m_scale->level();
    taken.breather.note = m_note->text().trimmed();
    return taken;
}

bool BreatheAfter::asksForRating() const
{
    return !m_scale->isHidden();
}

void BreatheAfter::focusScale()
{
    // The keys of the scale work without it being focused, and Enter saves.
    setFocus();
}

bool BreatheAfter::event(QEvent *event)
{
    // Ctrl B begins a breather elsewhere in the window; here it adds a minute.
    if (event->type() == QEvent::ShortcutOverride && !m_more->isHidden()
        && isMore(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void BreatheAfter::keyPressEvent(QKeyEvent *event)
{
    if (!m_more->isHidden() && isMore(*event)) {
        emit moreRequested();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: emit saveRequested(); return;
    case Qt::Key_Escape: emit skipped(); return;
    default: break;
    }
    if (!asksForRating() || !m_scale->pressKey(event->key()))
        QWidget::keyPressEvent(event);
}

void BreatheAfter::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    breathscene::paintSea(painter, theme, size());
    QString words = BreathingLabels::longLength(m_taken.breather.taken);
    if (m_taken.breather.kind == BreatherKind::Breathing)
        words = tr("%1, %2", "length of a session and its breaths")
                    .arg(words, tr("%Ln breath(s)", nullptr, m_breaths));
    if (!m_pace.isEmpty())
        words = tr("%1, %2", "length and breaths of a session, and its pace").arg(words, m_pace);
    const QString waiting
        = m_waiting > 0 ? tr("%Ln reminder(s) waiting", nullptr, m_waiting) : QString();
    breathscene::paintCorners(
        painter, theme, size(),
        {.startTitle = BreathingLabels::title(m_taken.breather),
         .startWords = words,
         .endTitle = m_time,
         .endWords = waiting},
        layoutDirection());
}

} // namespace evenkeel
