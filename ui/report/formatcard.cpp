#include "ui/report/formatcard.h"

#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace evenkeel {

namespace {

constexpr int Padding = 10;

} // namespace

FormatCard::FormatCard(const QString &name, const QString &use, QWidget *parent)
    : QAbstractButton(parent), m_use(use)
{
    setText(name);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    //: how a kind of file is read aloud: %1 is "PDF", %2 "to read"
    setAccessibleName(tr("%1, %2").arg(name, use));
}

QSize FormatCard::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const int name
        = QFontMetrics(theme.font(TextSize::Body, QFont::DemiBold)).horizontalAdvance(text());
    const int use = QFontMetrics(theme.font(TextSize::Meta)).horizontalAdvance(m_use);
    return {std::max(name, use) + 2 * Padding, theme.px(51)};
}

void FormatCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const Token fill = isChecked() ? Token::AccentSoft
        : underMouse()             ? Token::Hover
                                   : Token::Surface;
    shapes::box(
        painter, theme, rect(), 8, fill, isChecked() ? Token::Accent : Token::BorderStrong,
        isChecked() ? 2 : 1);
    const QRect inside = rect().adjusted(Padding, 0, -Padding, 0);
    const int start = shapes::atStart(layoutDirection());
    painter.setFont(theme.font(TextSize::Body, QFont::DemiBold));
    painter.setPen(theme.colour(isChecked() ? Token::OnAccentSoft : Token::Text));
    painter.drawText(inside.adjusted(0, theme.px(8), 0, -theme.px(25)), start, text());
    painter.setFont(theme.font(TextSize::Meta));
    painter.setPen(theme.colour(isChecked() ? Token::Text2 : Token::Text3));
    painter.drawText(inside.adjusted(0, theme.px(25), 0, -theme.px(8)), start, m_use);
}

} // namespace evenkeel
