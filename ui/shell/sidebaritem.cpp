#include "ui/shell/sidebaritem.h"

#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttonaccessible.h"

#include <QLocale>
#include <QPainter>

#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int WideHeight = 36;
constexpr int RailSide = 40;
constexpr int IconSize = 20;
constexpr int IconLeft = 11;
constexpr int NameLeft = 41;
constexpr int Padding = 10;

} // namespace

struct SidebarItem::Colours
{
    QColor fill;
    QColor line;
    QColor text;
    QColor keys;
    QColor icon;
    QColor bar;
};

SidebarItem::SidebarItem(QString icon, const QString &name, QString keys, QWidget *parent)
    : QAbstractButton(parent), m_icon(std::move(icon)), m_keys(std::move(keys))
{
    ButtonAccessible::install();
    setText(name);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::ClickFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void SidebarItem::setRail(bool rail)
{
    m_rail = rail;
    describe();
    updateGeometry();
}

void SidebarItem::setKeys(const QString &keys)
{
    m_keys = keys;
    describe();
    update();
}

void SidebarItem::setBadge(int count, bool attention)
{
    m_badge = count;
    m_attention = attention;
    describe();
    update();
}

QSize SidebarItem::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return m_rail ? QSize(theme.px(RailSide), theme.px(RailSide))
                  : QSize(theme.px(191), theme.px(WideHeight));
}

QAccessible::Role SidebarItem::spokenRole() const
{
    return QAccessible::PageTab;
}

void SidebarItem::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    const Colours look = colours();
    shapes::box(painter, rect(), 8, look.fill, look.line);

    const auto place
        = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    if (isChecked()) {
        const int slack = theme.px(9);
        shapes::box(
            painter, place({0, slack, 3, height() - 2 * slack}), 1.5, look.bar, Qt::transparent);
    }
    const int size = theme.px(IconSize);
    const int left = m_rail ? (width() - size) / 2 : theme.px(IconLeft);
    painter.drawPixmap(
        place({left, (height() - size) / 2, size, size}).topLeft(),
        theme.icon(m_icon, IconSize, look.icon, this));
    if (!m_rail) {
        paintWords(painter, look);
    } else if (m_badge > 0) {
        const QRectF dot = place({width() - theme.px(12), theme.px(6), theme.px(7), theme.px(7)});
        shapes::box(
            painter, dot, dot.width() / 2,
            theme.colour(m_attention ? Token::AmberLine : Token::Text3), Qt::transparent);
    }
}

SidebarItem::Colours SidebarItem::colours() const
{
    const Theme &theme = Theme::of(this);
    const bool chosen = isChecked();
    const bool hover = underMouse() && !chosen;
    if (theme.isContrast() && chosen) {
        const QColor paper = theme.colour(Token::Text);
        const QColor ink = theme.colour(Token::Bg);
        return {paper, paper, ink, ink, ink, theme.colour(Token::Accent)};
    }
    return {
        .fill = theme.colour(
            chosen      ? Token::Surface
                : hover ? Token::Hover
                        : Token::None),
        .line = theme.colour(chosen ? Token::Border : Token::None),
        .text = theme.colour(chosen || theme.isContrast() ? Token::Text : Token::Text2),
        .keys = theme.colour(Token::Text3),
        .icon = theme.colour(chosen ? Token::Accent : Token::Text2),
        .bar = theme.colour(Token::Accent)};
}

void SidebarItem::describe()
{
    QString name = text();
    if (m_badge > 0)
        //: The entry of a page with a number of things that wait. %1: page, %2: number
        name = tr("%1, %2 waiting").arg(text(), QLocale().toString(m_badge));
    setAccessibleName(name);
    const QString tip = m_keys.isEmpty() ? name : u"%1 (%2)"_s.arg(name, m_keys);
    setToolTip(m_rail ? tip : QString());
}

void SidebarItem::paintWords(QPainter &painter, const Colours &look) const
{
    const Theme &theme = Theme::of(this);
    const auto place
        = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const QFont meta = theme.font(TextSize::Meta);
    const int keysWidth = QFontMetrics(meta).horizontalAdvance(m_keys);
    const QFont font = theme.font(TextSize::Body, isChecked() ? QFont::DemiBold : QFont::Medium);
    const int left = theme.px(NameLeft);
    const int badge = m_badge > 0 ? theme.px(32) : 0;
    const int needed = left + QFontMetrics(font).horizontalAdvance(text()) + badge + 4;
    // The name comes before its keys.
    const bool keys = needed <= width() - Padding - keysWidth;
    const int end = width() - Padding - (keys ? keysWidth : 0);
    if (keys) {
        painter.setFont(meta);
        painter.setPen(look.keys);
        painter.drawText(
            place({end, 0, keysWidth + 1, height()}), Qt::AlignCenter | Qt::TextForceLeftToRight,
            m_keys);
    }
    const int room = end - left - 4 - badge;
    const QString name = QFontMetrics(font).elidedText(text(), Qt::ElideRight, room);
    const int width = QFontMetrics(font).horizontalAdvance(name) + 1;
    painter.setFont(font);
    painter.setPen(look.text);
    painter.drawText(place({left, 0, width, height()}), Qt::AlignCenter, name);
    if (m_badge > 0) {
        const int badgeHeight = theme.px(20);
        paintBadge(
            painter,
            place({left + width + 7, (height() - badgeHeight) / 2, theme.px(23), badgeHeight}));
    }
}

void SidebarItem::paintBadge(QPainter &painter, const QRect &spot) const
{
    const Theme &theme = Theme::of(this);
    const Token fill = m_attention ? Token::AmberSoft : Token::Surface;
    const Token line = m_attention ? Token::AmberLine : Token::Border;
    shapes::box(painter, theme, spot, spot.height() / 2.0, fill, line);
    painter.setFont(theme.font(TextSize::Meta, QFont::DemiBold));
    painter.setPen(theme.colour(m_attention ? Token::AmberText : Token::Text2));
    const QLocale locale;
    //: More than fits into a badge. %1: 99
    const QString count
        = m_badge > 99 ? tr("%1+").arg(locale.toString(99)) : locale.toString(m_badge);
    painter.drawText(spot, Qt::AlignCenter, count);
}

} // namespace evenkeel
