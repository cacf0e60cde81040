#include "ui/coach/sayline.h"

#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace evenkeel {

namespace {

constexpr int BarWidth = 3;
constexpr int WordsLeft = 13;
constexpr int Around = 1; ///< above and below the words

} // namespace

SayLine::SayLine(const QString &sentence, Kind kind, QWidget *parent)
    : QAbstractButton(parent), m_kind(kind)
{
    setText(sentence);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    if (kind == Kind::RatherThan) {
        setFocusPolicy(Qt::NoFocus);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAccessibleName(sentence);
        return;
    }
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Copy"));
    setAccessibleName(tr("%1, press Enter to copy").arg(sentence));
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
    const Theme &theme = Theme::of(this);
    const QRect room = wordsIn(width, 10000);
    const QRect words
        = QFontMetrics(theme.font(TextSize::Body)).boundingRect(room, Qt::TextWordWrap, text());
    return std::max(theme.px(18), words.height()) + 2 * Around;
}

QRect SayLine::wordsIn(int width, int height) const
{
    return {WordsLeft, Around, width - WordsLeft, height - 2 * Around};
}

void SayLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->matches(QKeySequence::Copy)) {
        click();
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
    const QRect bar(0, 0, BarWidth, height());
    painter.fillRect(
        QStyle::visualRect(layoutDirection(), rect(), bar),
        theme.colour(says ? Token::AccentLine : Token::BorderStrong));
    painter.setFont(theme.font(TextSize::Body));
    painter.setPen(theme.colour(says ? Token::Text : Token::Text2));
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), wordsIn(width(), height()));
    painter.drawText(words, shapes::atStart(layoutDirection()) | Qt::TextWordWrap, text());
}

} // namespace evenkeel
