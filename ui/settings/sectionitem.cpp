#include "ui/settings/sectionitem.h"

#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

#include <utility>

namespace evenkeel {

namespace {

constexpr int Width = 196;
constexpr int NarrowWidth = 40;
constexpr int Height = 36;
constexpr int IconLeft = 11;
constexpr int IconSize = 18;
constexpr int NarrowIconSize = 20;
constexpr int LeastHeight = 28;
constexpr int NameLeft = 39;

} // namespace

SectionItem::SectionItem(QString icon, const QString &name, QWidget *parent)
    : QAbstractButton(parent), m_icon(std::move(icon))
{
    setText(name);
    setAccessibleName(name);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void SectionItem::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setToolTip(narrow ? text() : QString());
    updateGeometry();
    update();
}

QSize SectionItem::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {theme.px(m_narrow ? NarrowWidth : Width), theme.px(Height)};
}

/// In a low window the sections move together, all of them stay in sight.
QSize SectionItem::minimumSizeHint() const
{
    return {sizeHint().width(), LeastHeight};
}

void SectionItem::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    const bool inverted = theme.isContrast() && isChecked();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse())
        shapes::box(
            painter, theme, rect(), 8,
            inverted          ? Token::Text
                : isChecked() ? Token::Surface
                              : Token::Hover,
            isChecked() ? Token::Border : Token::None);
    const auto place
        = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const int slack = theme.px(9);
    if (isChecked())
        shapes::box(
            painter, place({0, slack, 3, height() - 2 * slack}), 1.5, theme.colour(Token::Accent),
            Qt::transparent);
    const Token ink = inverted ? Token::Bg : isChecked() ? Token::Text : Token::Text2;
    const int iconSize = m_narrow ? NarrowIconSize : IconSize;
    const int size = theme.px(iconSize);
    const int left = m_narrow ? (width() - size) / 2 : theme.px(IconLeft);
    painter.drawPixmap(
        place({left, (height() - size) / 2, size, size}).topLeft(),
        theme.icon(m_icon, iconSize, ink, this));
    if (m_narrow)
        return;
    painter.setFont(theme.font(TextSize::Body, isChecked() ? QFont::DemiBold : QFont::Medium));
    painter.setPen(theme.colour(ink));
    const QRect name = place({theme.px(NameLeft), 0, width() - theme.px(NameLeft) - 6, height()});
    painter.drawText(
        name, shapes::atStart(layoutDirection()),
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, name.width()));
}

} // namespace evenkeel
