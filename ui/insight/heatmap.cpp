#include "ui/insight/heatmap.h"

#include "ui/insight/headlines.h"
#include "ui/text/formats.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

constexpr int FirstHour = 9; ///< shown where nothing says otherwise
constexpr int LastHour = 16;
constexpr int WorkingDays = 5;
constexpr int LeastWidth = 230;
constexpr int CellWidth = 26;
constexpr int CellHeight = 24;
constexpr int Gap = 2;
constexpr int NameWidth = 35;
constexpr int HeadHeight = 22;
constexpr int RampHeight = 28;
constexpr int RampStep = 9;
constexpr double Smaller = 0.82; ///< letters of a number in a narrow cell

StressLevel levelOf(double median)
{
    return *StressLevel::from(std::lround(median));
}

/// "5.5", and shorter "5½" where digits are those that the sign of a half goes with.
QStringList writingsOf(double median)
{
    QStringList writings{Headlines::number(median)};
    const double whole = std::floor(median);
    if (median - whole == 0.5 && QLocale().zeroDigit() == u"0")
        writings.append(
            (whole > 0 ? QLocale().toString(static_cast<int>(whole)) : QString()) + u'½');
    return writings;
}

} // namespace

HeatMap::HeatMap(QWidget *parent) : Chart(parent)
{
    setLayoutDirection(Qt::LeftToRight);
}

void HeatMap::takeSummary()
{
    m_lastDay = WorkingDays;
    m_firstHour = FirstHour;
    m_lastHour = LastHour;
    for (const HourFigures &cell : summary().hours) {
        m_lastDay = std::max(m_lastDay, cell.weekday);
        m_firstHour = std::min(m_firstHour, cell.hour);
        m_lastHour = std::max(m_lastHour, cell.hour);
    }
}

QString HeatMap::title() const
{
    return Headlines::hours(summary());
}

QString HeatMap::note() const
{
    const qint64 days = summary().period.days();
    if (days % 7 != 0)
        return basis();
    const int weeks = static_cast<int>(days / 7);
    //: %1 is "164 rated, 20 not"
    return weeks <= 1 ? basis() : tr("%Ln weeks, %1", nullptr, weeks).arg(basis());
}

QString HeatMap::basis() const
{
    return Headlines::ratedBasis(summary().stress);
}

QList<CountedRecords> HeatMap::counted() const
{
    return countedRatings();
}

QString HeatMap::spoken() const
{
    QStringList figures;
    for (const HourFigures &cell : summary().hours) {
        if (cell.median)
            //: read aloud: a weekday, a time and the typical rating
            figures.append(tr("%1 %2 typical %3")
                               .arg(
                                   QLocale().standaloneDayName(cell.weekday),
                                   formats::time(QTime(cell.hour, 0)),
                                   Headlines::number(*cell.median)));
    }
    const int filled = static_cast<int>(figures.size());
    const int few = static_cast<int>(summary().hours.size()) - filled;
    if (few > 0)
        figures.append(
            //: %1 is 5
            tr("%Ln hour(s) with under %1 ratings", nullptr, few)
                .arg(QLocale().toString(LeastValues)));
    return sentence(figures);
}

ChartTable HeatMap::table() const
{
    ChartTable table;
    table.columns = {tr("Weekday"), tr("Hour"), tr("Ratings"), tr("Typical")};
    for (const HourFigures &cell : summary().hours) {
        table.rows.append(
            {QLocale().standaloneDayName(cell.weekday), formats::time(QTime(cell.hour, 0)),
             QLocale().toString(cell.n),
             cell.median ? Headlines::number(*cell.median) : tr("too few")});
        table.asked.append(recordsOf(cell));
    }
    return table;
}

QList<ChartMark> HeatMap::findMarks() const
{
    QList<ChartMark> marks;
    for (const HourFigures &cell : summary().hours)
        marks.append(
            {.region = cellRect(cell.weekday, cell.hour),
             .words = wordsOf(cell),
             .records = recordsOf(cell)});
    return marks;
}

RecordsAsked HeatMap::recordsOf(const HourFigures &cell) const
{
    RecordsAsked asked = RecordsAsked::interactions(summary().period).rated();
    asked.log.weekday = cell.weekday;
    asked.log.hours = HourRange{.from = cell.hour, .to = cell.hour};
    return asked;
}

QString HeatMap::wordsOf(const HourFigures &cell)
{
    const int n = static_cast<int>(cell.n);
    const QString when = QLocale().standaloneDayName(cell.weekday) + QLatin1Char(' ')
        + formats::time(QTime(cell.hour, 0));
    const QString typical = cell.median ? tr("typical %1").arg(Headlines::number(*cell.median))
                                        : tr("too few for a typical one");
    //: a weekday and hour, how many ratings, and the typical one
    return tr("%1, %Ln rating(s), %2", nullptr, n).arg(when, typical);
}

QSize HeatMap::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const int rows = rowCount() * (theme.px(CellHeight) + Gap);
    return {
        nameWidth() + theme.px(8 * (CellWidth + Gap)),
        theme.px(HeadHeight) + rows + theme.px(RampHeight)};
}

QSize HeatMap::minimumSizeHint() const
{
    return {Theme::of(this).px(LeastWidth), sizeHint().height()};
}

std::unique_ptr<Chart> HeatMap::another() const
{
    return std::make_unique<HeatMap>();
}

void HeatMap::paint(QPainter &painter) const
{
    paintHead(painter);
    for (int weekday = 1; weekday <= rowCount(); ++weekday) {
        for (int hour = m_firstHour; hour <= m_lastHour; ++hour)
            paintCell(painter, weekday, hour);
    }
    paintRamp(painter);
}

/// The names of the days stand before the cells; those of some languages are longer.
int HeatMap::nameWidth() const
{
    const Theme &theme = Theme::of(this);
    const QFontMetrics metrics(theme.font(TextSize::Meta));
    int widest = theme.px(NameWidth);
    for (int weekday = 1; weekday <= rowCount(); ++weekday) {
        const QString name = QLocale().standaloneDayName(weekday, QLocale::ShortFormat);
        widest = std::max(widest, metrics.horizontalAdvance(name) + 4 * Gap);
    }
    return widest;
}

qreal HeatMap::cellWidth() const
{
    const Theme &theme = Theme::of(this);
    const qreal room = width() - nameWidth();
    return std::min<qreal>(theme.px(CellWidth), room / hourCount() - Gap);
}

QRectF HeatMap::cellRect(int weekday, int hour) const
{
    const Theme &theme = Theme::of(this);
    const qreal height = theme.px(CellHeight);
    return {
        nameWidth() + (hour - m_firstHour) * (cellWidth() + Gap),
        theme.px(HeadHeight) + (weekday - 1) * (height + Gap), cellWidth(), height};
}

const HourFigures *HeatMap::cellAt(int weekday, int hour) const
{
    const auto cell = std::ranges::find_if(summary().hours, [=](const HourFigures &figures) {
        return figures.weekday == weekday && figures.hour == hour;
    });
    return cell == summary().hours.end() ? nullptr : &*cell;
}

void HeatMap::paintHead(QPainter &painter) const
{
    const Theme &theme = Theme::of(this);
    painter.setFont(theme.font(TextSize::Meta));
    painter.setPen(theme.colour(Token::Text2));
    const int step = cellWidth() < theme.px(18) ? 2 : 1;
    for (int hour = m_firstHour; hour <= m_lastHour; hour += step) {
        QRectF box = cellRect(1, hour);
        box.setTop(0);
        box.setBottom(theme.px(18));
        painter.drawText(box.adjusted(-8, 0, 8, 0), Qt::AlignCenter, QLocale().toString(hour));
    }
    for (int weekday = 1; weekday <= rowCount(); ++weekday) {
        QRectF box = cellRect(weekday, m_firstHour);
        box.setLeft(0);
        drawLine(
            painter, box.adjusted(0, 0, -cellWidth() - Gap, 0),
            QLocale().standaloneDayName(weekday, QLocale::ShortFormat), Qt::AlignLeft);
    }
}

void HeatMap::paintCell(QPainter &painter, int weekday, int hour) const
{
    const Theme &theme = Theme::of(this);
    const QRectF rect = cellRect(weekday, hour);
    const HourFigures *cell = cellAt(weekday, hour);
    if (!cell) {
        shapes::box(painter, theme, rect, 4, Token::None, Token::Border);
        return;
    }
    if (!cell->median) {
        shapes::box(painter, theme, rect, 4, Token::None, Token::Axis, 2);
        return;
    }
    const StressLevel level = levelOf(*cell->median);
    shapes::box(painter, rect, 4, theme.stress(level), Qt::transparent);
    painter.setPen(theme.onStress(level));
    paintNumber(painter, rect, *cell->median);
}

/// As large as it fits; where even small letters do not, the colour alone.
void HeatMap::paintNumber(QPainter &painter, const QRectF &cell, double median) const
{
    const QFont usual = Theme::of(this).font(TextSize::Meta, QFont::DemiBold);
    QFont small = usual;
    small.setPixelSize(static_cast<int>(std::lround(usual.pixelSize() * Smaller)));
    for (const QFont &font : {usual, small}) {
        for (const QString &number : writingsOf(median)) {
            if (QFontMetricsF(font).horizontalAdvance(number) > cell.width())
                continue;
            painter.setFont(font);
            painter.drawText(cell, Qt::AlignCenter, number);
            return;
        }
    }
}

void HeatMap::paintRamp(QPainter &painter) const
{
    const Theme &theme = Theme::of(this);
    const QRectF last = cellRect(rowCount(), m_firstHour);
    const qreal centre = last.bottom() + theme.px(15);
    const qreal height = theme.px(9);
    painter.setFont(theme.font(TextSize::Meta));
    painter.setPen(theme.colour(Token::Text2));
    const auto words = [&](qreal left, qreal width, const QString &text, Qt::AlignmentFlag side) {
        drawLine(painter, QRectF(left, centre - 10, width, 20), text, side);
    };
    const QLocale locale;
    words(0, theme.px(12), locale.toString(0), Qt::AlignLeft);
    qreal x = theme.px(16);
    for (int value = StressLevel::Lowest; value <= StressLevel::Highest; ++value) {
        const QRectF step(x, centre - height / 2, theme.px(RampStep) - 1, height);
        shapes::box(painter, step, 2, theme.stress(*StressLevel::from(value)), Qt::transparent);
        x += theme.px(RampStep);
    }
    //: %1 is 5, the ratings that a filled cell needs
    const QString outlined
        = formats::isolated(tr("outlined: under %1").arg(locale.toString(LeastValues)));
    words(x + 4, theme.px(24), QLocale().toString(StressLevel::Highest), Qt::AlignLeft);
    words(x + theme.px(24), width() - x - theme.px(24), outlined, Qt::AlignRight);
}

} // namespace evenkeel
