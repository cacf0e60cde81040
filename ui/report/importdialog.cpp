#include "ui/report/importdialog.h"

#include "ui/text/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QMap>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

qsizetype followUpsIn(const ImportBatch &batch)
{
    qsizetype count = batch.loose.size();
    for (const ExportEntry &entry : batch.entries)
        count += entry.followUps.size();
    return count;
}

qsizetype privateIn(const PrivatePart &mine)
{
    return mine.ratings.size() + mine.breathers.size() + mine.reflections.size()
        + mine.lessons.size() + mine.plans.size();
}

} // namespace

ImportDialog::ImportDialog(const QString &file, const ImportPreview &preview, QWidget *parent)
    : QDialog(parent), m_preview(preview)
{
    setWindowTitle(tr("Import"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(8);
    const QString name = formats::isolated(QFileInfo(file).fileName());
    column->addWidget(new PlainLabel(tr("Import from %1").arg(name), looks::PageTitle));
    for (const QString &line : takenInWords())
        column->addWidget(new PlainLabel(line, looks::Reading));
    const QStringList skipped = skippedInWords();
    for (const QString &line : skipped) {
        auto *label = new PlainLabel(line, looks::Secondary);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addWidget(new PlainLabel(tr("One undo takes all of it back."), looks::Meta));
    column->addSpacing(8);

    auto *buttons = new QHBoxLayout;
    auto *take = new Button(tr("Import"), Button::Kind::Primary);
    auto *leave = new Button(tr("Not now"), Button::Kind::Quiet);
    take->setEnabled(preview.count() > 0);
    take->setDefault(true);
    buttons->addWidget(take);
    buttons->addWidget(leave);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(take, &Button::clicked, this, &QDialog::accept);
    connect(leave, &Button::clicked, this, &QDialog::reject);
    setMinimumWidth(460);
}

QStringList ImportDialog::takenInWords() const
{
    const ImportBatch &taken = m_preview.taken;
    if (m_preview.count() == 0)
        return {tr("There is nothing new in this file.")};
    QStringList words;
    if (!taken.entries.isEmpty())
        words.append(tr("%Ln interaction(s)", nullptr, static_cast<int>(taken.entries.size())));
    if (const qsizetype followUps = followUpsIn(taken); followUps > 0)
        words.append(tr("%Ln follow-up(s)", nullptr, static_cast<int>(followUps)));
    if (const qsizetype mine = privateIn(taken.mine); mine > 0)
        words.append(tr("%Ln record(s) that are private to you", nullptr, static_cast<int>(mine)));
    return words;
}

QStringList ImportDialog::skippedInWords() const
{
    QMap<SkipReason, int> counted;
    for (const SkippedRecord &record : m_preview.taken.skipped)
        ++counted[record.reason];
    QStringList words;
    for (auto it = counted.cbegin(); it != counted.cend(); ++it) {
        const int n = it.value();
        switch (it.key()) {
        case SkipReason::Unreadable:
            words.append(tr("%Ln left out: a value in it cannot be read.", nullptr, n));
            break;
        case SkipReason::NoText:
            words.append(tr("%Ln left out: no text in it.", nullptr, n));
            break;
        case SkipReason::TwiceInFile:
            words.append(tr("%Ln left out: its number comes twice in the file.", nullptr, n));
            break;
        case SkipReason::Orphan:
            words.append(tr("%Ln left out: its interaction is missing.", nullptr, n));
            break;
        case SkipReason::AlreadyThere:
            words.append(tr("%Ln left out: already in your log.", nullptr, n));
            break;
        case SkipReason::InTheBin:
            words.append(tr("%Ln left out: in the bin of your log.", nullptr, n));
            break;
        }
    }
    return words;
}

} // namespace evenkeel
