#include "ui/widgets/chip.h"

#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttonaccessible.h"

#include <QKeyEvent>
#include <QPainter>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int Height = 28;
constexpr int Padding = 11;
constexpr int IconSize = 16;
constexpr int IconGap = 6;
constexpr int SignGap = 10;
constexpr int MarkSize = 20;
constexpr qreal MarkScale = 20.0 / 28;

} // namespace

Chip::Chip(const QString &text, Kind kind, QWidget *parent) : QAbstractButton(parent), m_kind(kind)
{
    ButtonAccessible::install();
    setText(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
}

void Chip::setKind(Kind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void Chip::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Chip::setSign(const QString &sign)
{
    m_sign = sign;
    updateGeometry();
    update();
}

void Chip::setStress(std::optional<StressLevel> level)
{
    m_stress = level;
    updateGeometry();
    update();
}

void Chip::setUncertain(bool uncertain)
{
    m_uncertain = uncertain;
    updateGeometry();
    update();
}

int Chip::widthWith(const QString &text) const
{
    const int words = QFontMetrics(labelFont()).horizontalAdvance(labelOf(text));
    const int icon = iconWidth();
    return 2 * Padding + 2 + signWidth() + words + (icon > 0 ? icon + IconGap : 0);
}

QSize Chip::sizeHint() const
{
    return {widthWith(text()), Theme::of(this).px(Height)};
}

QAccessible::Role Chip::spokenRole() const
{
    return isCheckable() ? QAccessible::CheckBox : QAccessible::Button;
}

void Chip::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const Look colours = look();
    shapes::box(painter, theme, rect(), height() / 2.0, colours.fill, colours.line);

    const auto place
        = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    int x = Padding;
    const int icon = iconWidth();
    const QRect iconSpot = place({x, (height() - icon) / 2, icon, icon});
    if (m_stress)
        shapes::stressMark(
            painter, theme, QRectF(iconSpot).center(), *m_stress, MarkScale * theme.px(100) / 100,
            true);
    else if (icon > 0)
        painter.drawPixmap(
            iconSpot.topLeft(), theme.icon(m_iconName, IconSize, colours.text, this));
    x += icon > 0 ? icon + IconGap : 0;
    painter.setPen(theme.colour(colours.text));
    painter.setFont(signFont());
    painter.drawText(
        place({x, 0, signWidth(), height()}), shapes::atStart(layoutDirection()), m_sign);
    x += signWidth();
    const QRect words(x, 0, width() - x - Padding + 2, height());
    painter.setFont(labelFont());
    painter.setPen(theme.colour(m_sign.isEmpty() ? colours.text : Token::Text3));
    painter.drawText(
        place(words), shapes::atStart(layoutDirection()),
        QFontMetrics(labelFont()).elidedText(labelOf(text()), Qt::ElideRight, words.width()));
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down: click(); return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: emit removeRequested(); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

Chip::Look Chip::look() const
{
    const bool hover = underMouse() || isDown();
    if (!isEnabled())
        return {.fill = Token::None, .line = Token::Border, .text = Token::Disabled};
    switch (m_kind) {
    case Kind::Quiet: return {.fill = hover ? Token::Hover : Token::Surface};
    case Kind::Parsed:
        return {.fill = hover ? Token::Hover : Token::Surface, .line = Token::BorderStrong};
    case Kind::Promise:
        return {
            .fill = Token::AmberSoft,
            .line = hover ? Token::AmberIcon : Token::AmberLine,
            .text = Token::AmberText};
    case Kind::Chosen:
        return {.fill = Token::AccentSoft, .line = Token::Accent, .text = Token::OnAccentSoft};
    case Kind::Info: break;
    }
    return {.fill = Token::InfoSoft, .line = Token::InfoLine, .text = Token::InfoText};
}

QFont Chip::labelFont() const
{
    const bool strong = m_kind == Kind::Chosen || m_kind == Kind::Promise;
    return Theme::of(this).font(TextSize::Body, strong ? QFont::Medium : QFont::Normal);
}

QFont Chip::signFont() const
{
    return Theme::of(this).font(TextSize::Body, QFont::DemiBold);
}

int Chip::signWidth() const
{
    return m_sign.isEmpty() ? 0 : QFontMetrics(signFont()).horizontalAdvance(m_sign) + SignGap;
}

QString Chip::labelOf(const QString &text) const
{
    //: A chip that was read with doubt. %1: what was understood
    return m_uncertain ? tr("%1?").arg(text) : text;
}

int Chip::iconWidth() const
{
    if (m_stress)
        return Theme::of(this).px(MarkSize);
    return m_iconName.isEmpty() ? 0 : Theme::of(this).px(IconSize);
}

} // namespace evenkeel
