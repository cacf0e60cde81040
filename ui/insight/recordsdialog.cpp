#include "ui/insight/recordsdialog.h"

#include "ui/insight/charttablemodel.h"
#include "ui/insight/charttableview.h"
#include "ui/text/breathinglabels.h"
#include "ui/text/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr qsizetype MostRows = 300; ///< all stand in the table at once

QString nameOf(const BreatherRecord &record)
{
    const Breather &breather = record.breather;
    return breather.pattern.isEmpty() ? BreathingLabels::kind(breather.kind)
                                      : BreathingLabels::pattern(breather.pattern);
}

QString ratingOf(const std::optional<StressLevel> &level)
{
    return level ? QLocale().toString(level->value())
                 : RecordsDialog::tr("not rated", "stress before or after a breather");
}

QString outcomeOf(std::optional<PromiseOutcome> outcome)
{
    if (!outcome)
        return RecordsDialog::tr("Not due yet");
    switch (*outcome) {
    case PromiseOutcome::OnTime: return RecordsDialog::tr("Kept on time");
    case PromiseOutcome::Late: return RecordsDialog::tr("Kept late");
    case PromiseOutcome::Overdue: return RecordsDialog::tr("Overdue");
    case PromiseOutcome::Broken: break;
    }
    return RecordsDialog::tr("Could not be kept");
}

/// The newest first, and no more than can be read.
template<class Record>
QList<Record> newestOf(QList<Record> records)
{
    std::ranges::reverse(records);
    return records.first(std::min(MostRows, records.size()));
}

} // namespace

RecordsDialog::RecordsDialog(const QList<PromiseRecord> &promises, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Promises behind the number"));
    ChartTable table;
    table.columns = {tr("Promise"), tr("Due"), tr("What became of it")};
    const QList<PromiseRecord> shown = newestOf(promises);
    for (const PromiseRecord &promise : shown)
        table.rows.append(
            {promise.text, formats::dueInFull(promise.due), outcomeOf(promise.outcome)});
    build(table, promises.size());
    connect(findChild<ChartTableView *>(), &ChartTableView::rowOpened, this, [=, this](int row) {
        choose(shown.at(row));
    });
}

RecordsDialog::RecordsDialog(const QList<BreatherRecord> &breathers, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Breathers behind the number"));
    ChartTable table;
    table.columns = {tr("When"), tr("Breather"), tr("Before"), tr("After")};
    for (const BreatherRecord &record : newestOf(breathers))
        table.rows.append(
            {formats::fullMoment(record.breather.started), nameOf(record), ratingOf(record.before),
             ratingOf(record.after)});
    build(table, breathers.size());
}

RecordsDialog::RecordsDialog(const QList<MatchRecord> &matches, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Ratings without a breather"));
    ChartTable table;
    table.columns = {tr("When"), tr("First rating"), tr("Next rating"), tr("Time between")};
    const QLocale locale;
    for (const MatchRecord &record : newestOf(matches)) {
        const auto between = std::chrono::duration_cast<seconds>(record.ratings.elapsed);
        table.rows.append(
            {formats::fullMoment(record.given), locale.toString(record.ratings.before.value()),
             locale.toString(record.ratings.after.value()), formats::duration(between)});
    }
    build(table, matches.size());
}

/// What is still owed stands under Follow-ups, the others with the call they came from.
void RecordsDialog::choose(const PromiseRecord &promise)
{
    accept();
    const bool owed = promise.outcome.value_or(PromiseOutcome::Overdue) == PromiseOutcome::Overdue;
    if (!owed && promise.interaction)
        emit interactionRequested(*promise.interaction);
    else
        emit followUpRequested(promise.id);
}

void RecordsDialog::build(const ChartTable &table, qsizetype count)
{
    const Theme &theme = Theme::of(this);
    resize(theme.px(560), theme.px(480));
    auto *model = new ChartTableModel(this);
    model->setTable(table);
    auto *view = new ChartTableView;
    view->setModel(model);
    view->setWideColumn(0);
    view->setAccessibleName(windowTitle());
    auto *scroll = new ScrollArea(this);
    scroll->setColumn(view);

    const int n = static_cast<int>(count);
    QString words = tr("%Ln record(s), newest first", nullptr, n);
    if (count > table.rows.size())
        words = tr("The newest %1 of %2")
                    .arg(QLocale().toString(table.rows.size()), QLocale().toString(count));
    auto *close = new Button(tr("Close"), Button::Kind::Secondary, this);
    connect(close, &Button::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->addWidget(new PlainLabel(words, looks::Meta, this), 1);
    foot->addWidget(close);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addWidget(scroll, 1);
    column->addLayout(foot);
    view->setFocus();
}

} // namespace evenkeel
