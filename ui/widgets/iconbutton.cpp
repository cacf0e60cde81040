#include "ui/widgets/iconbutton.h"

#include "ui/text/plaintext.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttonaccessible.h"
#include "ui/widgets/enterkey.h"

#include <QPainter>

#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

IconButton::IconButton(QString icon, const QString &name, QWidget *parent)
    : QAbstractButton(parent), m_iconName(std::move(icon))
{
    ButtonAccessible::install();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setName(name);
}

void IconButton::setIconName(const QString &icon)
{
    m_iconName = icon;
    update();
}

void IconButton::setName(const QString &name, const QString &keys)
{
    setAccessibleName(name);
    setToolTip(plaintext::toolTip(keys.isEmpty() ? name : u"%1 (%2)"_s.arg(name, keys)));
}

void IconButton::setToken(Token token)
{
    m_token = token;
    update();
}

void IconButton::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
}

QSize IconButton::sizeHint() const
{
    const int side = Theme::of(this).px(m_small ? 28 : 36);
    return {side, side};
}

QAccessible::Role IconButton::spokenRole() const
{
    return isCheckable() ? QAccessible::CheckBox : QAccessible::Button;
}

/// As every other button does.
void IconButton::keyPressEvent(QKeyEvent *event)
{
    if (isPlainEnter(*event))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void IconButton::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    if (isEnabled() && (underMouse() || isDown() || isChecked()))
        shapes::box(painter, theme, rect(), 8, Token::Hover, Token::None);
    const Token token = !isEnabled() ? Token::Disabled : isChecked() ? Token::Accent : m_token;
    const QPixmap icon = theme.icon(m_iconName, m_small ? 16 : 18, token, this);
    const QSizeF drawn = icon.deviceIndependentSize();
    painter.drawPixmap(
        QPointF((width() - drawn.width()) / 2, (height() - drawn.height()) / 2), icon);
}

} // namespace evenkeel
