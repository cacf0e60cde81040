#include "ui/widgets/menubutton.h"

#include "ui/text/plaintext.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttonaccessible.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int Height = 36;
constexpr int Padding = 11;
constexpr int ArrowSize = 16; ///< of the icon as well
constexpr int IconGap = 8;

} // namespace

MenuButton::MenuButton(const QString &name, QWidget *parent) : QAbstractButton(parent), m_name(name)
{
    ButtonAccessible::install();
    setAccessibleName(name);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &MenuButton::openMenu);
}

void MenuButton::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void MenuButton::setChoices(const QStringList &choices, int current)
{
    m_choices = choices;
    setCurrent(current);
    updateGeometry();
}

void MenuButton::setCurrent(int index)
{
    m_current = index;
    setText(m_choices.value(index));
    //: A menu read aloud. %1: what is chosen, %2: the choice
    setAccessibleName(tr("%1: %2").arg(m_name, text()));
    update();
}

QSize MenuButton::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const QFontMetrics metrics(theme.font(TextSize::Body));
    int widest = metrics.averageCharWidth() * 8;
    for (const QString &choice : m_choices)
        widest = qMax(widest, metrics.horizontalAdvance(choice));
    return {widest + iconRoom() + 2 * Padding + theme.px(ArrowSize) + 12, theme.px(Height)};
}

QAccessible::Role MenuButton::spokenRole() const
{
    return QAccessible::ButtonMenu;
}

void MenuButton::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const bool pointed = isEnabled() && (underMouse() || isDown());
    shapes::box(
        painter, theme, rect(), 8, pointed ? Token::Hover : Token::Surface,
        isEnabled() ? Token::BorderStrong : Token::Border);
    const Token token = isEnabled() ? Token::Text2 : Token::Disabled;
    const int size = theme.px(ArrowSize);
    const QRect arrow = QStyle::visualRect(
        layoutDirection(), rect(), {width() - Padding - size, (height() - size) / 2, size, size});
    painter.drawPixmap(arrow.topLeft(), theme.icon(u"chevron-down"_s, ArrowSize, token, this));
    if (!m_iconName.isEmpty()) {
        const QRect icon = QStyle::visualRect(
            layoutDirection(), rect(), {Padding, (height() - size) / 2, size, size});
        painter.drawPixmap(icon.topLeft(), theme.icon(m_iconName, ArrowSize, token, this));
    }
    const int before = Padding + iconRoom();
    const QRect words = QStyle::visualRect(
        layoutDirection(), rect(), {before, 0, width() - before - Padding - size - 8, height()});
    const QFont font = theme.font(TextSize::Body);
    painter.setFont(font);
    painter.setPen(theme.colour(isEnabled() ? Token::Text : Token::Disabled));
    painter.drawText(
        words, shapes::atStart(layoutDirection()),
        QFontMetrics(font).elidedText(text(), Qt::ElideRight, words.width()));
}

void MenuButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down: openMenu(); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

int MenuButton::iconRoom() const
{
    return m_iconName.isEmpty() ? 0 : Theme::of(this).px(ArrowSize) + IconGap;
}

void MenuButton::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *oneOf = new QActionGroup(menu); // looks and is spoken like it
    for (int index = 0; index < m_choices.size(); ++index) {
        QAction *action
            = oneOf->addAction(menu->addAction(plaintext::menuEntry(m_choices.at(index))));
        action->setCheckable(true);
        action->setChecked(index == m_current);
        connect(action, &QAction::triggered, this, [this, index] {
            setCurrent(index);
            emit chosen(index);
        });
    }
    menu->setMinimumWidth(width());
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

} // namespace evenkeel
