#include "ui/shell/sidebar.h"

#include "ui/shell/sidebaritem.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/mirrored.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

constexpr int WideWidth = 208;
constexpr int RailWidth = 56;
constexpr int SignSize = 24;
constexpr int SignLeft = 16;
constexpr int SignTop = 18;
constexpr int NameLeft = 50;

} // namespace

Sidebar::Sidebar(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Pages"));
    m_layout = new QVBoxLayout(this);
    m_pages = new QVBoxLayout;
    m_foot = new QVBoxLayout;
    for (QVBoxLayout *part : {m_pages, m_foot})
        part->setSpacing(2);
    m_layout->setSpacing(0);
    m_layout->addLayout(m_pages);
    m_layout->addStretch();
    m_layout->addLayout(m_foot);
    updateWidth();
}

void Sidebar::addItem(
    const QString &id, const QString &icon, const QString &name, const QString &keys, bool atFoot)
{
    auto *item = new SidebarItem(icon, name, keys, this);
    item->setRail(m_rail);
    item->installEventFilter(this);
    if (m_items.isEmpty())
        item->setFocusPolicy(Qt::StrongFocus);
    (atFoot ? m_foot : m_pages)->addWidget(item);
    m_items.append(item);
    m_byId.insert(id, item);
    connect(item, &SidebarItem::clicked, this, [this, id] {
        setCurrent(m_current); // a click alone chooses nothing, the window decides
        emit chosen(id);
    });
}

void Sidebar::setCurrent(const QString &id)
{
    m_current = id;
    for (auto it = m_byId.cbegin(); it != m_byId.cend(); ++it) {
        const bool current = it.key() == id;
        it.value()->setChecked(current);
        it.value()->setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void Sidebar::setBadge(const QString &id, int count, bool attention)
{
    if (SidebarItem *item = m_byId.value(id))
        item->setBadge(count, attention);
}

void Sidebar::setKeys(const QString &id, const QString &keys)
{
    if (SidebarItem *item = m_byId.value(id))
        item->setKeys(keys);
}

void Sidebar::setRail(bool rail)
{
    m_rail = rail;
    for (SidebarItem *item : std::as_const(m_items))
        item->setRail(rail);
    updateWidth();
}

void Sidebar::focusCurrent()
{
    SidebarItem *item = m_byId.value(m_current, m_items.value(0));
    if (item)
        item->setFocus(Qt::TabFocusReason);
}

void Sidebar::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    painter.fillRect(rect(), theme.colour(Token::Sunken));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(mirrored ? 0 : width() - 1, 0, 1, height(), theme.colour(Token::Border));

    const int size = theme.px(SignSize);
    const int left = m_rail ? (width() - size) / 2 : SignLeft;
    const QRect sign = QStyle::visualRect(layoutDirection(), rect(), {left, SignTop, size, size});
    painter.drawPixmap(sign.topLeft(), theme.appIcon(SignSize, this));
    if (m_rail)
        return;
    const int nameLeft = SignLeft + size + NameLeft - SignLeft - SignSize;
    const QRect name = QStyle::visualRect(
        layoutDirection(), rect(), {nameLeft, SignTop, width() - nameLeft - 8, size});
    painter.setFont(theme.font(TextSize::Reading, QFont::DemiBold));
    painter.setPen(theme.colour(Token::Text));
    painter.drawText(name, shapes::atStart(layoutDirection()), tr("Evenkeel", "the program"));
}

void Sidebar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_layout)
        updateWidth();
}

bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            moveFocus(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            static_cast<SidebarItem *>(watched)->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Sidebar::updateWidth()
{
    const Theme &theme = Theme::of(this);
    const int top = SignTop + theme.px(SignSize) + (m_rail ? 16 : 20);
    m_layout->setContentsMargins(mirrored({8, top, m_rail ? 8 : 9, 12}));
    setFixedWidth(theme.px(m_rail ? RailWidth : WideWidth));
}

void Sidebar::moveFocus(int by)
{
    const qsizetype count = m_items.size();
    for (qsizetype index = 0; index < count; ++index) {
        if (m_items.at(index)->hasFocus()) {
            m_items.at((index + by + count) % count)->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace evenkeel
