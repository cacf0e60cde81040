#include "ui/incall/breathbutton.h"

#include "ui/incall/onebreath.h"
#include "ui/text/breathinglabels.h"
#include "ui/text/formats.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/enterkey.h"

#include <QAccessible>
#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

constexpr int Height = 46;
constexpr int RingBox = 40;
constexpr int Edge = 3; ///< around the ring
constexpr int Gap = 10;
constexpr int After = 18; ///< behind the words
constexpr int RingRadius = 17;
constexpr qreal Empty = 6;
constexpr qreal Full = 14.5;
constexpr qreal Still = 10; ///< of the disc where movement is reduced, and at rest
constexpr qreal Line = 2;
constexpr int SixteenthsOfACircle = 360 * 16;
constexpr int TwelveOClock = 90 * 16;

} // namespace

BreathButton::BreathButton(OneBreath &breath, Kind kind, QWidget *parent)
    : QAbstractButton(parent), m_breath(breath), m_kind(kind)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleDescription(tr("In for 4, out for 6. It makes no sound."));
    nameIdle();
    connect(this, &QAbstractButton::clicked, &breath, &OneBreath::start);
    connect(&breath, &OneBreath::moved, this, qOverload<>(&QWidget::update));
    connect(&breath, &OneBreath::phaseBegan, this, [this](BreathPhase phase) {
        tell(BreathingLabels::guide(phase));
    });
    connect(&breath, &OneBreath::finished, this, &BreathButton::nameIdle);
}

void BreathButton::setKeys(const QString &keys)
{
    m_keys = keys;
    setToolTip(m_kind == Kind::Ring ? tr("One breath (%1)").arg(keys) : QString());
    updateGeometry();
    update();
}

void BreathButton::nameIdle()
{
    setAccessibleName(tr("One breath"));
}

/// Who cannot see the ring hears the words, while the button is there to be seen.
void BreathButton::tell(const QString &spoken)
{
    setAccessibleName(spoken);
    if (!isVisible())
        return;
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

QAccessible::Role BreathButton::spokenRole() const
{
    return QAccessible::Button;
}

QString BreathButton::upperWords() const
{
    const auto now = m_breath.point();
    return now ? BreathingLabels::guide(now->phase) : tr("One breath");
}

QString BreathButton::lowerWords() const
{
    const auto now = m_breath.point();
    return now ? formats::number(now->secondsLeft) : m_keys;
}

QSize BreathButton::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const int height = theme.px(Height);
    if (m_kind == Kind::Ring)
        return {theme.px(RingBox), theme.px(RingBox)};
    const QFontMetrics words(theme.font(TextSize::Body, QFont::Medium));
    const int widest = std::max(
        {words.horizontalAdvance(tr("One breath")),
         words.horizontalAdvance(BreathingLabels::guide(BreathPhase::In)),
         words.horizontalAdvance(BreathingLabels::guide(BreathPhase::Out)),
         QFontMetrics(theme.font(TextSize::Meta)).horizontalAdvance(m_keys)});
    return {Edge + theme.px(RingBox) + Gap + widest + After, height};
}

void BreathButton::keyPressEvent(QKeyEvent *event)
{
    if (isPlainEnter(*event))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void BreathButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

void BreathButton::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int ring = theme.px(RingBox);
    if (m_kind == Kind::Ring) {
        paintRing(painter, QRectF(rect()).center());
        return;
    }
    shapes::box(
        painter, theme, rect(), height() / 2.0, underMouse() ? Token::Hover : Token::Surface,
        Token::Border);
    const QRect box
        = QStyle::visualRect(layoutDirection(), rect(), {Edge, (height() - ring) / 2, ring, ring});
    paintRing(painter, QRectF(box).center());
    paintWords(painter, Edge + ring + Gap);
}

void BreathButton::paintRing(QPainter &painter, const QPointF &centre) const
{
    const Theme &theme = Theme::of(this);
    const qreal scale = theme.px(RingBox) / qreal(RingBox);
    const auto now = m_breath.point();
    const bool isStill = !now || theme.reducedMotion();
    const qreal disc = isStill ? Still : Empty + (Full - Empty) * now->level;
    const qreal outer = RingRadius * scale;
    const QRectF circle(centre.x() - outer, centre.y() - outer, 2 * outer, 2 * outer);

    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.colour(Token::Border), Line * scale));
    painter.drawEllipse(circle);
    if (now && theme.reducedMotion()) {
        // One arc for each second of the phase that has begun.
        const double whole = m_breath.phaseLength().count() / 10.0;
        const double begun = std::ceil(whole) - now->secondsLeft;
        painter.setPen(QPen(theme.colour(Token::Accent), Line * scale));
        painter.drawArc(
            circle, TwelveOClock, -int(std::lround(SixteenthsOfACircle * begun / whole)));
    }
    painter.setBrush(theme.colour(Token::Breathe));
    painter.setPen(QPen(theme.colour(Token::BreatheLine), Line * scale));
    painter.drawEllipse(centre, disc * scale, disc * scale);
}

void BreathButton::paintWords(QPainter &painter, int left) const
{
    const Theme &theme = Theme::of(this);
    const auto at = [&](int top, int high) {
        return QStyle::visualRect(layoutDirection(), rect(), {left, top, width() - left, high});
    };
    const int upper = theme.px(18);
    const int lower = theme.px(16);
    const bool one = lowerWords().isEmpty();
    const int top = (height() - upper - (one ? 0 : lower)) / 2;
    const int flags = shapes::atStart(layoutDirection());
    painter.setFont(theme.font(TextSize::Body, QFont::Medium));
    painter.setPen(theme.colour(Token::Text));
    painter.drawText(at(top, upper), flags, upperWords());
    painter.setFont(theme.font(TextSize::Meta));
    painter.setPen(theme.colour(Token::Text3));
    painter.drawText(at(top + upper, lower), flags, lowerWords());
}

} // namespace evenkeel
