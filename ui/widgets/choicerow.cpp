#include "ui/widgets/choicerow.h"

#include "ui/theme/controlpainter.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttonaccessible.h"

#include <QPainter>

namespace evenkeel {

namespace {

constexpr int BoxSize = 20;
constexpr int Gap = 10;

} // namespace

ChoiceRow::ChoiceRow(Kind kind, const QString &text, QWidget *parent)
    : QAbstractButton(parent), m_kind(kind)
{
    ButtonAccessible::install();
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAutoExclusive(kind == Kind::Radio);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ChoiceRow::setDetail(const QString &detail)
{
    m_detail = detail;
    setAccessibleDescription(detail);
    updateGeometry();
}

void ChoiceRow::setRoomy(bool roomy)
{
    m_roomy = roomy;
    updateGeometry();
}

QSize ChoiceRow::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const QFontMetrics body(theme.font(TextSize::Body));
    const QFontMetrics meta(theme.font(TextSize::Meta));
    const int words = qMax(body.horizontalAdvance(text()), meta.horizontalAdvance(m_detail));
    const int height = !m_detail.isEmpty() ? 44 : m_roomy ? 40 : 28;
    return {2 * padding() + theme.px(BoxSize) + Gap + words + 2, theme.px(height)};
}

QAccessible::Role ChoiceRow::spokenRole() const
{
    return m_kind == Kind::Check ? QAccessible::CheckBox : QAccessible::RadioButton;
}

void ChoiceRow::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    if (m_roomy && isChecked())
        shapes::box(painter, theme, rect(), 8, Token::AccentSoft, Token::AccentLine);
    const int size = theme.px(BoxSize);
    const QRect box = QStyle::visualRect(
        layoutDirection(), rect(), {padding(), (height() - size) / 2, size, size});
    const controls::State state{
        .on = isChecked(), .enabled = isEnabled(), .hover = isEnabled() && underMouse()};
    if (m_kind == Kind::Check)
        controls::checkBox(painter, theme, box, state, this);
    else
        controls::radioButton(painter, theme, box, state);

    const int left = padding() + size + Gap;
    const QRect words
        = QStyle::visualRect(layoutDirection(), rect(), {left, 0, width() - left, height()});
    const int flags = shapes::atStart(layoutDirection());
    const int half = m_detail.isEmpty() ? 0 : theme.px(9);
    painter.setFont(theme.font(TextSize::Body));
    painter.setPen(theme.colour(isEnabled() ? Token::Text : Token::Disabled));
    painter.drawText(words.translated(0, -half), flags, text());
    if (m_detail.isEmpty())
        return;
    painter.setFont(theme.font(TextSize::Meta));
    painter.setPen(theme.colour(isEnabled() ? Token::Text3 : Token::Disabled));
    painter.drawText(words.translated(0, half), flags, m_detail);
}

} // namespace evenkeel
