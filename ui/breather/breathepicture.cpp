#include "ui/breather/breathepicture.h"

#include "ui/breather/breathesight.h"
#include "ui/breather/phasebar.h"
#include "ui/text/breathinglabels.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace std::chrono_literals;

namespace evenkeel {

namespace {

constexpr qreal BarBelowCentre = 260; ///< at scale 1
constexpr qreal BarWidth = 396;
constexpr int ProgressLine = 18;
constexpr qreal ProgressGap = 10; ///< above the buttons
constexpr auto EndComes = 600ms; ///< until its words are all there
constexpr auto NoteShown = 10s; ///< the first line, from the beginning
constexpr int SmallEdge = 12;
constexpr int SmallLine = 18;
constexpr qreal SmallShare = 0.46; ///< of the width, for the words of one corner

} // namespace

BreathePicture::BreathePicture(
    const Theme &theme, const QSize &size, Qt::LayoutDirection direction, int buttons)
    : m_theme(theme), m_size(size), m_direction(direction), m_buttons(buttons)
{
}

QString BreathePicture::titleOf(const BreatheOption &option)
{
    return option.kind == BreatherKind::Breathing ? BreathingLabels::pattern(option.patternId())
                                                  : BreathingLabels::kind(option.kind);
}

bool BreathePicture::isSmall() const
{
    return breathscene::isSmall(m_theme, m_size);
}

qreal BreathePicture::scale() const
{
    return isSmall() ? breathscene::smallScale(m_theme) : breathring::scaleFor(m_size);
}

QPointF BreathePicture::centre() const
{
    return {m_size.width() / 2.0, breathscene::horizon(m_size)};
}

/// Of the parts of a breath, without their names.
QRectF BreathePicture::bar() const
{
    const qreal wide = BarWidth * scale();
    const qreal top = centre().y() + BarBelowCentre * scale();
    return {centre().x() - wide / 2, top, wide, static_cast<qreal>(m_theme.px(9))};
}

void BreathePicture::paintStill(QPainter &painter, const Seen &seen) const
{
    breathscene::paintSea(painter, m_theme, m_size);
    breathring::paintStill(painter, m_theme, centre(), scale(), ringOf(seen));
    if (isSmall())
        paintSmall(painter, seen);
    else
        paintLarge(painter, seen);
}

void BreathePicture::paintMoving(QPainter &painter, const Seen &seen, double since) const
{
    const breathring::Frame ring = ringOf(seen);
    breathring::paintMoving(painter, m_theme, centre(), scale(), ring, since);
    if (const auto &session = seen.run.session(); session && !isSmall())
        phasebar::paintMoving(painter, m_theme, bar(), session->pattern(), *ring.point);
}

void BreathePicture::paintWords(QPainter &painter, const Seen &seen) const
{
    breathring::paintWords(painter, m_theme, centre(), ringOf(seen));
}

QRect BreathePicture::wordsRect(const Seen &seen) const
{
    return breathring::wordsRect(m_theme, centre(), ringOf(seen));
}

double BreathePicture::wordsOpacity(const Seen &seen)
{
    if (!seen.over || seen.manner.motion != breathring::Motion::Moving)
        return 1;
    const double share = std::chrono::duration<double>(seen.overFor) / EndComes;
    return (1 - std::cos(std::numbers::pi * std::clamp(share, 0.0, 1.0))) / 2;
}

DiscPicture::Look BreathePicture::discLook(qreal pixelRatio) const
{
    return {
        .centre = centre() * pixelRatio,
        .fill = m_theme.colour(Token::Breathe).rgb(),
        .line = m_theme.colour(Token::BreatheLine).rgb(),
        .lineWidth = breathring::DiscLine * pixelRatio};
}

std::optional<qreal> BreathePicture::discRadius(const Seen &seen) const
{
    return breathring::discRadiusOf(m_theme, scale(), ringOf(seen));
}

breathring::Frame BreathePicture::ringOf(const Seen &seen)
{
    return seen.over ? BreatheSight::over(seen.manner.motion)
                     : BreatheSight::frame(seen.run, seen.now, seen.manner.motion);
}

BreathePicture::Shown BreathePicture::shownOf(const Seen &seen) const
{
    const QString around
        = progressOf(seen) + wordsBelow(seen) + cornersOf(seen).note + seen.backAt + seen.sound;
    return {.ring = ringOf(seen), .wordsOpacity = wordsOpacity(seen), .words = around};
}

QRect BreathePicture::changed(const Shown &before, const Shown &now) const
{
    const bool saysOther = before.words != now.words || before.ring.word != now.ring.word
        || before.ring.count != now.ring.count;
    if (saysOther)
        return {{}, m_size};
    const QRect ring = breathring::changed(m_theme, centre(), scale(), before.ring, now.ring);
    if (before.wordsOpacity != now.wordsOpacity)
        return ring | breathring::wordsRect(m_theme, centre(), now.ring);
    return isSmall() ? ring : ring | bar().toAlignedRect().adjusted(-1, -1, 1, 1);
}

void BreathePicture::paintLarge(QPainter &painter, const Seen &seen) const
{
    breathscene::paintCorners(painter, m_theme, m_size, cornersOf(seen), m_direction);
    paintBelow(painter, seen);
    // Large words in a low window: clear of the buttons.
    const int lines = seen.sound.isEmpty() ? 1 : 2;
    const qreal lowest = m_buttons - m_theme.px(lines * ProgressLine) - ProgressGap;
    const qreal progress = std::min(bar().top() + m_theme.px(48), lowest);
    paintProgress(painter, seen, progress);
    paintSound(painter, progress + m_theme.px(ProgressLine), seen.sound);
}

/// The parts of a breath, or which key leads.
void BreathePicture::paintBelow(QPainter &painter, const Seen &seen) const
{
    if (const auto &session = seen.run.session()) {
        phasebar::paint(
            painter, m_theme, bar(), session->pattern(), session->at(seen.run.elapsed(seen.now)));
        return;
    }
    painter.setFont(m_theme.font(TextSize::Reading));
    painter.setPen(m_theme.colour(Token::Text));
    painter.drawText(
        QRectF(0, bar().top(), m_size.width(), m_theme.px(22)), Qt::AlignCenter, wordsBelow(seen));
}

/// Which key leads, or what the step asks for.
QString BreathePicture::wordsBelow(const Seen &seen)
{
    const bool isTalk = seen.option.kind == BreatherKind::Talk;
    if (seen.over)
        return isTalk ? tr("There is room for a note afterwards, if you like.") : QString();
    if (seen.run.senses())
        return seen.run.senses()->task();
    return seen.run.own() ? BreathingLabels::howSelfPaced() : QString();
}

QString BreathePicture::progressOf(const Seen &seen)
{
    return seen.over ? QString() : BreatheSight::progress(seen.run, seen.option.kind, seen.now);
}

void BreathePicture::paintProgress(QPainter &painter, const Seen &seen, qreal y) const
{
    painter.setFont(m_theme.font(TextSize::Body));
    painter.setPen(m_theme.colour(Token::Text2));
    painter.drawText(
        QRectF(0, y, m_size.width(), m_theme.px(ProgressLine)), Qt::AlignCenter, progressOf(seen));
}

breathscene::Corners BreathePicture::cornersOf(const Seen &seen)
{
    const bool isFirst = seen.run.elapsed(seen.now) < NoteShown;
    return {
        .startTitle = titleOf(seen.option),
        .startWords = BreathingLabels::longLength(seen.wanted),
        .endTitle = tr("Back at %1").arg(seen.backAt),
        .endWords = seen.manner.holdsReminders ? tr("Reminders wait until then") : QString(),
        .note = isFirst ? BreathingLabels::first(seen.manner.firstLine) : QString()};
}

/// The ring has the middle, and a round one leaves the corners.
void BreathePicture::paintSmall(QPainter &painter, const Seen &seen) const
{
    const qreal top = m_theme.px(SmallEdge - 3);
    const qreal note = m_buttons - m_theme.px(SmallLine + 4);
    const QString first = BreathingLabels::first(seen.manner.firstLine);
    const bool hasNote = !first.isEmpty() || !seen.sound.isEmpty();
    const qreal foot = hasNote ? note - m_theme.px(SmallLine + 4) : note;
    painter.setPen(m_theme.colour(Token::Text));
    painter.setFont(m_theme.font(TextSize::Body, QFont::DemiBold));
    paintCorner(painter, top, true, titleOf(seen.option));
    paintCorner(painter, top, false, tr("Back at %1").arg(seen.backAt));
    painter.setFont(m_theme.font(TextSize::Body));
    painter.setPen(m_theme.colour(Token::Text2));
    paintCorner(painter, foot, true, BreatheSight::breath(seen.run, seen.now));
    paintCorner(painter, foot, false, BreatheSight::left(seen.run, seen.now));
    paintNote(painter, note, first);
    if (first.isEmpty())
        paintSound(painter, note, seen.sound);
}

/// Why nothing is heard, in the place of what is less to the point.
void BreathePicture::paintSound(QPainter &painter, qreal y, const QString &words) const
{
    const int edge = m_theme.px(SmallEdge);
    const QRectF place(edge, y, m_size.width() - 2 * edge, m_theme.px(ProgressLine));
    const QFont font = m_theme.font(TextSize::Meta);
    painter.setFont(font);
    painter.setPen(m_theme.colour(Token::Text2));
    painter.drawText(
        place, Qt::AlignCenter,
        QFontMetrics(font).elidedText(words, Qt::ElideRight, static_cast<int>(place.width())));
}

/// The first line, for as long as the minute takes: there is room for it anyway.
void BreathePicture::paintNote(QPainter &painter, qreal y, const QString &words) const
{
    const int edge = m_theme.px(SmallEdge);
    const QFont font = m_theme.font(TextSize::Body, QFont::DemiBold);
    const QRectF place(edge, y, m_size.width() - 2 * edge, m_theme.px(SmallLine));
    painter.setFont(font);
    painter.setPen(m_theme.colour(Token::Accent));
    painter.drawText(
        place, Qt::AlignCenter,
        QFontMetrics(font).elidedText(words, Qt::ElideRight, static_cast<int>(place.width())));
}

void BreathePicture::paintCorner(
    QPainter &painter, qreal y, bool atStart, const QString &words) const
{
    const int edge = m_theme.px(SmallEdge);
    const int wide = static_cast<int>(m_size.width() * SmallShare) - edge;
    const int left = atStart ? edge : m_size.width() - edge - wide;
    const QRect place(left, static_cast<int>(y), wide, m_theme.px(SmallLine));
    const QRect seen = QStyle::visualRect(m_direction, QRect(QPoint(0, 0), m_size), place);
    const int flags = atStart ? shapes::atStart(m_direction) : shapes::atEnd(m_direction);
    painter.drawText(
        seen, flags, QFontMetrics(painter.font()).elidedText(words, Qt::ElideRight, wide));
}

} // namespace evenkeel
