#include "ui/widgets/searchfield.h"

#include "ui/theme/theme.h"
#include "ui/widgets/keycap.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace evenkeel {

namespace {

constexpr int Edge = 12;
constexpr int IconSize = 16;
constexpr int Gap = 8;

} // namespace

SearchField::SearchField(const QString &placeholder, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    placeText();
}

void SearchField::setKeyHint(const QString &keys)
{
    m_keyHint = keys;
    placeText();
    update();
}

void SearchField::placeText()
{
    const Theme &theme = Theme::of(this);
    const int before = Edge + theme.px(IconSize) + Gap / 2;
    const int after = m_keyHint.isEmpty() ? Gap : KeyCap::capSize(theme, m_keyHint).width() + Edge;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(mirrored ? after : before, 0, mirrored ? before : after, 0);
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        placeText();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect inner = rect().adjusted(Edge, 0, -Edge, 0);
    const QPixmap glass = theme.icon(QStringLiteral("search"), IconSize, Token::Text2, this);
    const auto place = [&](QSize size, Qt::Alignment side) {
        return QStyle::alignedRect(layoutDirection(), side | Qt::AlignVCenter, size, inner);
    };
    painter.drawPixmap(place(glass.deviceIndependentSize().toSize(), Qt::AlignLeft), glass);
    if (m_keyHint.isEmpty() || !text().isEmpty())
        return;
    KeyCap::paintCap(
        painter, theme, place(KeyCap::capSize(theme, m_keyHint), Qt::AlignRight), m_keyHint,
        theme.colour(Token::Text2), theme.colour(Token::BorderStrong));
}

} // namespace evenkeel
