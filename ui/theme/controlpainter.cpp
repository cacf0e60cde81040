#include "ui/theme/controlpainter.h"

#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace evenkeel::controls {

using namespace Qt::StringLiterals;

namespace {

void tick(
    QPainter &painter, const Theme &theme, const QRectF &rect, Token token, int size,
    const QWidget *widget)
{
    const QPixmap icon = theme.icon(u"check"_s, size, token, widget);
    const QSizeF drawn = icon.deviceIndependentSize();
    painter.drawPixmap(rect.center() - QPointF(drawn.width() / 2, drawn.height() / 2), icon);
}

} // namespace

void checkBox(
    QPainter &painter, const Theme &theme, const QRectF &rect, State state, const QWidget *widget)
{
    if (!state.enabled) {
        shapes::box(painter, theme, rect, 5, Token::Sunken, Token::Border);
        if (state.on)
            tick(painter, theme, rect, Token::Disabled, 14, widget);
        return;
    }
    if (!state.on) {
        const Token fill = state.hover ? Token::Hover : Token::Surface;
        shapes::box(painter, theme, rect, 5, fill, Token::BorderStrong);
        return;
    }
    const Token fill = state.hover ? Token::AccentHover : Token::Accent;
    shapes::box(painter, theme, rect, 5, fill, Token::None);
    tick(painter, theme, rect, Token::OnAccent, 14, widget);
}

void radioButton(QPainter &painter, const Theme &theme, const QRectF &rect, State state)
{
    const Token line = !state.enabled ? Token::Border
        : state.on                    ? Token::Accent
                                      : Token::BorderStrong;
    const Token fill = state.hover && !state.on ? Token::Hover : Token::Surface;
    shapes::box(painter, theme, rect, rect.width() / 2, fill, line, state.on ? 1.25 : 1);
    if (!state.on)
        return;
    const qreal inset = rect.width() * 0.225;
    const QRectF dot = rect.adjusted(inset, inset, -inset, -inset);
    const Token dotFill = state.enabled ? Token::Accent : Token::Disabled;
    shapes::box(painter, theme, dot, dot.width() / 2, dotFill, Token::None);
}

void switchKnob(
    QPainter &painter, const Theme &theme, const QRectF &rect, State state, qreal position,
    bool rightToLeft)
{
    const bool filled = state.on && state.enabled;
    const Token fill = !state.enabled ? Token::Sunken
        : state.on                    ? (state.hover ? Token::AccentHover : Token::Accent)
                                      : (state.hover ? Token::Hover : Token::Surface);
    const Token line = filled ? Token::None : state.enabled ? Token::BorderStrong : Token::Border;
    shapes::box(painter, theme, rect, rect.height() / 2, fill, line);

    const qreal knob = rect.height() - 8;
    const qreal way = rect.width() - knob - 8;
    const qreal x = rightToLeft ? way * (1 - position) : way * position;
    const QRectF spot(rect.left() + 4 + x, rect.top() + 4, knob, knob);
    const Token dot = !state.enabled ? Token::Disabled
        : state.on                   ? Token::OnAccent
                                     : Token::BorderStrong;
    shapes::box(painter, theme, spot, knob / 2, dot, Token::None);
}

void doneTarget(
    QPainter &painter, const Theme &theme, const QRectF &rect, State state, const QWidget *widget)
{
    if (!state.on) {
        const Token fill = state.hover ? Token::Hover : Token::None;
        shapes::box(painter, theme, rect, rect.width() / 2, fill, Token::BorderStrong);
        return;
    }
    shapes::box(painter, theme, rect, rect.width() / 2, Token::AccentSoft, Token::Accent);
    tick(painter, theme, rect, Token::OnAccentSoft, 14, widget);
}

} // namespace evenkeel::controls
