#include "ui/incall/saidrow.h"

#include "ui/coach/slottext.h"
#include "ui/text/formats.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/enterkey.h"
#include "ui/widgets/textlook.h"

#include <QFontMetrics>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>

#include <cmath>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int Edge = 16;
constexpr int Box = 20;
constexpr int BoxRadius = 5;
constexpr int Gap = 12;
constexpr int Around = 7; ///< above and below the words
constexpr int CheckSize = 14;

} // namespace

SaidRow::SaidRow(const QString &sentence, QWidget *parent)
    //: a sentence that may be said
    : QAbstractButton(parent), m_sentence(tr("“%1”").arg(sentence))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setToolTip(tr("I said this"));
    setSaid({});
}

void SaidRow::setSaid(std::optional<QTime> at)
{
    m_said = at;
    setAccessibleName(
        //: %1 is a sentence, %2 a time
        at ? tr("%1, said at %2").arg(m_sentence, formats::time(*at))
           : tr("%1, press Enter when you have said it").arg(m_sentence));
    updateGeometry();
    update();
}

QAccessible::Role SaidRow::spokenRole() const
{
    return QAccessible::Button;
}

int SaidRow::timeWidth() const
{
    const QFontMetrics metrics(Theme::of(this).font(TextSize::Meta));
    return metrics.horizontalAdvance(formats::widestTime());
}

QSize SaidRow::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {theme.px(240), heightForWidth(width())};
}

int SaidRow::heightForWidth(int width) const
{
    const int words = int(std::ceil(layWords(nullptr, width)));
    return qMax(words, Theme::of(this).px(Box)) + 2 * Around;
}

qreal SaidRow::layWords(QPainter *painter, int width) const
{
    const Theme &theme = Theme::of(this);
    const int left = Edge + theme.px(Box) + Gap;
    const int room = qMax(theme.px(80), width - left - Edge - Gap - timeWidth());
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const SlotText words{.text = m_sentence, .open = {}};
    return words.lay(
        painter, theme, looks::Body, {qreal(rtl ? width - left - room : left), qreal(Around)}, room,
        layoutDirection());
}

void SaidRow::keyPressEvent(QKeyEvent *event)
{
    if (isPlainEnter(*event))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void SaidRow::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    if (event->oldSize().width() != width())
        updateGeometry(); // its lines break elsewhere
}

void SaidRow::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const auto mirrored
        = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    if (underMouse())
        painter.fillRect(rect(), theme.colour(Token::Hover));
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = theme.px(Box);
    const QRect box = mirrored({Edge, Around, side, side});
    shapes::box(
        painter, theme, box, BoxRadius, m_said ? Token::Accent : Token::Surface,
        m_said ? Token::Accent : Token::BorderStrong, 1.5);
    layWords(&painter, width());
    if (!m_said)
        return;
    const int check = theme.px(CheckSize);
    painter.drawPixmap(
        box.topLeft() + QPoint((side - check) / 2, (side - check) / 2),
        theme.icon(u"check"_s, CheckSize, Token::OnAccent, this));
    painter.setFont(theme.font(TextSize::Meta));
    painter.setPen(theme.colour(Token::Text3));
    painter.drawText(
        mirrored({width() - Edge - timeWidth(), Around, timeWidth(), theme.px(18)}),
        shapes::atEnd(layoutDirection()), formats::time(*m_said));
}

} // namespace evenkeel
