#include "ui/widgets/sectionheader.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int Padding = 16;
constexpr int IconSize = 16;

} // namespace

SectionHeader::SectionHeader(const GroupLook &look, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setLook(look);
}

void SectionHeader::setLook(const GroupLook &look)
{
    m_look = look;
    setAccessibleName(look.title + QLatin1Char(' ') + look.count);
    update();
}

QSize SectionHeader::sizeHint() const
{
    return {200, Theme::of(this).px(34)};
}

void SectionHeader::paintGroup(
    QPainter &painter, const Theme &theme, const QRect &rect, const GroupLook &look,
    const QWidget *widget)
{
    painter.fillRect(rect, theme.colour(look.amber ? Token::AmberSoft : Token::Bg));
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour(Token::Border));
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const auto place = [&](int x, int width) {
        return QStyle::visualRect(direction, rect, {x, rect.top(), width, rect.height()});
    };
    int x = rect.left() + Padding;
    if (look.amber) {
        const int size = theme.px(IconSize);
        const QRect spot = place(x, size);
        painter.drawPixmap(
            spot.left(), spot.top() + (rect.height() - size) / 2,
            theme.icon(u"clock"_s, IconSize, Token::AmberIcon, widget));
        x += size + 8;
    }
    const QFont strong = theme.font(TextSize::Body, QFont::DemiBold);
    const int width = QFontMetrics(strong).horizontalAdvance(look.title) + 1;
    painter.setFont(strong);
    painter.setPen(theme.colour(look.amber ? Token::AmberText : Token::Text));
    painter.drawText(place(x, width), Qt::AlignCenter, look.title);
    painter.setFont(theme.font(TextSize::Body));
    painter.setPen(theme.colour(look.amber ? Token::AmberText : Token::Text3));
    const int counted = QFontMetrics(painter.font()).horizontalAdvance(look.count) + 1;
    painter.drawText(place(x + width + 8, counted), Qt::AlignCenter, look.count);
}

void SectionHeader::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintGroup(painter, Theme::of(this), rect(), m_look, this);
}

} // namespace evenkeel
