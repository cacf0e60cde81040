#include "ui/breather/patternimport.h"

#include "ui/text/breathinglabels.h"
#include "ui/text/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int Width = 480;
constexpr int Height = 420;

QString warningsOf(const Pattern &pattern)
{
    QStringList sentences;
    for (const PatternWarning warning : pattern.warnings())
        sentences.append(BreathingLabels::warning(warning));
    return sentences.join(QLatin1Char(' '));
}

} // namespace

PatternImport::PatternImport(const QList<patternfile::Entry> &entries, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Import patterns"));
    resize(Theme::of(this).px(Width), Theme::of(this).px(Height));
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(8, 0, 8, 0);
    column->setSpacing(8);
    int number = 0;
    for (const patternfile::Entry &entry : entries)
        addEntry(*column, entry, ++number);
    column->addStretch(1);
    auto *area = new ScrollArea(this);
    area->setColumn(inside);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 16, 16, 16);
    all->setSpacing(12);
    all->addWidget(area, 1);
    const auto taken = std::ranges::count_if(entries, &patternfile::Entry::isTaken);
    all->addWidget(buildFoot(static_cast<int>(taken)));
}

void PatternImport::addEntry(QVBoxLayout &column, const patternfile::Entry &entry, int number)
{
    const QString name = entry.name.isEmpty() ? tr("Pattern %1").arg(QLocale().toString(number))
                                              : BreathingLabels::pattern(entry.name);
    QList<PlainLabel *> lines{
        new PlainLabel(name, looks::Strong), new PlainLabel(outcome(entry), looks::Secondary)};
    if (entry.isTaken()) {
        lines.insert(1, new PlainLabel(BreathingLabels::parts(entry.pattern), looks::Meta));
        if (const QString warnings = warningsOf(entry.pattern); !warnings.isEmpty())
            lines.append(new PlainLabel(warnings, looks::Meta));
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    for (PlainLabel *line : std::as_const(lines)) {
        line->setWordWrap(true);
        words->addWidget(line);
    }
    column.addLayout(words);
    column.addWidget(new Divider);
}

QWidget *PatternImport::buildFoot(int taken)
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    if (taken > 0) {
        auto *take = new Button(tr("Take %Ln pattern(s)", nullptr, taken), Button::Kind::Primary);
        take->setDefault(true);
        connect(take, &Button::clicked, this, &PatternImport::accept);
        row->addWidget(take);
    }
    row->addStretch(1);
    auto *leave = new Button(taken > 0 ? tr("Take none") : tr("Close"), Button::Kind::Quiet);
    connect(leave, &Button::clicked, this, &PatternImport::reject);
    row->addWidget(leave);
    return foot;
}

QString PatternImport::outcome(const patternfile::Entry &entry)
{
    using patternfile::Verdict;
    switch (entry.verdict) {
    case Verdict::New: return tr("Will be added.");
    case Verdict::Renamed:
        return tr("Will be added as %1. The name is taken.")
            .arg(formats::isolated(entry.pattern.id));
    case Verdict::Known: return tr("Left out: you have it already.");
    case Verdict::NoPattern: return tr("Left out: this is no pattern.");
    case Verdict::UnknownKey:
        return tr("Left out: it says \"%1\", which is no part of a pattern.")
            .arg(formats::isolated(entry.detail.left(PatternBook::LongestName)));
    case Verdict::BadName:
        return tr("Left out: a name has up to %1 letters, without ; = and ,.")
            .arg(QLocale().toString(PatternBook::LongestName));
    case Verdict::BadSeconds:
        return tr("Left out: \"%1\" takes seconds from 0 to 12 in tenths, for example 4.5.")
            .arg(entry.detail);
    case Verdict::NoBreath: break;
    }
    return tr("Left out: a breath needs some time in and some time out.");
}

} // namespace evenkeel
