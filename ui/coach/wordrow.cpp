#include "ui/coach/wordrow.h"

#include "ui/coach/slottext.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/textlook.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <utility>

namespace evenkeel {

namespace {

constexpr int CardRadius = 12;
constexpr int CardPadding = 14;
constexpr int ReplyRadius = 10;
constexpr int ReplyPadding = 10;
constexpr int NumberWidth = 20; ///< the same for each digit
constexpr int NumberGap = 10;
constexpr int Between = 2;

} // namespace

WordRow::WordRow(RowWords words, int number, QWidget *parent)
    : QAbstractButton(parent), m_words(std::move(words)),
      m_number(number > 0 ? QLocale().toString(number) : QString())
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred); // no higher than its words
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    const QString said = m_words.title.isEmpty() ? m_words.text : m_words.title;
    setText(said);
    //: %1: the key that chooses a reply, %2: the reply
    setAccessibleName(m_number.isEmpty() ? said : tr("%1: %2").arg(m_number, said));
    if (!m_words.title.isEmpty())
        setAccessibleDescription(m_words.text + u' ' + m_words.meta);
}

int WordRow::focusRadius() const
{
    return m_number.isEmpty() ? CardRadius : ReplyRadius;
}

int WordRow::padding() const
{
    return m_number.isEmpty() ? CardPadding : ReplyPadding;
}

int WordRow::numberRoom() const
{
    return m_number.isEmpty() ? 0 : Theme::of(this).px(NumberWidth) + NumberGap;
}

QSize WordRow::sizeHint() const
{
    const int wide = Theme::of(this).px(280);
    return {wide, heightForWidth(wide)};
}

QSize WordRow::minimumSizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {theme.px(120) + numberRoom(), theme.px(18) + 2 * padding()};
}

int WordRow::heightForWidth(int width) const
{
    return static_cast<int>(layWords(nullptr, width)) + padding();
}

qreal WordRow::layWords(QPainter *painter, int width) const
{
    const Theme &theme = Theme::of(this);
    const int room = width - 2 * padding() - numberRoom();
    const QRect words = QStyle::visualRect(
        layoutDirection(), {0, 0, width, 1}, {padding() + numberRoom(), 0, room, 1});
    qreal top = padding();
    const auto say = [&](const QString &text, const TextLook &look) {
        if (text.isEmpty())
            return;
        if (top > padding())
            top += Between;
        top += SlotText{.text = text}.lay(
            painter, theme, look, {qreal(words.left()), top}, room, layoutDirection());
    };
    say(m_words.title, looks::ReadingStrong);
    say(m_words.text, m_words.title.isEmpty() ? looks::Body : looks::Secondary);
    say(m_words.meta, looks::Meta);
    return top;
}

void WordRow::setCurrent(bool current)
{
    m_current = current;
    update();
}

void WordRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !m_spaceChooses)
        return event->ignore();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); break;
    case Qt::Key_Up: emit stepped(-1); break;
    case Qt::Key_Down: emit stepped(1); break;
    case Qt::Key_Home: emit ended(false); break;
    case Qt::Key_End: emit ended(true); break;
    default: QAbstractButton::keyPressEvent(event);
    }
}

void WordRow::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    shapes::box(
        painter, theme, rect(), focusRadius(), underMouse() ? Token::Hover : Token::Surface,
        m_current                ? Token::Accent
            : m_number.isEmpty() ? Token::Border
                                 : Token::BorderStrong);
    if (!m_number.isEmpty()) {
        const QSize cap(theme.px(NumberWidth), KeyCap::capSize(theme, m_number).height());
        const QRect at
            = QStyle::visualRect(layoutDirection(), rect(), {QPoint(padding(), padding()), cap});
        KeyCap::paintCap(
            painter, theme, at, m_number, theme.colour(Token::Text2),
            theme.colour(Token::BorderStrong));
    }
    layWords(&painter, width());
}

} // namespace evenkeel
