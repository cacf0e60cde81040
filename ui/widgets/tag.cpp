#include "ui/widgets/tag.h"

#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace evenkeel {

namespace {

constexpr int Height = 22;
constexpr int Padding = 9;
constexpr int IconSize = 14;
constexpr int IconGap = 5;

struct Colours
{
    Token fill;
    Token line;
    Token text;
};

Colours coloursOf(TagLook::Kind kind)
{
    switch (kind) {
    case TagLook::Kind::Quiet: return {Token::None, Token::Border, Token::Text2};
    case TagLook::Kind::Amber: return {Token::AmberSoft, Token::AmberLine, Token::AmberText};
    case TagLook::Kind::Accent: return {Token::AccentSoft, Token::AccentLine, Token::OnAccentSoft};
    case TagLook::Kind::Info: return {Token::InfoSoft, Token::InfoLine, Token::InfoText};
    case TagLook::Kind::Plain: break;
    }
    return {Token::None, Token::None, Token::Text2};
}

QFont fontOf(const Theme &theme, TagLook::Kind kind)
{
    const bool strong = kind == TagLook::Kind::Amber;
    return theme.font(TextSize::Meta, strong ? QFont::Medium : QFont::Normal);
}

} // namespace

Tag::Tag(const TagLook &look, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLook(look);
}

void Tag::setLook(const TagLook &look)
{
    m_look = look;
    setAccessibleName(look.text);
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const
{
    return tagSize(Theme::of(this), m_look);
}

QSize Tag::tagSize(const Theme &theme, const TagLook &look)
{
    int width = QFontMetrics(fontOf(theme, look.kind)).horizontalAdvance(look.text);
    width += look.kind == TagLook::Kind::Plain ? 2 : 2 * Padding + 2;
    if (!look.icon.isEmpty())
        width += theme.px(IconSize) + IconGap;
    return {width, theme.px(Height)};
}

TagLook Tag::fitted(const Theme &theme, TagLook look, int width)
{
    if (tagSize(theme, look).width() > width)
        look.icon.clear();
    return look;
}

void Tag::paintTag(
    QPainter &painter, const Theme &theme, const QRect &rect, const TagLook &look,
    const QWidget *widget)
{
    const Colours colours = coloursOf(look.kind);
    shapes::box(painter, theme, rect, rect.height() / 2.0, colours.fill, colours.line);
    const Qt::LayoutDirection direction = painter.layoutDirection();
    int x = rect.left() + (look.kind == TagLook::Kind::Plain ? 0 : Padding + 1);
    const int right = rect.right() - (look.kind == TagLook::Kind::Plain ? 0 : Padding);
    if (!look.icon.isEmpty()) {
        const int size = theme.px(IconSize);
        const QRect spot(x, rect.top() + (rect.height() - size) / 2, size, size);
        painter.drawPixmap(
            QStyle::visualRect(direction, rect, spot).topLeft(),
            theme.icon(look.icon, IconSize, colours.text, widget));
        x += size + IconGap;
    }
    painter.setFont(fontOf(theme, look.kind));
    painter.setPen(theme.colour(colours.text));
    const QRect words(x, rect.top(), right - x + 2, rect.height());
    const QString shown
        = QFontMetrics(painter.font()).elidedText(look.text, Qt::ElideRight, words.width());
    painter.drawText(QStyle::visualRect(direction, rect, words), Qt::AlignCenter, shown);
}

void Tag::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintTag(painter, Theme::of(this), rect(), m_look, this);
}

} // namespace evenkeel
