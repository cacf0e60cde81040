#include "ui/insight/breathingboxes.h"

#include "ui/insight/headlines.h"
#include "ui/insight/swarm.h"
#include "ui/text/breathinglabels.h"
#include "ui/text/formats.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr qsizetype LeastPatterns = 3; ///< drawn before others are only counted
constexpr int LeastWidth = 230;
constexpr int RowHeight = 24;
constexpr int LabelGap = 4;
constexpr int AxisHeight = 20;
constexpr int NameWidth = 128;
constexpr int Margin = 12; ///< left and right of the furthest change
constexpr int BoxHeight = 12;
constexpr int Dot = 9; ///< across
constexpr double DotGap = 1.5; ///< the line around it
constexpr double LeastLow = -4; ///< the axis reaches at least so far
constexpr double LeastHigh = 2;

QString nameOf(const QString &pattern)
{
    if (const auto kind = breatherKindFromId(pattern))
        return BreathingLabels::kind(*kind);
    return BreathingLabels::pattern(pattern);
}

} // namespace

void BreathingBoxes::takeSummary()
{
    m_lowest = LeastLow;
    m_highest = LeastHigh;
    for (const Row &row : rows()) {
        for (const double change : row.changes) {
            m_lowest = std::min(m_lowest, change);
            m_highest = std::max(m_highest, change);
        }
    }
}

QString BreathingBoxes::title() const
{
    return tr("Before and after breathing");
}

QString BreathingBoxes::note() const
{
    return tr("High ratings fall by themselves");
}

QString BreathingBoxes::spoken() const
{
    QStringList figures;
    for (const Row &row : rows()) {
        const auto quartiles = quartilesOf(row.changes);
        const QString typical = quartiles ? Headlines::change(quartiles->median) : tr("too few");
        //: read aloud: a breather, the number of pairs, and the typical change
        figures.append(
            tr("%1 %Ln pair(s), typical %2", nullptr, static_cast<int>(row.changes.size()))
                .arg(row.name, typical));
    }
    return sentence(figures);
}

QString BreathingBoxes::nothing() const
{
    if (!summary().breathers.patterns.isEmpty())
        return {};
    const int n = static_cast<int>(summary().breathers.n);
    if (n == 0)
        return tr("No breathers in this time.");
    return n == 1 ? tr("One breather, not rated before and after.")
                  : tr("%Ln breathers, none rated before and after.", nullptr, n);
}

QString BreathingBoxes::basis() const
{
    if (!nothing().isEmpty())
        return {};
    return Headlines::breathersBasis(summary().breathers);
}

QList<CountedRecords> BreathingBoxes::counted() const
{
    const DateRange &days = summary().period;
    const auto all = static_cast<int>(summary().breathers.n);
    const auto pairs = static_cast<int>(summary().breathers.pairs.changes.size());
    QList<CountedRecords> counted;
    if (all > 0)
        counted.append(
            {tr("Show all %Ln breather(s)", nullptr, all), RecordsAsked::breathers(days)});
    if (pairs > 0 && pairs < all) {
        counted.append(
            {tr("Show the %Ln rated twice", nullptr, pairs), RecordsAsked::breathers(days, true)});
        counted.append(
            {tr("Show the %Ln not rated twice", nullptr, all - pairs),
             RecordsAsked::breathers(days, false)});
    }
    return counted;
}

ChartTable BreathingBoxes::table() const
{
    ChartTable table;
    table.columns = {tr("Breather"), tr("Pairs"), tr("Typical change"), tr("Middle half")};
    for (const Row &row : rows()) {
        const auto quartiles = quartilesOf(row.changes);
        table.rows.append(
            {row.name, QLocale().toString(row.changes.size()),
             quartiles ? Headlines::change(quartiles->median) : tr("too few"),
             quartiles
                 ? tr("%1 to %2", "quartiles")
                       .arg(Headlines::change(quartiles->q1), Headlines::change(quartiles->q3))
                 : QString()});
        table.asked.append(row.changes.isEmpty() ? std::nullopt : std::optional(askedOf(row)));
    }
    return table;
}

RecordsAsked BreathingBoxes::askedOf(const Row &row) const
{
    return row.patterns.isEmpty() ? RecordsAsked::matches(summary().period)
                                  : RecordsAsked::breathers(summary().period, row.patterns);
}

QList<ChartMark> BreathingBoxes::findMarks() const
{
    const int height = Theme::of(this).px(RowHeight);
    QList<ChartMark> marks;
    int top = -height;
    for (const Row &row : drawnRows()) {
        top += height;
        if (row.changes.isEmpty())
            continue;
        const QRectF region(0, top, width(), height);
        if (row.isRest) {
            marks.append({.region = region, .words = row.name, .records = askedOf(row)});
            continue;
        }
        const auto quartiles = quartilesOf(row.changes);
        const QString typical = quartiles ? Headlines::change(quartiles->median) : tr("too few");
        //: a breather, how many were rated before and after, and the typical change
        const QString words
            = tr("%1, %Ln rated twice, typical %2", nullptr, static_cast<int>(row.changes.size()))
                  .arg(row.name, typical);
        marks.append({.region = region, .words = words, .records = askedOf(row)});
    }
    return marks;
}

QSize BreathingBoxes::sizeHint() const
{
    constexpr qsizetype Others = 2; // what is left, and without a breather
    const auto count = std::clamp<qsizetype>(rows().size(), 4, LeastPatterns + Others);
    return {Theme::of(this).px(258), heightOf(count)};
}

/// All of them: paper has room.
QSize BreathingBoxes::paperSize() const
{
    return {Chart::paperSize().width(), heightOf(std::max<qsizetype>(4, rows().size()))};
}

int BreathingBoxes::heightOf(qsizetype rowCount) const
{
    return Theme::of(this).px(static_cast<int>(rowCount) * RowHeight + AxisHeight);
}

QSize BreathingBoxes::minimumSizeHint() const
{
    return {Theme::of(this).px(LeastWidth), sizeHint().height()};
}

std::unique_ptr<Chart> BreathingBoxes::another() const
{
    return std::make_unique<BreathingBoxes>();
}

void BreathingBoxes::paint(QPainter &painter) const
{
    const QList<Row> all = drawnRows();
    paintAxis(painter, all);
    int top = 0;
    for (const Row &row : all) {
        paintRow(painter, row, top);
        top += Theme::of(this).px(RowHeight);
    }
}

QList<BreathingBoxes::Row> BreathingBoxes::rows() const
{
    const BreatherFigures &breathers = summary().breathers;
    QList<Row> rows;
    for (const ChangeFigures &pattern : breathers.patterns)
        rows.append({nameOf(pattern.pattern), pattern.changes, {pattern.pattern}});
    if (!rows.isEmpty())
        rows.append({tr("No breather"), breathers.matched.changes});
    return rows;
}

/// As many as there is room for: the last one, without a breather, always, and of the patterns at
/// least the most used.
QList<BreathingBoxes::Row> BreathingBoxes::drawnRows() const
{
    QList<Row> all = rows();
    const Theme &theme = Theme::of(this);
    const int room = (height() - theme.px(AxisHeight)) / theme.px(RowHeight);
    if (all.size() <= std::max<qsizetype>(room, LeastPatterns + 1))
        return all;
    const Row without = all.takeLast();
    const qsizetype drawn = std::max<qsizetype>(LeastPatterns, room - 2);
    const Row rest = restOf(all.mid(drawn));
    return all.first(drawn) + QList<Row>{rest, without};
}

BreathingBoxes::Row BreathingBoxes::restOf(const QList<Row> &left) const
{
    Row rest{.isRest = true};
    for (const Row &row : left) {
        rest.changes += row.changes;
        rest.patterns += row.patterns;
    }
    const QString pairs = tr("%Ln pair(s)", nullptr, static_cast<int>(rest.changes.size()));
    //: under a list of breathers; %1 is "4 pairs"
    rest.name = tr("and %Ln more kind(s), %1", nullptr, static_cast<int>(left.size())).arg(pairs);
    return rest;
}

QString BreathingBoxes::countOf(const QList<double> &changes)
{
    return changes.size() < LeastValues
        ? tr("%Ln, too few", nullptr, static_cast<int>(changes.size()))
        : QLocale().toString(changes.size());
}

int BreathingBoxes::labelWidth() const
{
    const Theme &theme = Theme::of(this);
    const QFontMetrics name(theme.font(TextSize::Body));
    const QFontMetrics count(theme.font(TextSize::Meta));
    int widest = theme.px(NameWidth);
    for (const Row &row : drawnRows()) {
        if (row.isRest)
            continue; // stands across
        const int called = std::min(name.horizontalAdvance(row.name) + 2, theme.px(NameWidth - 24));
        widest = std::max(widest, called + 6 + count.horizontalAdvance(countOf(row.changes)));
    }
    return std::min(widest, width() * 2 / 3);
}

qreal BreathingBoxes::xOf(double change) const
{
    const Theme &theme = Theme::of(this);
    const qreal left = labelWidth() + theme.px(Margin);
    const qreal right = width() - theme.px(Margin);
    const qreal x = left + (right - left) * (change - m_lowest) / (m_highest - m_lowest);
    return isRightToLeft() ? width() - x : x;
}

void BreathingBoxes::paintAxis(QPainter &painter, const QList<Row> &all) const
{
    if (all.isEmpty())
        return;
    const Theme &theme = Theme::of(this);
    QPen dotted(theme.colour(Token::Axis), 1, Qt::CustomDashLine);
    dotted.setDashPattern({2, 3});
    painter.setPen(dotted);
    int bottom = 0;
    for (const Row &row : all) {
        const int top = bottom;
        bottom += theme.px(RowHeight);
        if (!row.isRest)
            painter.drawLine(QPointF(xOf(0), top), QPointF(xOf(0), bottom));
    }

    painter.setFont(theme.font(TextSize::Meta));
    painter.setPen(theme.colour(Token::Text2));
    const auto place = [&](double change, const QString &text) {
        const qreal half = painter.fontMetrics().horizontalAdvance(text) / 2.0 + 1;
        const qreal centre = std::clamp<qreal>(xOf(change), half, width() - half);
        return QRectF(centre - half, bottom, 2 * half, theme.px(AxisHeight));
    };
    const QString same = Headlines::change(0);
    const QRectF middle = place(0, same);
    painter.drawText(middle, Qt::AlignCenter, same);
    // An end that would run into the middle is left out.
    const auto end = [&](double change, const QString &text) {
        const QRectF where = place(change, text);
        if (!where.adjusted(-LabelGap, 0, LabelGap, 0).intersects(middle))
            painter.drawText(where, Qt::AlignCenter, text);
    };
    end(m_lowest, Headlines::change(m_lowest));
    end(m_highest, formats::isolated(QLatin1Char('+') + Headlines::number(m_highest)));
}

void BreathingBoxes::paintRow(QPainter &painter, const Row &row, int top) const
{
    const Theme &theme = Theme::of(this);
    const int height = theme.px(RowHeight);
    const auto place
        = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const int side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    if (row.isRest) {
        painter.setFont(theme.font(TextSize::Meta));
        painter.setPen(theme.colour(Token::Text2));
        return drawLine(painter, place({0, top, width(), height}), row.name, side);
    }
    painter.setFont(theme.font(TextSize::Body));
    const int advance
        = std::min(painter.fontMetrics().horizontalAdvance(row.name) + 2, theme.px(NameWidth - 24));
    painter.setPen(theme.colour(Token::Text));
    drawLine(painter, place({0, top, advance, height}), row.name, side);
    painter.setFont(theme.font(TextSize::Meta));
    painter.setPen(theme.colour(Token::Text3));
    const int left = advance + 6;
    drawLine(
        painter, place({left, top, labelWidth() - left + 2, height}), countOf(row.changes), side);

    const qreal y = top + height / 2.0;
    if (row.changes.size() < LeastValues)
        paintPoints(painter, row, y);
    else
        paintBox(painter, row, y);
}

void BreathingBoxes::paintBox(QPainter &painter, const Row &row, qreal y) const
{
    const Theme &theme = Theme::of(this);
    const auto quartiles = quartilesOf(row.changes);
    const auto [least, most] = std::ranges::minmax(row.changes);
    painter.setPen(QPen(theme.colour(Token::BreatheLine), 1.5));
    painter.drawLine(QPointF(xOf(least), y), QPointF(xOf(most), y));
    const qreal half = theme.px(BoxHeight) / 2.0;
    const QRectF box
        = QRectF(QPointF(xOf(quartiles->q1), y - half), QPointF(xOf(quartiles->q3), y + half))
              .normalized();
    shapes::box(painter, theme, box.adjusted(-1, 0, 1, 0), 4, Token::Breathe, Token::BreatheLine);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Token::BreatheLine));
    painter.drawEllipse(
        QPointF(xOf(quartiles->median), y), theme.px(Dot) / 2.0, theme.px(Dot) / 2.0);
}

void BreathingBoxes::paintPoints(QPainter &painter, const Row &row, qreal y) const
{
    const Theme &theme = Theme::of(this);
    painter.setPen(QPen(theme.colour(Token::BreatheLine), 1.5));
    painter.setBrush(theme.colour(Token::Surface));
    QList<double> positions;
    for (const double change : row.changes)
        positions.append(xOf(change));
    const double size = theme.px(Dot);
    for (const QPointF place : besideEachOther(positions, size + DotGap))
        painter.drawEllipse(place + QPointF(0, y), size / 2, size / 2);
}

} // namespace evenkeel
