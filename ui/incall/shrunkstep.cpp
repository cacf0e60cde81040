#include "ui/incall/shrunkstep.h"

#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/enterkey.h"

#include <QPainter>
#include <QStyle>

namespace evenkeel {

namespace {

constexpr int NameHeight = 18;
constexpr int BelowHeight = 16;
constexpr int Edge = 6;
constexpr int Radius = 6;

} // namespace

ShrunkStep::ShrunkStep(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setToolTip(tr("Show the whole strip (F8)"));
}

void ShrunkStep::showStep(const QString &title, const QString &below)
{
    m_title = title;
    m_below = below;
    //: %1 is a step of a call, %2 its place
    setAccessibleName(tr("%1, %2. Show the whole strip").arg(title, below));
    update();
}

QSize ShrunkStep::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {theme.px(130), theme.px(NameHeight + BelowHeight) + 6};
}

QSize ShrunkStep::minimumSizeHint() const
{
    return {Theme::of(this).px(48), sizeHint().height()};
}

void ShrunkStep::keyPressEvent(QKeyEvent *event)
{
    if (isPlainEnter(*event))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ShrunkStep::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    if (underMouse())
        shapes::box(painter, theme, rect(), Radius, Token::Hover, Token::None);
    const int upper = theme.px(NameHeight);
    const int lower = theme.px(BelowHeight);
    const int top = (height() - upper - lower) / 2;
    const int flags = shapes::atStart(layoutDirection());
    const auto line = [&](int from, int high, const QString &words) {
        const QRect box
            = QStyle::visualRect(layoutDirection(), rect(), {Edge, from, width() - 2 * Edge, high});
        painter.drawText(
            box, flags, painter.fontMetrics().elidedText(words, Qt::ElideRight, box.width()));
    };
    painter.setFont(theme.font(TextSize::Body, QFont::DemiBold));
    painter.setPen(theme.colour(Token::Text));
    line(top, upper, m_title);
    painter.setFont(theme.font(TextSize::Meta));
    painter.setPen(theme.colour(Token::Text2));
    line(top + upper, lower, m_below);
}

} // namespace evenkeel
