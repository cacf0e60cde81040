#include "ui/report/importdialog.h"

#include "ui/text/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
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
        + mine.answers.size() + mine.lessons.size() + mine.plans.size() + mine.trials.size()
        + mine.skills.size() + mine.ideas.size() + mine.weeks.size();
}

QStringList takenInWords(const ImportPreview &preview)
{
    const ImportBatch &taken = preview.taken;
    if (preview.count() == 0)
        return {ImportDialog::tr("There is nothing new in this file.")};
    QStringList words;
    if (!taken.entries.isEmpty())
        words.append(ImportDialog::tr(
            "%Ln interaction(s)", nullptr, static_cast<int>(taken.entries.size())));
    if (const qsizetype handed = taken.loose.size(); taken.isHandover && handed > 0)
        words.append(ImportDialog::tr(
            "%Ln follow-up(s) handed over to you", nullptr, static_cast<int>(handed)));
    else if (const qsizetype followUps = followUpsIn(taken); followUps > 0)
        words.append(ImportDialog::tr("%Ln follow-up(s)", nullptr, static_cast<int>(followUps)));
    if (const qsizetype mine = privateIn(taken.mine); mine > 0)
        words.append(ImportDialog::tr(
            "%Ln record(s) that are private to you", nullptr, static_cast<int>(mine)));
    return words;
}

QStringList skippedInWords(const ImportPreview &preview)
{
    QMap<SkipReason, int> counted;
    for (const SkippedRecord &record : preview.taken.skipped)
        ++counted[record.reason];
    QStringList words;
    for (auto it = counted.cbegin(); it != counted.cend(); ++it) {
        const int n = it.value();
        switch (it.key()) {
        case SkipReason::Unreadable:
            words.append(
                ImportDialog::tr("%Ln left out: a value in it cannot be read.", nullptr, n));
            break;
        case SkipReason::NoText:
            words.append(ImportDialog::tr("%Ln left out: no text in it.", nullptr, n));
            break;
        case SkipReason::TwiceInFile:
            words.append(
                ImportDialog::tr("%Ln left out: its number comes twice in the file.", nullptr, n));
            break;
        case SkipReason::Orphan:
            words.append(ImportDialog::tr("%Ln left out: its interaction is missing.", nullptr, n));
            break;
        case SkipReason::AlreadyThere:
            words.append(ImportDialog::tr("%Ln left out: already in your log.", nullptr, n));
            break;
        case SkipReason::InTheBin:
            words.append(ImportDialog::tr("%Ln left out: in the bin of your log.", nullptr, n));
            break;
        }
    }
    return words;
}

} // namespace

ImportDialog::ImportDialog(const QString &file, QWidget *parent)
    : QDialog(parent), m_words(new QVBoxLayout), m_progress(new PlainLabel({}, looks::Reading)),
      m_take(new Button(tr("Import"), Button::Kind::Primary)),
      m_leave(new Button(tr("Not now"), Button::Kind::Quiet))
{
    setWindowTitle(tr("Import"));
    buildLayout(file);
    connect(m_take, &Button::clicked, this, &ImportDialog::take);
    connect(m_leave, &Button::clicked, this, &QDialog::reject);
    m_progress->setText(tr("Reading the file"));
    setStage(Stage::Reading);
    setMinimumWidth(460);
}

void ImportDialog::buildLayout(const QString &file)
{
    auto *buttons = new QHBoxLayout;
    m_take->setDefault(true);
    buttons->addWidget(m_take);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(8);
    const QString name = formats::isolated(QFileInfo(file).fileName());
    column->addWidget(new PlainLabel(tr("Import from %1").arg(name), looks::PageTitle));
    m_words->setSpacing(8);
    column->addLayout(m_words);
    column->addWidget(m_progress);
    column->addSpacing(8);
    column->addLayout(buttons);
}

void ImportDialog::setStage(Stage stage)
{
    const bool asks = stage == Stage::Asking;
    m_take->setVisible(stage != Stage::Writing);
    m_take->setEnabled(false);
    m_leave->setText(asks ? tr("Not now") : tr("Stop"));
    m_progress->setVisible(!asks);
    if (!asks)
        m_leave->setFocus();
}

void ImportDialog::showPreview(const ImportPreview &preview)
{
    setStage(Stage::Asking);
    const QStringList taken = takenInWords(preview);
    for (const QString &line : taken)
        m_words->addWidget(new PlainLabel(line, looks::Reading));
    const QStringList skipped = skippedInWords(preview);
    for (const QString &line : skipped) {
        auto *label = new PlainLabel(line, looks::Secondary);
        label->setWordWrap(true);
        m_words->addWidget(label);
    }
    m_words->addWidget(new PlainLabel(tr("One undo takes all of it back."), looks::Meta));
    m_take->setEnabled(preview.count() > 0);
    (m_take->isEnabled() ? m_take : m_leave)->setFocus();
}

void ImportDialog::setProgress(int percent)
{
    m_progress->setText(
        percent < 100 ? tr("%1 percent taken in").arg(QLocale().toString(percent))
                      : tr("Nearly done: making it findable"));
}

void ImportDialog::take()
{
    setStage(Stage::Writing);
    setProgress(0);
    emit importRequested();
}

} // namespace evenkeel
