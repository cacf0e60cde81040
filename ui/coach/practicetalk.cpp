#include "ui/coach/practicetalk.h"

#include "ui/coach/keepinview.h"
#include "ui/coach/lookback.h"
#include "ui/coach/replypanel.h"
#include "ui/coach/transcript.h"
#include "ui/coach/twocolumns.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scrollarea.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int SideWidth = 364;
constexpr int LeastBeside = 800; ///< the conversation with the replies at its side
constexpr int HeadHeight = 43;
constexpr int FootHeight = 55;

} // namespace

PracticeTalk::PracticeTalk(QWidget *parent) : QWidget(parent)
{
    buildConversation();
    buildReplies();
    m_columns
        = new TwoColumns(m_talk, m_side, {.side = SideWidth, .leastBeside = LeastBeside}, this);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_columns);
    const auto arrange = [this](bool beside) {
        m_scroll->setWhole(!beside);
        m_replies->setWhole(!beside);
        m_lookBack->setWhole(!beside);
    };
    connect(m_columns, &TwoColumns::arranged, this, arrange);
    arrange(m_columns->isBeside());
    connect(m_transcript, &Transcript::otherReplyWanted, this, &PracticeTalk::takeBack);
    connect(m_replies, &ReplyPanel::chosen, this, &PracticeTalk::choose);
    connect(m_replies, &ReplyPanel::given, this, &PracticeTalk::give);
    connect(m_replies, &ReplyPanel::undoWanted, this, &PracticeTalk::takeBack);
    connect(m_replies, &ReplyPanel::movedOn, m_columns, &TwoColumns::showFocused);
    connect(m_back, &Button::clicked, this, &PracticeTalk::takeBack);
    connect(m_again, &Button::clicked, this, &PracticeTalk::startAgain);
    connect(m_leave, &Button::clicked, this, &PracticeTalk::leaveRequested);
}

void PracticeTalk::buildConversation()
{
    m_talk = new Card(this);
    m_talk->setHeadLine(HeadHeight);
    m_talk->setFlush(true);
    m_transcript = new Transcript;
    m_scroll = new ScrollArea(m_talk);
    m_scroll->setColumn(m_transcript);
    m_talk->body()->addWidget(m_scroll, 1);
    m_newest = new KeepInView(*m_scroll);
}

void PracticeTalk::buildReplies()
{
    m_side = new Card(tr("Your reply"), this);
    m_side->setHeadLine(HeadHeight);
    m_side->setFlush(true);
    m_replies = new ReplyPanel(m_side);
    m_lookBack = new LookBack(m_side);
    m_side->body()->addWidget(m_replies, 1);
    m_side->body()->addWidget(m_lookBack, 1);
    m_back = new Button(tr("Take back"), Button::Kind::Quiet, m_side);
    m_back->setIconName(u"undo"_s);
    m_again = new Button(tr("Start again"), Button::Kind::Quiet, m_side);
    m_leave = new Button(tr("Leave"), Button::Kind::Quiet, m_side);
    for (Button *button : {m_back, m_again, m_leave})
        button->setSize(Button::Size::Small);
    m_side->foot()->addWidget(m_back);
    m_side->foot()->addWidget(m_again);
    m_side->foot()->addStretch();
    m_side->foot()->addWidget(m_leave);
    m_side->setFootHeight(FootHeight);
    m_side->setFootQuiet();
}

void PracticeTalk::begin(const Scenario &scenario)
{
    m_run.emplace(scenario);
    m_talk->setTitle(scenario.title);
    m_transcript->clear();
    refresh();
    focusReplies();
}

void PracticeTalk::choose(const QString &replyId)
{
    if (!m_run->choose(replyId))
        return;
    refresh();
    focusReplies();
}

void PracticeTalk::give(const QString &typed)
{
    if (!m_run->answer(typed))
        return m_replies->refuse();
    refresh();
    if (m_run->turn())
        m_replies->focusReplies(true);
    else
        focusReplies();
}

/// What was typed comes back into its line.
void PracticeTalk::takeBack()
{
    if (m_run->played().isEmpty())
        return;
    const QString typed = m_run->played().last().typed;
    m_run->back();
    refresh();
    m_replies->setTyped(typed);
    focusReplies();
}

void PracticeTalk::startAgain()
{
    m_run->restart();
    refresh();
    focusReplies();
}

void PracticeTalk::refresh()
{
    m_transcript->show(*m_run);
    const bool isOver = m_run->turn() == nullptr;
    m_side->setTitle(isOver ? tr("Look back") : tr("Your reply"));
    m_replies->setVisible(!isOver);
    m_lookBack->setVisible(isOver);
    if (isOver)
        m_lookBack->show(*m_run, m_transcript->spoken());
    else
        m_replies->setTurn(*m_run->turn(), m_transcript->spoken());
    m_back->setEnabled(!m_run->played().isEmpty());
    m_again->setEnabled(!m_run->played().isEmpty());
    const QList<QWidget *> spoken = m_transcript->newest();
    m_newest->show(spoken, spoken.last());
    m_columns->reveal(spoken, isOver ? spoken.last() : m_replies->replies());
    emit turned();
}

void PracticeTalk::focusReplies()
{
    if (m_run && m_run->turn())
        m_replies->focusReplies(false);
    else
        m_lookBack->setFocus(Qt::OtherFocusReason);
}

void PracticeTalk::setGap(int gap)
{
    m_columns->setGap(gap);
}

/// Taking back an answer must not reach the last change of the log.
bool PracticeTalk::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void PracticeTalk::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    if (event->matches(QKeySequence::Undo))
        takeBack();
    else if (event->key() == Qt::Key_Escape)
        emit leaveRequested();
    else if (event->matches(QKeySequence::MoveToPreviousPage))
        bar->triggerAction(QScrollBar::SliderPageStepSub);
    else if (event->matches(QKeySequence::MoveToNextPage))
        bar->triggerAction(QScrollBar::SliderPageStepAdd);
    else if (!m_run->turn() || !m_replies->takeKey(*event))
        QWidget::keyPressEvent(event);
}

} // namespace evenkeel
