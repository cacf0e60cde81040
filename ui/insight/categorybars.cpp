#include "ui/insight/categorybars.h"

#include "ui/insight/headlines.h"
#include "ui/text/labels.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <cmath>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr qsizetype MostRows = 5;
constexpr int LeastWidth = 230;
constexpr int RowHeight = 34;
constexpr int NameWidth = 108;
constexpr int BarHeight = 14;
constexpr int LongestBar = 74;
constexpr int NumberWidth = 36;
constexpr int MarkBox = 24;
constexpr qreal MarkScale = 20 / 28.0;

} // namespace

QString CategoryBars::title() const
{
    return Headlines::categories(summary());
}

QString CategoryBars::note() const
{
    const int n = static_cast<int>(summary().interactions);
    const QString missing = QLocale().toString(summary().stress.missing);
    return n == 1 ? tr("1 interaction, %1 unrated").arg(missing)
                  : tr("%Ln interactions, %1 unrated", nullptr, n).arg(missing);
}

QString CategoryBars::noteAtRight() const
{
    return tr("typical stress");
}

QString CategoryBars::basis() const
{
    QStringList counts;
    for (const GroupFigures &category : shown())
        counts.append(labels::category(category.name) + u' ' + QLocale().toString(category.n));
    return counts.join(u", "_s) + u". "_s + Headlines::ratedBasis(summary().stress);
}

QString CategoryBars::spoken() const
{
    QStringList figures;
    for (const GroupFigures &category : shown()) {
        if (category.stress)
            //: read aloud: a category and its typical rating
            figures.append(tr("%1 typical %2")
                               .arg(
                                   labels::category(category.name),
                                   Headlines::number(category.stress->median)));
    }
    return sentence(figures);
}

ChartTable CategoryBars::table() const
{
    ChartTable table;
    table.columns
        = {tr("Category"), tr("Interactions"), tr("Not rated"), tr("Typical"), tr("Middle half")};
    for (const GroupFigures &category : summary().categories) {
        const auto &stress = category.stress;
        table.rows.append(
            {labels::category(category.name), QLocale().toString(category.n),
             QLocale().toString(category.n - category.rated),
             stress ? Headlines::number(stress->median) : tr("too few"),
             stress ? tr("%1 to %2", "quartiles")
                          .arg(Headlines::number(stress->q1), Headlines::number(stress->q3))
                    : QString()});
        table.asked.append(recordsOf(category));
    }
    return table;
}

QList<ChartMark> CategoryBars::findMarks() const
{
    const int height = Theme::of(this).px(RowHeight);
    QList<ChartMark> marks;
    for (const GroupFigures &category : shown()) {
        const int n = static_cast<int>(category.n);
        const QString typical = category.stress
            ? tr("typical stress %1").arg(Headlines::number(category.stress->median))
            : tr("too few for a typical rating");
        //: a category, how many interactions, and the typical rating
        const QString words = tr("%1, %Ln interaction(s), %2", nullptr, n)
                                  .arg(labels::category(category.name), typical);
        const QRectF row(0, double(marks.size()) * height, width(), height);
        marks.append({.region = row, .words = words, .records = recordsOf(category)});
    }
    return marks;
}

RecordsAsked CategoryBars::recordsOf(const GroupFigures &category) const
{
    RecordsAsked asked = RecordsAsked::interactions(summary().period);
    asked.log.categories = {category.name};
    return asked;
}

QSize CategoryBars::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {theme.px(258), theme.px(RowHeight) * static_cast<int>(MostRows)};
}

QSize CategoryBars::minimumSizeHint() const
{
    return {Theme::of(this).px(LeastWidth), sizeHint().height()};
}

std::unique_ptr<Chart> CategoryBars::another() const
{
    return std::make_unique<CategoryBars>();
}

void CategoryBars::paint(QPainter &painter) const
{
    const QList<GroupFigures> categories = shown();
    for (int row = 0; row < categories.size(); ++row)
        paintRow(painter, categories.at(row), row);
}

QList<GroupFigures> CategoryBars::shown() const
{
    return summary().categories.first(std::min(MostRows, summary().categories.size()));
}

void CategoryBars::paintRow(QPainter &painter, const GroupFigures &category, int row) const
{
    const Theme &theme = Theme::of(this);
    const int height = theme.px(RowHeight);
    const int top = row * height;
    const int name = theme.px(NameWidth);
    painter.setFont(theme.font(TextSize::Body));
    painter.setPen(theme.colour(Token::Text));
    drawLine(
        painter, mirrored({0, top, name - 4, height}), labels::category(category.name),
        isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);

    const double share = double(category.n) / double(summary().categories.first().n);
    const int length = std::max(4, static_cast<int>(std::lround(theme.px(LongestBar) * share)));
    const int bar = theme.px(BarHeight);
    shapes::box(
        painter, theme, mirrored({name, top + (height - bar) / 2, length, bar}), 3, Token::Accent,
        Token::None);
    painter.setPen(theme.colour(Token::Text));
    drawLine(
        painter, mirrored({name + length + 8, top, theme.px(NumberWidth), height}),
        QLocale().toString(category.n), isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);

    const int mark = theme.px(MarkBox);
    if (category.stress) {
        const QRect box = mirrored({width() - mark, top, mark, height});
        const StressLevel level = *StressLevel::from(std::lround(category.stress->median));
        shapes::stressMark(
            painter, theme, QRectF(box).center(), level, theme.px(100) / 100.0 * MarkScale, true);
        return;
    }
    painter.setFont(theme.font(TextSize::Meta));
    painter.setPen(theme.colour(Token::Text3));
    drawLine(
        painter, mirrored({width() - theme.px(48), top, theme.px(48), height}), tr("too few"),
        isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight);
}

QRect CategoryBars::mirrored(const QRect &rect) const
{
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

} // namespace evenkeel
