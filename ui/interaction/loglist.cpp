#include "ui/interaction/loglist.h"

#include "ui/interaction/logdelegate.h"
#include "ui/interaction/logheader.h"
#include "ui/interaction/logmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"

#include <QKeyEvent>
#include <QListView>

namespace evenkeel {

namespace {

constexpr int HeadFrom = 210; ///< four rows below a day and the head

} // namespace

LogList::LogList(ChangeLog &changes, const Timeline &timeline, QWidget *parent)
    : QWidget(parent), m_model(new LogModel(changes, timeline, this)),
      m_delegate(new LogDelegate(changes.clock(), this)), m_rows(new QListView), m_card(new Card),
      m_head(new LogHeader), m_empty(new EmptyState(EmptyState::Drawing::Horizon, {}, {})),
      m_foot(new PlainLabel({}, looks::Meta)),
      m_undo(new Button(tr("Undo last change"), Button::Kind::Quiet))
{
    buildRows();
    buildLayout();
    connect(m_undo, &Button::clicked, this, &LogList::undoRequested);
    connect(m_rows, &QListView::activated, this, &LogList::editRequested);
    connect(
        m_rows->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &LogList::takeCurrent);
    connect(m_model, &LogModel::failed, this, &LogList::failed);
    connect(m_model, &LogModel::rowsInserted, this, &LogList::keepSelection);
    connect(m_model, &LogModel::rowsRemoved, this, &LogList::keepSelection);
    connect(m_model, &LogModel::modelReset, this, &LogList::keepSelection);
}

void LogList::buildRows()
{
    m_rows->setModel(m_model);
    m_rows->setItemDelegate(m_delegate);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setMouseTracking(true);
    m_rows->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setAccessibleName(tr("Interactions, newest first"));
    m_rows->installEventFilter(this);
}

void LogList::buildLayout()
{
    m_undo->setIconName(QStringLiteral("undo"));
    m_undo->setKeyHint(tr("Ctrl Z"));
    m_undo->setSize(Button::Size::Small);
    m_card->setFlush(true);
    m_card->body()->setSpacing(0);
    m_card->body()->addWidget(m_head);
    m_card->body()->addWidget(m_rows, 1);
    m_card->body()->addWidget(m_empty, 1);
    m_card->foot()->addWidget(m_foot, 1);
    m_card->foot()->addWidget(m_undo);
    m_card->setFootQuiet();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
}

void LogList::setQuery(const LogQuery &query)
{
    m_model->setQuery(query);
}

bool LogList::isEmpty() const
{
    return m_model->rowCount() == 0;
}

void LogList::setEmptyText(const QString &title, const QString &sentence)
{
    m_empty->setText(title, sentence);
    m_rows->setVisible(!isEmpty());
    m_empty->setVisible(isEmpty());
}

void LogList::setFootText(const QString &text)
{
    m_foot->setText(text);
}

void LogList::setFootVisible(bool visible)
{
    m_card->setFootVisible(visible);
}

/// Where few rows have room, another one says more than the names of the columns.
void LogList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_head->setFolded(height() < Theme::of(this).px(HeadFrom));
}

void LogList::setDiscreet(bool discreet)
{
    m_delegate->setDiscreet(discreet);
    m_model->setDiscreet(discreet);
    m_rows->viewport()->update();
}

void LogList::setCompactRows(bool compact)
{
    m_delegate->setCompactRows(compact);
    m_rows->doItemsLayout();
}

bool LogList::select(InteractionId id)
{
    const int row = m_model->readTo(id);
    if (row >= 0)
        m_rows->setCurrentIndex(m_model->index(row));
    return row >= 0;
}

void LogList::focusRows()
{
    m_rows->setFocus();
}

void LogList::takeCurrent()
{
    const LogRow *row = m_model->row(m_rows->currentIndex().row());
    const auto chosen = row ? std::optional(row->interaction.id) : std::nullopt;
    if (chosen == m_current)
        return;
    m_current = chosen;
    emit currentChanged();
}

void LogList::keepSelection()
{
    if (m_current && select(*m_current))
        return;
    const int from = std::max(0, m_rows->currentIndex().row());
    const int below = m_model->interactionFrom(from, 1);
    const int next = below >= 0 ? below : m_model->interactionFrom(m_model->rowCount() - 1, -1);
    m_rows->setCurrentIndex(m_model->index(next));
    takeCurrent();
}

void LogList::move(int step)
{
    const int next = m_model->interactionFrom(m_rows->currentIndex().row() + step, step);
    if (next >= 0)
        m_rows->setCurrentIndex(m_model->index(next));
}

bool LogList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_rows || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Delete: emit removeRequested(); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_Down: move(1); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace evenkeel
