#include "ui/shell/commandpalette.h"

#include "ui/shell/commanddelegate.h"
#include "ui/shell/commandmodel.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

constexpr int PanelWidth = 560;
constexpr int PanelTop = 72;
constexpr int ListHeight = 36 * 9;

} // namespace

CommandPalette::CommandPalette(const Commands &commands, QWidget *window)
    : QWidget(window), m_commands(commands)
{
    setAccessibleName(tr("Commands"));
    buildLayout();
    m_edit->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    hide();
}

void CommandPalette::open()
{
    if (isVisible())
        return;
    m_before = QApplication::focusWidget();
    m_edit->clear();
    search({});
    const Theme &theme = Theme::of(this);
    const QSize room = parentWidget()->size();
    const int wide = qMin(theme.px(PanelWidth), room.width() - 32);
    const int high = qMin(sizeHint().height(), room.height() - PanelTop - 32);
    setGeometry((room.width() - wide) / 2, PanelTop, wide, high);
    show();
    raise();
    m_edit->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    QPainter painter(this);
    shapes::box(painter, Theme::of(this), rect(), 12, Token::Surface, Token::BorderStrong);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (!isVisible())
        return false;
    if (watched == m_edit && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event)->key());
    if (watched == m_edit && event->type() == QEvent::FocusOut)
        closePanel();
    if (watched == parentWidget() && event->type() == QEvent::MouseButtonPress)
        closePanel();
    return false;
}

void CommandPalette::buildLayout()
{
    m_model = new CommandModel(m_commands, this);
    m_edit = new QLineEdit(this);
    m_edit->setFrame(false);
    m_edit->setPlaceholderText(tr("What would you like to do?"));
    m_edit->setAccessibleName(tr("Search the commands"));
    m_edit->setTextMargins(8, 0, 8, 0);
    m_edit->setMinimumHeight(Theme::of(this).px(36));
    m_edit->setFont(Theme::of(this).font(TextSize::Reading));
    m_list = new QListView(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setModel(m_model);
    m_list->setFixedHeight(Theme::of(this).px(ListHeight));
    m_list->setAccessibleName(tr("Commands"));
    m_nothing = new PlainLabel(tr("Nothing is called that."), looks::Secondary, this);
    m_nothing->setMargin(16);
    m_nothing->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 6, 1, 12);
    column->setSpacing(6);
    column->addWidget(m_edit);
    column->addWidget(new Divider(this));
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    column->addStretch();
}

void CommandPalette::search(const QString &typed)
{
    m_model->setTyped(typed);
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    const int rows = m_model->rowCount() * m_list->sizeHintForRow(0);
    m_list->setFixedHeight(qMin(Theme::of(this).px(ListHeight), qMax(1, rows)));
    m_nothing->setVisible(!any);
    m_list->setCurrentIndex(m_model->index(0));
    layout()->activate();
    fitHeight();
}

void CommandPalette::fitHeight()
{
    resize(width(), qMin(sizeHint().height(), parentWidget()->height() - PanelTop - 32));
}

void CommandPalette::step(int by)
{
    const int count = m_model->rowCount();
    if (count > 0)
        m_list->setCurrentIndex(
            m_model->index((m_list->currentIndex().row() + by + count) % count));
}

void CommandPalette::runCurrent()
{
    const QString id = m_list->currentIndex().data(CommandModel::IdRole).toString();
    closePanel();
    m_commands.run(id);
}

void CommandPalette::closePanel()
{
    if (!isVisible())
        return;
    const bool mine = m_edit->hasFocus();
    hide();
    if (mine && m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

bool CommandPalette::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Escape: closePanel(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: runCurrent(); return true;
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true; // stays inside
    default: return false;
    }
}

} // namespace evenkeel
