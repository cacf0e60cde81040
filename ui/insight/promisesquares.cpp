#include "ui/insight/promisesquares.h"

#include "ui/insight/headlines.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int MostSquares = 60;
constexpr int LeastWidth = 230;
constexpr int Square = 17;
constexpr int Step = 21;
constexpr int LineHeight = 22;
constexpr int LinesTop = 12;
constexpr int BarHeight = 14;

} // namespace

QString PromiseSquares::title() const
{
    return Headlines::promises(summary().promises.keeping);
}

QString PromiseSquares::basis() const
{
    if (summary().promises.keeping.due() == 0)
        return {}; // the title has said it
    return Headlines::promisesBasis(summary().promises);
}

QList<CountedRecords> PromiseSquares::counted() const
{
    const Keeping &keeping = summary().promises.keeping;
    const DateRange &days = summary().period;
    const int kept = keeping.keptAsFirstPromised;
    const int notKept = keeping.firstDue - kept;
    QList<CountedRecords> counted;
    if (keeping.due() > 0)
        counted.append(
            {tr("Show all %Ln that were due", nullptr, keeping.due()),
             RecordsAsked::promises(days)});
    if (kept > 0)
        counted.append(
            {tr("Show the %Ln kept as first promised", nullptr, kept),
             RecordsAsked::firstPromises(days, true)});
    if (notKept > 0)
        counted.append(
            {tr("Show the %Ln not kept as first promised", nullptr, notKept),
             RecordsAsked::firstPromises(days, false)});
    return counted;
}

QString PromiseSquares::spoken() const
{
    const Keeping &keeping = summary().promises.keeping;
    if (keeping.due() == 0)
        return {};
    return sentence(
        {tr("%Ln kept on time", nullptr, keeping.keptOnTime),
         tr("%Ln kept late", nullptr, keeping.keptLate),
         tr("%Ln overdue", nullptr, keeping.overdueOpen),
         tr("%Ln could not be kept", nullptr, keeping.broken)});
}

ChartTable PromiseSquares::table() const
{
    const Keeping &keeping = summary().promises.keeping;
    const QLocale locale;
    ChartTable table;
    table.columns = {tr("Promises"), tr("Number")};
    table.rows = {
        {tr("Kept on time"), locale.toString(keeping.keptOnTime)},
        {tr("Kept late"), locale.toString(keeping.keptLate)},
        {tr("Could not be kept"), locale.toString(keeping.broken)},
        {tr("Overdue"), locale.toString(keeping.overdueOpen)},
        {tr("New time agreed"), locale.toString(keeping.renegotiated)},
        {tr("Kept as first promised"),
         tr("%1 of %2", "counts")
             .arg(
                 locale.toString(keeping.keptAsFirstPromised), locale.toString(keeping.firstDue))}};
    if (const auto interval = summary().promises.interval()) {
        table.rows.append(
            {tr("Share kept on time, %1 interval").arg(Headlines::percent(IntervalShare)),
             tr("%1 to %2", "quartiles")
                 .arg(Headlines::percent(interval->low), Headlines::percent(interval->high))});
    }
    for (const State state : {State::OnTime, State::Late, State::Broken, State::Overdue})
        table.asked.append(RecordsAsked::promises(summary().period, state));
    table.asked.append(RecordsAsked::newTimes(summary().period));
    table.asked.append(RecordsAsked::firstPromises(summary().period, true));
    return table;
}

QSize PromiseSquares::sizeHint() const
{
    const int width = Theme::of(this).px(258);
    return {width, heightForWidth(width)};
}

QSize PromiseSquares::minimumSizeHint() const
{
    return {Theme::of(this).px(LeastWidth), sizeHint().height()};
}

int PromiseSquares::heightForWidth(int width) const
{
    const Theme &theme = Theme::of(this);
    const int words = static_cast<int>(std::max<qsizetype>(2, lines().size()));
    return squaresHeight(width) + theme.px(LinesTop + words * LineHeight);
}

std::unique_ptr<Chart> PromiseSquares::another() const
{
    return std::make_unique<PromiseSquares>();
}

void PromiseSquares::paint(QPainter &painter) const
{
    if (summary().promises.keeping.due() > MostSquares)
        paintBar(painter);
    else
        paintSquares(painter);

    const Theme &theme = Theme::of(this);
    painter.setFont(theme.font(TextSize::Body));
    int top = squaresHeight(width()) + theme.px(LinesTop);
    for (const Line &line : lines()) {
        const int height = theme.px(LineHeight);
        const auto place
            = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
        const int icon = theme.px(14);
        theme.paintIcon(
            painter, place({0, top + (height - icon) / 2, icon, icon}), line.icon, 14, Token::Text2,
            this);
        painter.setPen(theme.colour(Token::Text2));
        const int room = width() - theme.px(21);
        const bool fits = painter.fontMetrics().horizontalAdvance(line.text) <= room;
        drawLine(
            painter, place({theme.px(21), top, room, height}),
            fits || line.brief.isEmpty() ? line.text : line.brief,
            isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
        top += height;
    }
}

QList<PromiseSquares::State> PromiseSquares::states() const
{
    const Keeping &keeping = summary().promises.keeping;
    return QList<State>(keeping.keptOnTime, State::OnTime)
        + QList<State>(keeping.keptLate, State::Late)
        + QList<State>(keeping.overdueOpen, State::Overdue)
        + QList<State>(keeping.broken, State::Broken);
}

QList<PromiseSquares::Line> PromiseSquares::lines() const
{
    const Keeping &keeping = summary().promises.keeping;
    QList<Line> lines;
    if (keeping.keptLate > 0)
        lines.append({u"clock"_s, tr("%Ln kept late", nullptr, keeping.keptLate), State::Late});
    if (keeping.overdueOpen > 0)
        lines.append({u"clock"_s, tr("%Ln overdue", nullptr, keeping.overdueOpen), State::Overdue});
    if (keeping.broken > 0)
        lines.append(
            {u"flag"_s, tr("%Ln could not be kept", nullptr, keeping.broken), State::Broken});
    if (lines.size() == 1 && summary().promises.late.size() == 1) {
        lines.first().brief = lines.first().text;
        lines.first().text += tr(", %1", "what was promised").arg(summary().promises.late.first());
    }
    if (keeping.renegotiated > 0)
        lines.append(
            {u"arrow-right"_s,
             keeping.renegotiated == 1
                 ? tr("1 new time agreed with the customer")
                 : tr("%Ln new times agreed with the customer", nullptr, keeping.renegotiated),
             std::nullopt, tr("%Ln new time(s) agreed", nullptr, keeping.renegotiated)});
    return lines;
}

int PromiseSquares::perRow(int width) const
{
    return std::max(1, (width + 4) / Theme::of(this).px(Step));
}

int PromiseSquares::squaresHeight(int width) const
{
    const Theme &theme = Theme::of(this);
    const int due = summary().promises.keeping.due();
    if (due > MostSquares)
        return theme.px(BarHeight);
    const int rows = std::max(1, (due + perRow(width) - 1) / perRow(width));
    return rows * theme.px(Step);
}

void PromiseSquares::paintSquares(QPainter &painter) const
{
    const QList<State> all = states();
    for (int index = 0; index < all.size(); ++index)
        paintSquare(painter, squareAt(index), all.at(index));
}

QRect PromiseSquares::squareAt(int index) const
{
    const Theme &theme = Theme::of(this);
    const int column = index % perRow(width());
    const int row = index / perRow(width());
    const QRect square(
        column * theme.px(Step), row * theme.px(Step), theme.px(Square), theme.px(Square));
    return QStyle::visualRect(layoutDirection(), rect(), square);
}

QRect PromiseSquares::lineAt(int index) const
{
    const int height = Theme::of(this).px(LineHeight);
    const int top = squaresHeight(width()) + Theme::of(this).px(LinesTop) + index * height;
    return {0, top, width(), height};
}

QList<ChartMark> PromiseSquares::findMarks() const
{
    QList<ChartMark> marks;
    const QList<State> all = states();
    if (all.size() > MostSquares)
        marks = barMarks();
    for (int index = 0; index < all.size() && all.size() <= MostSquares; ++index)
        marks.append(markOf(squareAt(index), all.at(index)));
    const QList<Line> words = lines();
    for (int index = 0; index < words.size(); ++index) {
        const Line &line = words.at(index);
        if (line.outcome)
            marks.append(markOf(lineAt(index), *line.outcome));
        else
            marks.append(
                {.region = lineAt(index),
                 .words = line.text,
                 .records = RecordsAsked::newTimes(summary().period)});
    }
    return marks;
}

/// What was kept on time; the rest of the bar is told line by line below.
QList<ChartMark> PromiseSquares::barMarks() const
{
    return {
        markOf(QStyle::visualRect(layoutDirection(), rect(), keptBar()), PromiseOutcome::OnTime)};
}

ChartMark PromiseSquares::markOf(const QRect &region, State state) const
{
    return {
        .region = region,
        .words = wordsOf(state),
        .records = RecordsAsked::promises(summary().period, state)};
}

QString PromiseSquares::wordsOf(State state) const
{
    const Keeping &keeping = summary().promises.keeping;
    switch (state) {
    case State::OnTime: return tr("%Ln kept on time", nullptr, keeping.keptOnTime);
    case State::Late: return tr("%Ln kept late", nullptr, keeping.keptLate);
    case State::Overdue: return tr("%Ln overdue", nullptr, keeping.overdueOpen);
    case State::Broken: break;
    }
    return tr("%Ln could not be kept", nullptr, keeping.broken);
}

void PromiseSquares::paintSquare(QPainter &painter, const QRectF &rect, State state) const
{
    const Theme &theme = Theme::of(this);
    const int size = 13;
    const auto icon = [&](const QString &name, Token token) {
        QRectF box(0, 0, theme.px(size), theme.px(size));
        box.moveCenter(rect.center());
        theme.paintIcon(painter, box, name, size, token, this);
    };
    switch (state) {
    case State::OnTime:
        shapes::box(painter, theme, rect, 4, Token::Accent, Token::None);
        return icon(u"check"_s, Token::OnAccent);
    case State::Late:
        shapes::box(painter, theme, rect, 4, Token::AmberSoft, Token::AmberLine, 1.5);
        return icon(u"clock"_s, Token::AmberIcon);
    case State::Overdue:
    case State::Broken: break;
    }
    shapes::box(painter, theme, rect, 4, Token::Surface, Token::Axis, 1.5);
    painter.setPen(QPen(theme.colour(Token::Text2), 2));
    const QPointF reach(rect.width() * 0.25, 0);
    painter.drawLine(rect.center() - reach, rect.center() + reach);
    if (state == State::Broken)
        painter.drawLine(rect.center() - reach.transposed(), rect.center() + reach.transposed());
}

void PromiseSquares::paintBar(QPainter &painter) const
{
    const Theme &theme = Theme::of(this);
    const QRect whole(0, 0, width(), theme.px(BarHeight));
    shapes::box(painter, theme, whole, 3, Token::AmberSoft, Token::AmberLine);
    shapes::box(
        painter, theme, QStyle::visualRect(layoutDirection(), rect(), keptBar()), 3, Token::Accent,
        Token::None);
}

QRect PromiseSquares::keptBar() const
{
    const Keeping &keeping = summary().promises.keeping;
    const int kept = width() * keeping.keptOnTime / std::max(1, keeping.due());
    return {0, 0, kept, Theme::of(this).px(BarHeight)};
}

} // namespace evenkeel
