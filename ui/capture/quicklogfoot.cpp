#include "ui/capture/quicklogfoot.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/mirrored.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace evenkeel {

namespace {

constexpr int Height = 45;
constexpr int Edge = 14;
constexpr qreal Radius = 12;

QHBoxLayout *bareRow(QWidget *parent, int gap)
{
    auto *row = new QHBoxLayout(parent);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    return row;
}

} // namespace

QuickLogFoot::QuickLogFoot(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(mirrored({Edge, 0, 8, 0}));
    row->setSpacing(6);
    row->addWidget(new Glyph(QStringLiteral("lock"), 14, Token::Text3, this));
    row->addWidget(new PlainLabel(tr("Stays on this computer"), looks::Meta, this));
    row->addStretch(1);
    m_emptyPart = makeEmptyPart();
    m_typingPart = makeTypingPart();
    row->addWidget(m_emptyPart);
    row->addWidget(m_typingPart);
    setFixedHeight(Theme::of(this).px(Height));
    setEmpty(true);
}

QWidget *QuickLogFoot::makeEmptyPart()
{
    auto *part = new QWidget(this);
    auto *row = bareRow(part, 16);
    row->addWidget(new PlainLabel(tr("All optional. Plain words are enough."), looks::Meta, part));
    auto *close = new Button(tr("Close"), Button::Kind::Quiet, part);
    close->setSize(Button::Size::Small);
    close->setKeyHint(tr("Esc", "key"));
    connect(close, &Button::clicked, this, &QuickLogFoot::closeRequested);
    row->addWidget(close);
    return part;
}

QWidget *QuickLogFoot::makeTypingPart()
{
    auto *part = new QWidget(this);
    auto *row = bareRow(part, 4);
    row->addWidget(new KeyCap(tr("Tab", "key"), part));
    row->addWidget(new PlainLabel(tr("edit a chip"), looks::Meta, part));
    row->addSpacing(12);
    row->addWidget(new KeyCap(tr("Ctrl Enter", "keys"), part));
    row->addWidget(new PlainLabel(tr("save and add details"), looks::Meta, part));
    row->addSpacing(12);
    auto *save = new Button(tr("Save"), Button::Kind::Primary, part);
    save->setSize(Button::Size::Small);
    save->setKeyHint(tr("Enter", "key"));
    connect(save, &Button::clicked, this, &QuickLogFoot::saveRequested);
    row->addWidget(save);
    m_save = save;
    return part;
}

void QuickLogFoot::setEmpty(bool empty)
{
    m_emptyPart->setVisible(empty);
    m_typingPart->setVisible(!empty);
}

void QuickLogFoot::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0, -2 * Radius, 0, 0), Radius - 1, Radius - 1);
    painter.setClipRect(rect());
    painter.fillPath(shape, theme.colour(Token::Bg));
    painter.fillRect(QRect(0, 0, width(), 1), theme.colour(Token::Border));
}

} // namespace evenkeel
