#include "ui/widgets/button.h"

#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/enterkey.h"
#include "ui/widgets/keycap.h"

#include <QPainter>

namespace evenkeel {

namespace {

constexpr int IconSize = 16;
constexpr int IconGap = 8;
constexpr int CapGap = 8;

} // namespace

Button::Button(const QString &text, Kind kind, QWidget *parent)
    : QPushButton(text, parent), m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void Button::setSize(Size size)
{
    m_size = size;
    updateGeometry();
}

void Button::setTextSize(TextSize size)
{
    m_textSize = size;
    updateGeometry();
}

void Button::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Button::setKeyHint(const QString &keys)
{
    m_keyHint = keys;
    updateGeometry();
    update();
}

QSize Button::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const int height = m_size == Size::Small ? 30 : m_size == Size::Large ? 44 : 36;
    return {contentWidth() + 2 * padding(), theme.px(height)};
}

void Button::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const Look colours = look();
    shapes::box(painter, theme, rect(), 8, colours.fill, colours.line);

    const QRect all = rect();
    QRect inside(0, 0, contentWidth(), all.height());
    inside.moveCenter(all.center());
    inside.setLeft(qMax(inside.left(), 0));
    const auto place
        = [&](const QRect &part) { return QStyle::visualRect(layoutDirection(), all, part); };
    int x = inside.left();
    if (!m_iconName.isEmpty()) {
        const QPixmap icon = theme.icon(m_iconName, IconSize, colours.text, this);
        const int size = theme.px(IconSize);
        painter.drawPixmap(place({x, (all.height() - size) / 2, size, size}).topLeft(), icon);
        x += size + (text().isEmpty() ? 0 : IconGap);
    }
    painter.setFont(labelFont());
    painter.setPen(theme.colour(colours.text));
    const int width = QFontMetrics(labelFont()).size(Qt::TextShowMnemonic, text()).width();
    painter.drawText(
        place({x, 0, width + 1, all.height()}), Qt::AlignCenter | Qt::TextShowMnemonic, text());
    if (m_keyHint.isEmpty())
        return;
    const QSize cap = KeyCap::capSize(theme, m_keyHint);
    const QRect spot = place({{x + width + CapGap, (all.height() - cap.height()) / 2}, cap});
    const bool filled = m_kind == Kind::Primary || !isEnabled();
    const Token words = m_kind == Kind::Secondary && isEnabled() ? Token::Text2 : colours.text;
    KeyCap::paintCap(
        painter, theme, spot, m_keyHint, theme.colour(words),
        theme.colour(filled ? colours.text : Token::BorderStrong));
}

void Button::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

/// Enter presses it as the space bar does, also outside of a dialog.
void Button::keyPressEvent(QKeyEvent *event)
{
    if (isPlainEnter(*event))
        click();
    else
        QPushButton::keyPressEvent(event);
}

Button::Look Button::look() const
{
    const bool hover = underMouse();
    const bool pressed = isDown();
    if (!isEnabled()) {
        const bool filled = m_kind != Kind::Quiet;
        return {
            .fill = filled ? Token::Sunken : Token::None,
            .line = filled ? Token::Border : Token::None,
            .text = Token::Disabled};
    }
    switch (m_kind) {
    case Kind::Primary:
        return {
            .fill = pressed ? Token::AccentPress
                : hover     ? Token::AccentHover
                            : Token::Accent,
            .text = Token::OnAccent};
    case Kind::Tonal:
        return {
            .fill = Token::AccentSoft,
            .line = hover || pressed ? Token::Accent : Token::AccentLine,
            .text = Token::OnAccentSoft};
    case Kind::Secondary:
        return {
            .fill = hover || pressed ? Token::Hover : Token::Surface, .line = Token::BorderStrong};
    case Kind::Quiet:
        return {.fill = hover || pressed ? Token::Hover : Token::None, .text = Token::Text2};
    case Kind::Danger:
        return {
            .fill = hover || pressed ? Token::DangerSoft : Token::Surface,
            .line = Token::DangerLine,
            .text = Token::DangerText};
    case Kind::OnSoft: break;
    }
    return {
        .fill = hover || pressed ? Token::Hover : Token::Surface,
        .line = Token::AccentLine,
        .text = Token::OnAccentSoft};
}

QFont Button::labelFont() const
{
    const bool strong = m_kind == Kind::Primary || m_kind == Kind::Tonal || m_kind == Kind::Danger
        || m_kind == Kind::OnSoft;
    return Theme::of(this).font(m_textSize, strong ? QFont::DemiBold : QFont::Medium);
}

int Button::padding() const
{
    if (m_size == Size::Small)
        return 10;
    return m_size == Size::Large ? 16 : 15;
}

int Button::contentWidth() const
{
    const Theme &theme = Theme::of(this);
    int width = QFontMetrics(labelFont()).size(Qt::TextShowMnemonic, text()).width();
    if (!m_iconName.isEmpty())
        width += theme.px(IconSize) + (text().isEmpty() ? 0 : IconGap);
    if (!m_keyHint.isEmpty())
        width += CapGap + KeyCap::capSize(theme, m_keyHint).width();
    return width;
}

} // namespace evenkeel
