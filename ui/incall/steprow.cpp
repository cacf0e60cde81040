#include "ui/incall/steprow.h"

#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/enterkey.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/textlook.h"

#include <QFontMetrics>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>

#include <cmath>
#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int Height = 36;
constexpr int DenseHeight = 30;
constexpr int Edge = 16;
constexpr int Box = 20;
constexpr int BoxRadius = 5;
constexpr int Gap = 12;
constexpr int Bar = 4;
constexpr int Above = 9; ///< the name of the step that is on
constexpr int Below = 10;
constexpr int NameHeight = 20;
constexpr int CheckSize = 14;

} // namespace

StepRow::StepRow(const CallStep &step, QStringList says, QString place, QWidget *parent)
    : QAbstractButton(parent), m_step(step), m_says(std::move(says)), m_place(std::move(place)),
      m_more(new IconButton(u"arrow-right"_s, tr("Another sentence"), this))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setAccessibleDescription(step.hint);
    m_more->setSmall(true);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->hide();
    connect(m_more, &IconButton::clicked, this, &StepRow::showNextSentence);
    fill();
}

void StepRow::setState(State state)
{
    m_state = state;
    m_more->setVisible(state == State::On && m_says.size() > 1);
    name();
    updateGeometry();
    update();
}

void StepRow::setKeys(const QString &keys)
{
    m_keys = keys;
    update();
}

void StepRow::setDense(bool dense)
{
    if (dense == m_dense)
        return;
    m_dense = dense;
    updateGeometry();
}

void StepRow::setFacts(const PhraseFacts &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    fill();
}

void StepRow::showNextSentence()
{
    if (m_says.isEmpty())
        return;
    m_sentence = (m_sentence + 1) % m_says.size();
    fill();
}

void StepRow::fill()
{
    m_shown = m_says.isEmpty()
        ? SlotText()
        //: a sentence that may be said
        : SlotText::of(filledPhrase(tr("“%1”").arg(m_says.at(m_sentence)), m_facts));
    name();
    updateGeometry();
    update();
}

void StepRow::name()
{
    switch (m_state) {
    case State::Ahead: setAccessibleName(m_step.title); break;
    //: %1 is a step of a call
    case State::Done: setAccessibleName(tr("%1, done").arg(m_step.title)); break;
    case State::On:
        //: %1 is a step of a call, %2 "step 3 of 6", %3 a sentence that may be said
        setAccessibleName(
            tr("%1, now, %2. %3").arg(m_step.title, m_place, m_shown.spoken()).trimmed());
        break;
    }
}

QAccessible::Role StepRow::spokenRole() const
{
    return QAccessible::Button;
}

int StepRow::wordsLeft() const
{
    return Edge + Theme::of(this).px(Box) + Gap;
}

int StepRow::keysWidth() const
{
    const QFontMetrics metrics(Theme::of(this).font(TextSize::Meta));
    return m_keys.isEmpty() ? 0 : metrics.horizontalAdvance(m_keys) + Gap;
}

QSize StepRow::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const int height = theme.px(m_dense ? DenseHeight : Height);
    return {theme.px(240), m_state == State::On ? heightForWidth(width()) : height};
}

int StepRow::heightForWidth(int width) const
{
    const qreal words = laySentence(nullptr, width);
    return Above + Theme::of(this).px(NameHeight) + int(std::ceil(words)) + Below;
}

qreal StepRow::laySentence(QPainter *painter, int width) const
{
    if (m_shown.text.isEmpty())
        return 0;
    const Theme &theme = Theme::of(this);
    const int more = m_says.size() > 1 ? theme.px(28) + 4 : 0;
    const int left = wordsLeft();
    const int room = qMax(theme.px(80), width - left - Edge - more);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const TextLook look{.token = Token::OnAccentSoft};
    return m_shown.lay(
        painter, theme, look,
        {qreal(rtl ? width - left - room : left), qreal(Above + theme.px(NameHeight))}, room,
        layoutDirection());
}

QRect StepRow::focusRect() const
{
    return rect().adjusted(Edge - 8, 2, 8 - Edge, -2);
}

void StepRow::keyPressEvent(QKeyEvent *event)
{
    if (isPlainEnter(*event))
        click();
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        emit stepped(event->key() == Qt::Key_Up ? -1 : 1);
    else
        QAbstractButton::keyPressEvent(event);
}

void StepRow::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    placeMore();
    if (event->oldSize().width() != width())
        updateGeometry(); // its lines break elsewhere
}

void StepRow::placeMore()
{
    const QSize size = m_more->sizeHint();
    const int top = Above + Theme::of(this).px(NameHeight);
    const QRect spot(width() - Edge + 6 - size.width(), top, size.width(), size.height());
    m_more->setGeometry(QStyle::visualRect(layoutDirection(), rect(), spot));
}

void StepRow::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const bool on = m_state == State::On;
    const auto mirrored
        = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    if (on) {
        painter.fillRect(rect(), theme.colour(Token::AccentSoft));
        painter.fillRect(QRect(0, 0, width(), 1), theme.colour(Token::AccentLine));
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme.colour(Token::AccentLine));
        painter.fillRect(mirrored({0, 0, Bar, height()}), theme.colour(Token::Accent));
    } else if (underMouse()) {
        painter.fillRect(rect(), theme.colour(Token::Hover));
    }

    const int box = theme.px(Box);
    const int line = on ? theme.px(NameHeight) : height();
    const int top = on ? Above : 0;
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, mirrored({Edge, top + (line - box) / 2, box, box}));

    const int keys = keysWidth();
    const QRect name(wordsLeft(), top, width() - wordsLeft() - Edge - keys, line);
    painter.setFont(theme.font(TextSize::Body, on ? QFont::DemiBold : QFont::Normal));
    painter.setPen(theme.colour(
        on                           ? Token::OnAccentSoft
            : m_state == State::Done ? Token::Text2
                                     : Token::Text));
    const QString elided
        = painter.fontMetrics().elidedText(m_step.title, Qt::ElideRight, name.width());
    painter.drawText(mirrored(name), shapes::atStart(layoutDirection()), elided);
    painter.setFont(theme.font(TextSize::Meta));
    painter.setPen(theme.colour(on ? Token::OnAccentSoft : Token::Text3));
    painter.drawText(
        mirrored({width() - Edge - keys, top, keys, line}), shapes::atEnd(layoutDirection()),
        m_keys);
    if (on)
        laySentence(&painter, width());
}

void StepRow::paintBox(QPainter &painter, const QRect &box) const
{
    const Theme &theme = Theme::of(this);
    if (m_state != State::Done) {
        shapes::box(
            painter, theme, box, BoxRadius, Token::Surface,
            m_state == State::On ? Token::Accent : Token::BorderStrong, 1.5);
        return;
    }
    shapes::box(painter, theme, box, BoxRadius, Token::Accent, Token::Accent);
    const int size = theme.px(CheckSize);
    painter.drawPixmap(
        box.topLeft() + QPoint((box.width() - size) / 2, (box.height() - size) / 2),
        theme.icon(u"check"_s, CheckSize, Token::OnAccent, this));
}

} // namespace evenkeel
