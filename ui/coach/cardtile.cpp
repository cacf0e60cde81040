#include "ui/coach/cardtile.h"

#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttonaccessible.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int Radius = 12;
constexpr int Padding = 14;
constexpr int Top = 10;
constexpr int BoxSide = 36;
constexpr int BoxRadius = 8;
constexpr int IconSize = 20;
constexpr int WordsLeft = 62;
constexpr int PinRoom = 24;
constexpr int PinSize = 16;
constexpr int TitleLine = 22;
constexpr int TextLine = 18;
constexpr int ExampleLine = 16;
constexpr int MostLines = 2; ///< of the text, and of the example

/// `text` in at most MostLines lines of `width`; the last one ends in dots where there were more.
QStringList linesOf(const QString &text, const QFont &font, qreal width)
{
    QTextLayout layout(text, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == MostLines) {
            const QString rest = text.mid(line.textStart());
            lines.append(QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width).trimmed());
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace

CardTile::CardTile(CoachCard card, bool pinned, QWidget *parent)
    : QAbstractButton(parent), m_card(std::move(card)), m_pinned(pinned)
{
    ButtonAccessible::install();
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void CardTile::setPinned(bool pinned)
{
    if (pinned == m_pinned)
        return;
    m_pinned = pinned;
    describe();
    update();
}

void CardTile::setWide(bool wide)
{
    m_wide = wide;
    updateGeometry();
}

QSize CardTile::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {theme.px(292), theme.px(m_wide ? 84 : 118)};
}

QSize CardTile::minimumSizeHint() const
{
    return {Theme::of(this).px(200), sizeHint().height()};
}

void CardTile::describe()
{
    setText(m_card.title);
    setAccessibleName(m_pinned ? tr("%1, pinned").arg(m_card.title) : m_card.title);
    setAccessibleDescription(m_card.text + u' ' + m_card.example);
}

void CardTile::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    if (event->matches(QKeySequence::Copy)) {
        emit copyRequested();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up: emit stepped(0, -1); break;
    case Qt::Key_Down: emit stepped(0, 1); break;
    case Qt::Key_Left: emit stepped(-forward, 0); break;
    case Qt::Key_Right: emit stepped(forward, 0); break;
    case Qt::Key_Home: emit ended(false); break;
    case Qt::Key_End: emit ended(true); break;
    case Qt::Key_P:
    case Qt::Key_H:
        if (event->modifiers() == Qt::NoModifier) {
            event->key() == Qt::Key_P ? emit pinRequested() : emit hideRequested();
            break;
        }
        [[fallthrough]];
    default: QAbstractButton::keyPressEvent(event);
    }
}

QRectF CardTile::mirrored(const QRectF &rect) const
{
    if (layoutDirection() == Qt::LeftToRight)
        return rect;
    return {width() - rect.right(), rect.top(), rect.width(), rect.height()};
}

void CardTile::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = isChecked();
    shapes::box(
        painter, theme, rect(), Radius, Token::Surface, chosen ? Token::Accent : Token::Border,
        chosen ? 2 : 1);
    const int side = theme.px(BoxSide);
    const QRectF box = mirrored({qreal(Padding), qreal(Top), qreal(side), qreal(side)});
    shapes::box(
        painter, theme, box, BoxRadius, chosen ? Token::AccentSoft : Token::Sunken, Token::None);
    if (!m_card.icon.isEmpty()) {
        const qreal icon = theme.px(IconSize);
        QRectF at(0, 0, icon, icon);
        at.moveCenter(box.center());
        theme.paintIcon(
            painter, at, m_card.icon, IconSize, chosen ? Token::Accent : Token::Text2, this);
    }
    if (m_pinned) {
        const qreal pin = theme.px(PinSize);
        const QRectF at = mirrored({width() - Padding - pin, Top + 3.0, pin, pin});
        theme.paintIcon(painter, at, u"pin"_s, PinSize, Token::Text2, this);
    }

    const qreal left = WordsLeft + side - BoxSide;
    const qreal wide = width() - left - Padding;
    qreal top = Top;
    const auto say = [&](const QStringList &lines, const QFont &font, Token token, int height,
                         qreal room) {
        painter.setFont(font);
        painter.setPen(theme.colour(token));
        for (const QString &line : lines) {
            painter.setLayoutDirection(line.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
            painter.drawText(
                mirrored({left, top, room, qreal(height)}), shapes::atStart(layoutDirection()),
                line);
            top += height;
        }
    };
    const qreal titleRoom = wide - (m_pinned ? theme.px(PinRoom) : 0);
    const QFont titleFont = theme.font(TextSize::Reading, QFont::DemiBold);
    const QString title
        = QFontMetricsF(titleFont).elidedText(m_card.title, Qt::ElideRight, titleRoom);
    say({title}, titleFont, Token::Text, theme.px(TitleLine), titleRoom);
    const QFont body = theme.font(TextSize::Body);
    say(linesOf(m_card.text, body, wide), body, Token::Text2, theme.px(TextLine), wide);
    top += 2;
    const QFont meta = theme.font(TextSize::Meta);
    say(linesOf(m_card.example, meta, wide), meta, Token::Text3, theme.px(ExampleLine), wide);
}

} // namespace evenkeel
