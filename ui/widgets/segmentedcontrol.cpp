#include "ui/widgets/segmentedcontrol.h"

#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int Height = 36;
constexpr int Padding = 14;

int side(const QWidget &widget)
{
    return widget.layoutDirection() == Qt::RightToLeft ? -1 : 1;
}

} // namespace

SegmentedControl::SegmentedControl(const QString &name, const QStringList &choices, QWidget *parent)
    : QWidget(parent), m_name(name), m_choices(choices)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

void SegmentedControl::setCurrent(int index)
{
    if (index < 0 || index >= m_choices.size())
        return;
    m_current = index;
    describe();
    update();
}

QSize SegmentedControl::sizeHint() const
{
    int width = 2;
    for (int index = 0; index < m_choices.size(); ++index)
        width += choiceWidth(index);
    return {width, Theme::of(this).px(Height)};
}

QRect SegmentedControl::choiceRect(int index) const
{
    // Where there is more room than needed all choices share it.
    const int spare = std::max(0, width() - sizeHint().width());
    const int count = static_cast<int>(m_choices.size());
    const auto share = [&](int upTo) { return spare * upTo / count; };
    int left = 1 + share(index);
    for (int before = 0; before < index; ++before)
        left += choiceWidth(before);
    const int wide = choiceWidth(index) + share(index + 1) - share(index);
    return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 1, wide, height() - 2));
}

void SegmentedControl::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    shapes::box(painter, theme, rect(), 8, Token::Surface, Token::None);
    QPainterPath inside;
    inside.addRoundedRect(QRectF(rect()), 8, 8);
    painter.save();
    painter.setClipPath(inside);
    for (int index = 0; index < m_choices.size(); ++index) {
        const QRect part = choiceRect(index);
        const bool chosen = index == m_current;
        if (chosen) {
            painter.fillRect(part, theme.colour(Token::AccentSoft));
            painter.fillRect(
                part.left(), part.bottom() - 2, part.width(), 3, theme.colour(Token::Accent));
        }
        if (index > 0)
            painter.fillRect(
                side(*this) > 0 ? part.left() - 1 : part.right(), part.top(), 1, part.height(),
                theme.colour(Token::Border));
        painter.setFont(theme.font(TextSize::Body, chosen ? QFont::DemiBold : QFont::Normal));
        painter.setPen(theme.colour(
            !isEnabled() ? Token::Disabled
                : chosen ? Token::OnAccentSoft
                         : Token::Text2));
        painter.drawText(part, Qt::AlignCenter, m_choices.at(index));
    }
    painter.restore();
    shapes::box(painter, theme, rect(), 8, Token::None, Token::BorderStrong);
}

void SegmentedControl::mousePressEvent(QMouseEvent *event)
{
    for (int index = 0; index < m_choices.size(); ++index) {
        if (choiceRect(index).contains(event->position().toPoint()))
            choose(index);
    }
}

void SegmentedControl::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: choose(m_current - side(*this)); return;
    case Qt::Key_Right: choose(m_current + side(*this)); return;
    case Qt::Key_Home: choose(0); return;
    case Qt::Key_End: choose(static_cast<int>(m_choices.size()) - 1); return;
    default: QWidget::keyPressEvent(event);
    }
}

void SegmentedControl::choose(int index)
{
    if (index < 0 || index >= m_choices.size() || index == m_current)
        return;
    setCurrent(index);
    emit chosen(index);
}

void SegmentedControl::describe()
{
    const QString value = m_choices.value(m_current);
    //: A choice read aloud. %1: what is chosen ("Theme"), %2: the choice ("Dark")
    setAccessibleName(tr("%1: %2").arg(m_name, value));
}

int SegmentedControl::choiceWidth(int index) const
{
    // Measured in the bolder weight, so that nothing moves when the choice changes.
    const QFontMetrics metrics(Theme::of(this).font(TextSize::Body, QFont::DemiBold));
    return metrics.horizontalAdvance(m_choices.at(index)) + 2 * Padding;
}

} // namespace evenkeel
