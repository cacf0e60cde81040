#include "ui/shell/messagebar.h"

#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int Widest = 620;
constexpr int Bottom = 2; ///< over the names of keys, clear of what the pages offer
constexpr int Overlap
    = 6; ///< inside the edge of a reminder no words stand, whatever the size of text
constexpr int IconSize = 18;

} // namespace

MessageBar::MessageBar(QWidget *parent) : QWidget(parent)
{
    m_text = new PlainLabel({}, looks::Body, this);
    m_text->setWordWrap(true);
    m_undo = new Button(tr("Undo"), Button::Kind::Secondary, this);
    m_undo->setSize(Button::Size::Small);
    m_undo->setIconName(u"undo"_s);
    m_undo->setKeyHint(keyText(QKeySequence(QKeySequence::Undo)));
    m_close = new IconButton(u"close"_s, tr("Close this message"), this);
    m_close->setSmall(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(9, 9, 9, 9);
    row->setSpacing(8);
    // Room for the icon; margins are not mirrored, spaces are.
    row->addSpacing(Theme::of(this).px(IconSize) + 9);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    row->addWidget(m_close);
    m_away.setSingleShot(true);
    m_away.setInterval(ShownFor);
    connect(&m_away, &QTimer::timeout, this, &MessageBar::hide);
    connect(m_close, &IconButton::clicked, this, &MessageBar::hide);
    connect(m_undo, &Button::clicked, this, [this] {
        hide();
        emit undoClicked();
    });
    hide();
}

void MessageBar::showMessage(const Message &message)
{
    appear(message.text, message.offersUndo, false);
    m_away.start();
}

void MessageBar::showError(const QString &sentences)
{
    appear(sentences, false, true);
    m_away.stop();
}

void MessageBar::place(const Foot &foot)
{
    m_foot = foot;
    const Theme &theme = Theme::of(this);
    const QSize room = parentWidget()->size();
    const int width = qMin(qMax(sizeHint().width(), 280), qMin(Widest, room.width() - 32));
    const int below = foot.taken > 0 ? foot.below + Overlap - Bottom : room.height();
    const int height = qMax(qMin(theme.px(48), below), layout()->heightForWidth(width));
    const int bottom = height <= below ? Bottom : foot.below + foot.taken;
    setGeometry((room.width() - width) / 2, room.height() - bottom - height, width, height);
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    shapes::box(painter, theme, rect(), 12, Token::Surface, Token::BorderStrong);
    const int size = theme.px(IconSize);
    const QRect spot
        = QStyle::visualRect(layoutDirection(), rect(), {16, (height() - size) / 2, size, size});
    painter.drawPixmap(
        spot.topLeft(),
        theme.icon(
            m_error ? u"warning"_s : u"check"_s, IconSize, m_error ? Token::Text2 : Token::Accent,
            this));
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

void MessageBar::appear(const QString &text, bool undo, bool error)
{
    m_error = error;
    m_text->setText(text);
    m_undo->setVisible(undo);
    m_close->setVisible(error || !undo);
    setAccessibleName(text);
    place(m_foot);
    show();
    raise();
    update();
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

} // namespace evenkeel
