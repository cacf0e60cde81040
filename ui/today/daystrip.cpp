#include "ui/today/daystrip.h"

#include "ui/text/formats.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int StripHeight = 104;
constexpr int PlotLeft = 50;
constexpr int PlotRight = 17;
constexpr int PlotTop = 9; ///< of the line for 10
constexpr int PlotHeight = 70;
constexpr qreal MarkScale = 0.43;
constexpr int Day = 24 * 60;
constexpr int ShortestSpan = 8 * 60 + 45; ///< an ordinary working day
constexpr int UsualStart = 9 * 60;

int minuteOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

/// Hours between two labels, so that at most six stand below the strip.
int labelStep(int minutesShown)
{
    for (const int hours : {2, 3, 4}) {
        if (minutesShown <= hours * 60 * 6)
            return hours * 60;
    }
    return 6 * 60;
}

} // namespace

DayStrip::DayStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DayStrip::setDay(const DayPoints &day)
{
    m_day = day;
    describe();
    update();
}

void DayStrip::setNow(QTime now)
{
    m_now = now;
    update();
}

void DayStrip::setWorkingHours(QTime start, QTime end)
{
    m_start = start;
    m_end = end;
    update();
}

void DayStrip::setDiscreet(bool discreet)
{
    m_discreet = discreet;
    describe();
    update();
}

QSize DayStrip::sizeHint() const
{
    return {480, Theme::of(this).px(StripHeight)};
}

QSize DayStrip::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

void DayStrip::describe()
{
    setAccessibleName(tr("Today so far"));
    if (m_discreet || !m_day.typical) {
        setAccessibleDescription(
            tr("%Ln rating(s) today", nullptr, static_cast<int>(m_day.points.size())));
        return;
    }
    setAccessibleDescription(tr("Typical stress %1 of 10").arg(QLocale().toString(*m_day.typical)));
}

DayStrip::Span DayStrip::span() const
{
    Span span{
        .from = m_start.isValid() ? minuteOf(m_start) : UsualStart,
        .to = m_end.isValid() ? minuteOf(m_end) : UsualStart + ShortestSpan};
    QList<QTime> times{m_now.isValid() ? m_now : QTime(12, 0)};
    for (const StripPoint &point : m_day.points)
        times.append(point.time);
    for (const QTime time : times) {
        span.from = std::min(span.from, minuteOf(time) / 60 * 60);
        span.to = std::max(span.to, std::min(Day, minuteOf(time) + 30));
    }
    span.to = std::max(span.to, std::min(Day, span.from + ShortestSpan));
    return span;
}

QRectF DayStrip::plot() const
{
    const Theme &theme = Theme::of(this);
    const int left = theme.px(PlotLeft);
    return {
        qreal(left), qreal(theme.px(PlotTop)), qreal(width() - left - PlotRight),
        qreal(theme.px(PlotHeight))};
}

qreal DayStrip::xOf(QTime time) const
{
    const Span shown = span();
    const qreal share = (minuteOf(time) - shown.from) / qreal(shown.to - shown.from);
    return plot().left() + share * plot().width();
}

qreal DayStrip::yOf(int level) const
{
    return plot().bottom() - plot().height() * level / StressLevel::Highest;
}

void DayStrip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    paintGrid(painter);
    paintHours(painter);
    for (const StripPoint &point : m_day.points) {
        if (m_discreet)
            paintHidden(painter, point);
        else if (point.breather)
            paintBreather(painter, point);
        else if (point.level)
            shapes::stressMark(
                painter, theme, QPointF(xOf(point.time), yOf(point.level->value())), *point.level,
                MarkScale, false);
    }
    if (m_now.isValid())
        paintNow(painter);
}

void DayStrip::paintGrid(QPainter &painter) const
{
    const Theme &theme = Theme::of(this);
    painter.setFont(theme.font(TextSize::Meta));
    for (const int level : {0, 5, 10}) {
        const qreal y = yOf(level);
        painter.fillRect(
            QRectF(plot().left(), qRound(y), plot().width(), 1), theme.colour(Token::Grid));
        painter.setPen(theme.colour(Token::Text3));
        const QRectF label(0, y - 10, plot().left() - 10, 20);
        painter.drawText(
            label, int(Qt::AlignRight) | int(Qt::AlignVCenter), QLocale().toString(level));
    }
}

void DayStrip::paintHours(QPainter &painter) const
{
    const Theme &theme = Theme::of(this);
    const Span shown = span();
    const int step = labelStep(shown.to - shown.from);
    const int first = (shown.from + 59) / 60 * 60;
    painter.setPen(theme.colour(Token::Text3));
    const qreal top = plot().bottom() + theme.px(10);
    for (int minute = first; minute <= shown.to - 15 && minute < Day; minute += step) {
        const QTime time(minute / 60, minute % 60);
        const QRectF label(xOf(time) - 40, top, 80, theme.px(18));
        painter.drawText(label, Qt::AlignCenter, formats::time(time));
    }
}

void DayStrip::paintNow(QPainter &painter) const
{
    const Theme &theme = Theme::of(this);
    const qreal x = xOf(m_now);
    QPen pen(theme.colour(Token::Accent), 2, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({1, 1.5});
    painter.setPen(pen);
    painter.drawLine(QPointF(x, plot().top() - 5), QPointF(x, plot().bottom() + 8));
    painter.setFont(theme.font(TextSize::Meta, QFont::Medium));
    const QString word = tr("now", "on the time axis");
    const qreal wide = painter.fontMetrics().horizontalAdvance(word);
    const bool fits = x + 6 + wide < width();
    const QRectF label(fits ? x + 6 : x - 6 - wide, yOf(0) - theme.px(18), wide + 1, theme.px(18));
    painter.drawText(label, Qt::AlignVCenter, word);
}

void DayStrip::paintBreather(QPainter &painter, const StripPoint &point) const
{
    const Theme &theme = Theme::of(this);
    const qreal x = xOf(point.time);
    painter.setPen(QPen(theme.colour(Token::BreatheLine), 1.5));
    if (point.before && point.after)
        painter.drawLine(
            QPointF(x, yOf(point.before->value())), QPointF(x, yOf(point.after->value())));
    if (point.before) {
        painter.setBrush(theme.colour(Token::BreatheLine));
        painter.drawEllipse(QPointF(x, yOf(point.before->value())), 2, 2);
    }
    painter.setBrush(theme.colour(Token::Surface));
    if (point.after || !point.before)
        painter.drawEllipse(QPointF(x, yOf(point.after ? point.after->value() : 0)), 4.5, 4.5);
}

void DayStrip::paintHidden(QPainter &painter, const StripPoint &point) const
{
    const Theme &theme = Theme::of(this);
    const QPointF centre(xOf(point.time), yOf(5));
    if (point.breather)
        shapes::ringMark(painter, theme, centre, MarkScale);
    else
        shapes::hiddenMark(painter, theme, centre, MarkScale);
}

} // namespace evenkeel
