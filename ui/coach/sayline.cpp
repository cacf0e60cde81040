#include "ui/coach/sayline.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttonaccessible.h"
#include "ui/widgets/textlook.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <utility>

namespace evenkeel {

namespace {

constexpr int BarWidth = 3;
constexpr int WordsLeft = 13;
constexpr int Around = 1; ///< above and below the words

} // namespace

SayLine::SayLine(SlotText sentence, Kind kind, QWidget *parent)
    : QAbstractButton(parent), m_sentence(std::move(sentence)), m_kind(kind)
{
    const QString spoken = m_sentence.spoken();
    setText(spoken);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    ButtonAccessible::install();
    setAccessibleName(spoken);
    if (kind == Kind::RatherThan) {
        setFocusPolicy(Qt::NoFocus);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        return;
    }
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Copy"));
    setAccessibleDescription(tr("Press Enter to copy"));
}

QAccessible::Role SayLine::spokenRole() const
{
    return m_kind == Kind::Say ? QAccessible::Button : QAccessible::StaticText;
}

QSize SayLine::sizeHint() const
{
    const int wide = Theme::of(this).px(280);
    return {wide, heightForWidth(wide)};
}

QSize SayLine::minimumSizeHint() const
{
    return {Theme::of(this).px(120), Theme::of(this).px(18) + 2 * Around};
}

int SayLine::heightForWidth(int width) const
{
    return static_cast<int>(layWords(nullptr, width)) + 2 * Around;
}

qreal SayLine::layWords(QPainter *painter, int width) const
{
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const TextLook look = m_kind == Kind::Say ? looks::Body : looks::Secondary;
    return m_sentence.lay(
        painter, Theme::of(this), look, {rtl ? 0.0 : WordsLeft, qreal(Around)}, width - WordsLeft,
        layoutDirection());
}

void SayLine::setCurrent(bool current)
{
    m_current = current;
    update();
}

void SayLine::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    emit focused();
}

void SayLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->matches(QKeySequence::Copy)) {
        click();
        return;
    }
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        emit stepped(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    if (event->key() == Qt::Key_H && event->modifiers() == Qt::NoModifier) {
        emit hideRequested();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void SayLine::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const bool says = m_kind == Kind::Say;
    if (m_current)
        painter.fillRect(rect(), theme.colour(Token::AccentSoft));
    const QRect bar(0, 0, BarWidth, height());
    painter.fillRect(
        QStyle::visualRect(layoutDirection(), rect(), bar),
        theme.colour(
            m_current  ? Token::Accent
                : says ? Token::AccentLine
                       : Token::BorderStrong));
    painter.setRenderHint(QPainter::Antialiasing);
    layWords(&painter, width());
}

} // namespace evenkeel
