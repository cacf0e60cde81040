#include "ui/widgets/segmentedcontrol.h"

#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <utility>

namespace evenkeel {

namespace {

constexpr int Height = 36;
constexpr int Padding = 14;
constexpr int SmallHeight = 30;
constexpr int SmallPadding = 11;
constexpr int IconSize = 16;
constexpr int IconGap = 6;

int side(const QWidget &widget)
{
    return widget.layoutDirection() == Qt::RightToLeft ? -1 : 1;
}

} // namespace

SegmentedControl::SegmentedControl(QString name, QStringList choices, QWidget *parent)
    : QWidget(parent), m_name(std::move(name)), m_choices(std::move(choices))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

void SegmentedControl::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
    update();
}

void SegmentedControl::setIconNames(const QStringList &names)
{
    m_icons = names;
    updateGeometry();
    update();
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
    return {width, Theme::of(this).px(m_small ? SmallHeight : Height)};
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
        paintChoice(painter, index);
    }
    painter.restore();
    shapes::box(painter, theme, rect(), 8, Token::None, Token::BorderStrong);
}

void SegmentedControl::paintChoice(QPainter &painter, int index) const
{
    const Theme &theme = Theme::of(this);
    const bool chosen = index == m_current;
    const Token token = !isEnabled() ? Token::Disabled
        : chosen                     ? Token::OnAccentSoft
                                     : Token::Text2;
    const QFont font = theme.font(TextSize::Body, chosen ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(theme.colour(token));
    const QString &text = m_choices.at(index);
    const QRect part = choiceRect(index);
    const int icon = iconRoom(index);
    if (icon == 0) {
        painter.drawText(part, Qt::AlignCenter, text);
        return;
    }
    const int words = QFontMetrics(font).horizontalAdvance(text);
    QRect both(0, 0, icon + words, part.height());
    both.moveCenter(part.center());
    const auto place
        = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), both, box); };
    const QPixmap drawn = theme.icon(m_icons.at(index), IconSize, token, this);
    const int side = theme.px(IconSize);
    painter.drawPixmap(
        place({both.left(), both.center().y() - side / 2 + 1, side, side}).topLeft(), drawn);
    painter.drawText(place(both.adjusted(icon, 0, 2, 0)), shapes::atStart(layoutDirection()), text);
}

void SegmentedControl::mousePressEvent(QMouseEvent *event)
{
    for (int index = 0; index < m_choices.size(); ++index) {
        if (!choiceRect(index).contains(event->position().toPoint()))
            continue;
        if (index == m_current)
            emit chosenAgain(index);
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
    return metrics.horizontalAdvance(m_choices.at(index)) + iconRoom(index) + 2 * padding();
}

int SegmentedControl::padding() const
{
    return m_small ? SmallPadding : Padding;
}

/// What the icon takes before the words.
int SegmentedControl::iconRoom(int index) const
{
    return m_icons.value(index).isEmpty() ? 0 : Theme::of(this).px(IconSize) + IconGap;
}

} // namespace evenkeel
