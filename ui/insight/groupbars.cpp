#include "ui/insight/groupbars.h"

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
constexpr int LongNameWidth = 208; ///< of triggers and techniques, which are sentences nearly
constexpr int BarHeight = 14;
constexpr int LeastBar = 40; ///< the longest bar of the narrowest chart
constexpr int NumberWidth = 36;
constexpr int MarkBox = 24;
constexpr int TooFewWidth = 48;
constexpr qreal MarkScale = 20 / 28.0;

/// "Resolved 5, escalated 1, not said 2"
QString endings(const GroupFigures &group)
{
    QStringList parts;
    for (auto outcome = group.outcomes.cbegin(); outcome != group.outcomes.cend(); ++outcome) {
        const QString name = outcome.key().isEmpty() ? GroupBars::tr("not said", "an outcome")
                                                     : labels::outcome(outcome.key());
        parts.append(name + u' ' + QLocale().toString(outcome.value()));
    }
    return parts.join(GroupBars::tr(", ", "in a list"));
}

} // namespace

GroupBars::GroupBars(Kind kind, QWidget *parent) : Chart(parent), m_kind(kind) { }

QString GroupBars::title() const
{
    switch (m_kind) {
    case Kind::Triggers: return Headlines::triggers(summary().triggers);
    case Kind::Channels: return Headlines::channels(summary().channels);
    case Kind::Techniques: return Headlines::techniques(summary().techniques);
    case Kind::Categories: break;
    }
    return Headlines::categories(summary().categories);
}

QString GroupBars::note() const
{
    const QLocale locale;
    const int n = static_cast<int>(summary().interactions);
    const QString all = n == 1 ? tr("1 interaction") : tr("%Ln interactions", nullptr, n);
    const QString unrated = locale.toString(summary().stress.missing);
    const QString without = locale.toString(missing());
    switch (m_kind) {
    case Kind::Categories:
        if (missing() == 0)
            break;
        //: %1 is "46 interactions"
        return tr("%1: %2 unrated, %3 without a category").arg(all, unrated, without);
    case Kind::Triggers:
        if (missing() == 0)
            break;
        return tr("%1: %2 unrated, %3 without a trigger").arg(all, unrated, without);
    case Kind::Techniques:
        return tr("%1: %2 unrated, %3 without a technique. How stressful a call was, and how it "
                  "ended, does not say what a technique did.")
            .arg(all, unrated, without);
    case Kind::Channels: break;
    }
    return tr("%1, %2 unrated").arg(all, unrated);
}

QString GroupBars::noteAtRight() const
{
    return tr("typical stress");
}

QString GroupBars::basis() const
{
    QStringList counts;
    for (const GroupFigures &group : shown())
        counts.append(nameOf(group) + u' ' + QLocale().toString(group.n));
    return counts.join(u", "_s) + u". "_s + Headlines::ratedBasis(summary().stress);
}

QList<CountedRecords> GroupBars::counted() const
{
    QList<CountedRecords> all = countedRatings();
    if (missing() > 0)
        all.append(withoutGroup());
    return all;
}

QString GroupBars::spoken() const
{
    QStringList figures;
    for (const GroupFigures &group : shown()) {
        if (group.stress)
            //: read aloud: a category, trigger, channel or technique and its typical rating
            figures.append(
                tr("%1 typical %2").arg(nameOf(group), Headlines::number(group.stress->median)));
    }
    return sentence(figures);
}

QString GroupBars::nothing() const
{
    if (!groups().isEmpty())
        return {};
    switch (m_kind) {
    case Kind::Triggers: return tr("No triggers were noted in this time.");
    case Kind::Techniques: return tr("No techniques were noted in this time.");
    case Kind::Categories:
    case Kind::Channels: break;
    }
    return tr("No categories were noted in this time.");
}

ChartTable GroupBars::table() const
{
    ChartTable table;
    table.columns = {columnName(),  tr("Interactions"), tr("Not rated"),
                     tr("Typical"), tr("Middle half"),  tr("Ended")};
    for (const GroupFigures &group : groups()) {
        const auto &stress = group.stress;
        table.rows.append(
            {nameOf(group), QLocale().toString(group.n), QLocale().toString(group.n - group.rated),
             stress ? Headlines::number(stress->median) : tr("too few"),
             stress ? tr("%1 to %2", "quartiles")
                          .arg(Headlines::number(stress->q1), Headlines::number(stress->q3))
                    : QString(),
             endings(group)});
        table.asked.append(recordsOf(group));
    }
    return table;
}

QList<ChartMark> GroupBars::findMarks() const
{
    const int height = Theme::of(this).px(RowHeight);
    QList<ChartMark> marks;
    for (const GroupFigures &group : shown()) {
        const int n = static_cast<int>(group.n);
        const QString typical = group.stress
            ? tr("typical stress %1").arg(Headlines::number(group.stress->median))
            : tr("too few for a typical rating");
        //: a category or the like, how many interactions, and the typical rating
        const QString words
            = tr("%1, %Ln interaction(s), %2", nullptr, n).arg(nameOf(group), typical);
        const QRectF row(0, double(marks.size()) * height, width(), height);
        marks.append({.region = row, .words = words, .records = recordsOf(group)});
    }
    return marks;
}

RecordsAsked GroupBars::recordsOf(const GroupFigures &group) const
{
    RecordsAsked asked = RecordsAsked::interactions(summary().period);
    switch (m_kind) {
    case Kind::Categories: asked.log.categories = {group.name}; break;
    case Kind::Triggers: asked.log.triggers = {group.name}; break;
    case Kind::Techniques: asked.log.technique = group.name; break;
    case Kind::Channels:
        asked.log.channels = {channelFromId(group.name).value_or(Channel::Phone)};
        break;
    }
    return asked;
}

QSize GroupBars::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    // Categories keep their height, so that what stands beside them does not move.
    const auto rows
        = m_kind == Kind::Categories ? MostRows : std::max<qsizetype>(1, shown().size());
    return {theme.px(258), theme.px(RowHeight) * static_cast<int>(rows)};
}

QSize GroupBars::minimumSizeHint() const
{
    const Theme &theme = Theme::of(this);
    const int around = nameWidth() + theme.px(NumberWidth) + theme.px(TooFewWidth);
    return {std::max(theme.px(LeastWidth), around + theme.px(LeastBar)), sizeHint().height()};
}

std::unique_ptr<Chart> GroupBars::another() const
{
    return std::make_unique<GroupBars>(m_kind);
}

void GroupBars::paint(QPainter &painter) const
{
    const QList<GroupFigures> groups = shown();
    for (int row = 0; row < groups.size(); ++row)
        paintRow(painter, groups.at(row), row);
}

const QList<GroupFigures> &GroupBars::groups() const
{
    switch (m_kind) {
    case Kind::Triggers: return summary().triggers;
    case Kind::Channels: return summary().channels;
    case Kind::Techniques: return summary().techniques;
    case Kind::Categories: break;
    }
    return summary().categories;
}

qsizetype GroupBars::missing() const
{
    switch (m_kind) {
    case Kind::Triggers: return summary().missing.triggers;
    case Kind::Techniques: return summary().missing.techniques;
    case Kind::Channels: return 0;
    case Kind::Categories: break;
    }
    return summary().missing.categories;
}

CountedRecords GroupBars::withoutGroup() const
{
    const auto all = RecordsAsked::interactions(summary().period);
    const auto n = static_cast<int>(missing());
    switch (m_kind) {
    case Kind::Triggers:
        return {tr("Show the %Ln without a trigger", nullptr, n), all.without(Missing::Trigger)};
    case Kind::Techniques:
        return {
            tr("Show the %Ln without a technique", nullptr, n), all.without(Missing::Technique)};
    case Kind::Categories:
    case Kind::Channels: break;
    }
    return {tr("Show the %Ln without a category", nullptr, n), all.without(Missing::Category)};
}

QString GroupBars::columnName() const
{
    switch (m_kind) {
    case Kind::Triggers: return tr("Trigger");
    case Kind::Channels: return tr("Channel");
    case Kind::Techniques: return tr("Technique");
    case Kind::Categories: break;
    }
    return tr("Category");
}

QString GroupBars::nameOf(const GroupFigures &group) const
{
    switch (m_kind) {
    case Kind::Triggers: return labels::trigger(group.name);
    case Kind::Techniques: return labels::technique(group.name);
    case Kind::Channels: return Headlines::channel(group.name);
    case Kind::Categories: break;
    }
    return labels::category(group.name);
}

int GroupBars::nameWidth() const
{
    const bool isLong = m_kind == Kind::Triggers || m_kind == Kind::Techniques;
    return Theme::of(this).px(isLong ? LongNameWidth : NameWidth);
}

QList<GroupFigures> GroupBars::shown() const
{
    return groups().first(std::min(MostRows, groups().size()));
}

void GroupBars::paintRow(QPainter &painter, const GroupFigures &group, int row) const
{
    const Theme &theme = Theme::of(this);
    const int height = theme.px(RowHeight);
    const int top = row * height;
    const int name = nameWidth();
    painter.setFont(theme.font(TextSize::Body));
    painter.setPen(theme.colour(Token::Text));
    drawLine(
        painter, mirrored({0, top, name - 4, height}), nameOf(group),
        isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);

    const double share = double(group.n) / double(groups().first().n);
    const int longest = width() - name - theme.px(NumberWidth) - theme.px(TooFewWidth);
    const int length = std::max(4, static_cast<int>(std::lround(longest * share)));
    const int bar = theme.px(BarHeight);
    shapes::box(
        painter, theme, mirrored({name, top + (height - bar) / 2, length, bar}), 3, Token::Accent,
        Token::None);
    painter.setPen(theme.colour(Token::Text));
    drawLine(
        painter, mirrored({name + length + 8, top, theme.px(NumberWidth), height}),
        QLocale().toString(group.n), isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);

    const int mark = theme.px(MarkBox);
    if (group.stress) {
        const QRect box = mirrored({width() - mark, top, mark, height});
        const StressLevel level = *StressLevel::from(std::lround(group.stress->median));
        shapes::stressMark(
            painter, theme, QRectF(box).center(), level, theme.px(100) / 100.0 * MarkScale, true);
        return;
    }
    painter.setFont(theme.font(TextSize::Meta));
    painter.setPen(theme.colour(Token::Text3));
    drawLine(
        painter, mirrored({width() - theme.px(TooFewWidth), top, theme.px(TooFewWidth), height}),
        tr("too few"), isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight);
}

QRect GroupBars::mirrored(const QRect &rect) const
{
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

} // namespace evenkeel
