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

/// Without the keys that only go with others. AltGr is Ctrl and Alt on some systems.
QString wordsOf(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers held
        = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool isPlain = !held || held == (Qt::ControlModifier | Qt::AltModifier);
    const QList<uint> signs = event.text().toUcs4();
    return isPlain && !signs.isEmpty() && QChar::isPrint(signs.first()) ? event.text() : QString();
}

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
    connect(m_typed, &TextField::textEdited, this, [this] {
        noteTyped();
        emit movedOn();
    });
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

QWidget *ReplyPanel::replies() const
{
    return m_rows;
}

void ReplyPanel::setTyped(const QString &words)
{
    m_typed->setText(words); // which forgets what could be undone in it
    m_typed->setError({});
    noteTyped();
}

/// Who is typing means a word's end by Space, not a reply.
void ReplyPanel::noteTyped()
{
    m_rows->setSpaceChooses(m_typed->text().isEmpty());
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

bool ReplyPanel::takeKey(const QKeyEvent &event)
{
    return m_rows->chooseByKey(event) || typeOn(event);
}

bool ReplyPanel::typeOn(const QKeyEvent &event)
{
    const QString words = wordsOf(event);
    if (words.isEmpty() || words.at(0).isDigit())
        return false;
    if (!m_turn.canBeTyped()) {
        m_rows->setSpaceChooses(false); // it would be a reply without being meant
        return true;
    }
    m_typed->setFocus(Qt::OtherFocusReason);
    m_typed->edit()->insert(words);
    return true;
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
