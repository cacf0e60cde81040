#include "ui/coach/replypanel.h"

#include "core/coach/practicerun.h"
#include "ui/coach/rowlist.h"
#include "ui/widgets/button.h"
#include "ui/widgets/scrollarea.h"
#include "ui/widgets/textfield.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

constexpr int Padding = 16;
constexpr int RowGap = 8;
constexpr int AboveOwn = 16;

} // namespace

ReplyPanel::ReplyPanel(QWidget *parent) : QWidget(parent)
{
    buildLayout();
    const auto give = [this] { emit given(m_typed->text()); };
    connect(m_typed, &TextField::submitted, this, give);
    connect(m_give, &Button::clicked, this, give);
    connect(m_rows, &RowList::chosen, this, [this](int index) {
        emit chosen(m_turn.replies.at(index).id);
    });
    connect(m_rows, &RowList::shown, this, [this](QWidget *row) {
        m_scroll->ensureWidgetVisible(row, 0, Padding);
        emit movedOn();
    });
    connect(m_typed, &TextField::textEdited, this, &ReplyPanel::movedOn);
    m_typed->edit()->installEventFilter(this);
}

void ReplyPanel::buildLayout()
{
    auto *column = new QWidget;
    auto *words = new QVBoxLayout(column);
    words->setContentsMargins(Padding, Padding, Padding, Padding);
    words->setSpacing(AboveOwn);
    m_rows = new RowList(RowList::Kind::Numbered, RowGap, column);
    m_rows->setAccessibleName(tr("Replies"));
    words->addWidget(m_rows);
    m_own = new QWidget(column);
    auto *own = new QVBoxLayout(m_own);
    own->setContentsMargins({});
    own->setSpacing(RowGap);
    m_typed = new TextField(tr("Or in your own words"), {}, m_own);
    m_typed->edit()->setMaxLength(int(PracticeRun::LongestAnswer));
    m_give = new Button(tr("Say it"), Button::Kind::Secondary, m_own);
    m_give->setSize(Button::Size::Small);
    m_give->setKeyHint(tr("Enter", "keys"));
    own->addWidget(m_typed);
    own->addWidget(m_give, 0, Qt::AlignLeading);
    words->addWidget(m_own);
    words->addStretch();
    m_scroll = new ScrollArea(this);
    m_scroll->setColumn(column);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_scroll);
}

void ReplyPanel::setTurn(const ScenarioTurn &turn, const QString &heard)
{
    m_turn = turn;
    QList<RowWords> rows;
    for (const ScenarioReply &reply : turn.replies)
        rows.append({.text = reply.text});
    m_rows->setRows(rows, heard);
    m_own->setVisible(turn.canBeTyped());
    setTyped({});
    m_typed->edit()->setAccessibleDescription(heard);
}

void ReplyPanel::setTyped(const QString &words)
{
    m_typed->setText(words); // which forgets what could be undone in it
    m_typed->setError({});
}

void ReplyPanel::refuse()
{
    m_typed->setError(tr("Type a few words, such as: I am listening."));
    m_typed->setFocus(Qt::OtherFocusReason);
}

void ReplyPanel::focusReplies(bool typing)
{
    m_rows->focusCurrent();
    if (typing && m_turn.canBeTyped())
        m_typed->setFocus(
            Qt::OtherFocusReason); // anew, so that a screen reader says what was heard
}

bool ReplyPanel::chooseByKey(const QKeyEvent &event)
{
    return m_rows->chooseByKey(event);
}

void ReplyPanel::setWhole(bool whole)
{
    m_scroll->setWhole(whole);
}

bool ReplyPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !m_typed->edit()->isUndoAvailable()
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        emit undoWanted();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace evenkeel
