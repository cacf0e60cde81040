#include "ui/capture/linefield.h"

#include "ui/capture/quickline.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace evenkeel {

namespace {

constexpr int Radius = 8;
constexpr int IconSize = 18;
constexpr int Edge = 14;
constexpr int Gap = 8;
constexpr int Height = 44;
constexpr int CompactHeight = 36;
constexpr int Above = 8;
constexpr int CompactAbove = 4;
constexpr int AfterLine = 10;

} // namespace

LineField::LineField(QuickLine *line, QWidget *parent) : QWidget(parent), m_line(line)
{
    auto *row = new QHBoxLayout(this);
    row->addWidget(line, 1, Qt::AlignVCenter);
    placeLine();
    setFocusProxy(line);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::IBeamCursor);
    connect(line, &QuickLine::focusChanged, this, qOverload<>(&QWidget::update));
}

void LineField::setCompact(bool compact)
{
    m_compact = compact;
    placeLine();
}

int LineField::lowest() const
{
    return Theme::of(this).px(m_compact ? CompactHeight : Height);
}

void LineField::placeLine()
{
    const Theme &theme = Theme::of(this);
    const int before = Edge + theme.px(IconSize) + Gap;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int above = m_compact ? CompactAbove : Above;
    if (mirrored)
        layout()->setContentsMargins(AfterLine, above, before, above);
    else
        layout()->setContentsMargins(before, above, AfterLine, above);
    setMinimumHeight(lowest());
}

void LineField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool moved
        = event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange;
    if (moved && layout())
        placeLine();
}

void LineField::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const bool focused = m_line->hasFocus();
    shapes::box(
        painter, theme, rect(), Radius, Token::Surface,
        focused ? Token::Focus : Token::BorderStrong, focused ? theme.focusWidth() : 1);
    const int size = theme.px(IconSize);
    const int top = (lowest() - size) / 2;
    const QRect spot = QStyle::visualRect(layoutDirection(), rect(), QRect(Edge, top, size, size));
    painter.drawPixmap(
        spot.topLeft(), theme.icon(QStringLiteral("edit"), IconSize, Token::Accent, this));
}

void LineField::mousePressEvent([[maybe_unused]] QMouseEvent *event)
{
    m_line->setFocus(Qt::MouseFocusReason);
}

} // namespace evenkeel
