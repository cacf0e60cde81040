#include "ui/report/exportpage.h"

#include "core/storage/changelog.h"
#include "ui/report/exportoptions.h"
#include "ui/report/exportpreviewcard.h"
#include "ui/report/importdesk.h"
#include "ui/text/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/scrollarea.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QFileInfo>
#include <QShortcut>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double PreviewShare = 0.8; ///< of the height, at least, where it is below the choices
constexpr int OptionsWidth = 332;
constexpr int LeastPreview = 372;

} // namespace

ExportPage::ExportPage(
    ExportWorker::Open open, ChangeLog &log, LongWriter &writer, const Words &words,
    Reminders reminders, Check check, QWidget *parent)
    : Page(parent), m_log(log), m_worker(open, log.clock(), words),
      m_import(new ImportDesk(std::move(open), writer, log.clock(), *this)),
      m_reminders(std::move(reminders)), m_check(std::move(check))
{
    buildLayout();
    addShortcuts();
    m_soon.setSingleShot(true);
    m_soon.setInterval(80ms);
    connect(&m_soon, &QTimer::timeout, this, &ExportPage::makePreview);
    connect(m_options, &ExportOptions::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(m_options, &ExportOptions::exportRequested, this, &ExportPage::askForFile);
    connect(m_options, &ExportOptions::cancelRequested, &m_worker, &ExportWorker::cancel);
    connect(&m_worker, &ExportWorker::previewed, this, &ExportPage::onPreviewed);
    connect(&m_worker, &ExportWorker::progressed, m_options, &ExportOptions::setProgress);
    connect(&m_worker, &ExportWorker::written, this, &ExportPage::onWritten);
    connect(m_import, &ImportDesk::imported, this, &ExportPage::onImported);
    connect(m_import, &ImportDesk::failed, this, &ExportPage::failed);
    connect(m_import, &ImportDesk::stopped, this, [this] {
        emit messageRequested({.text = tr("Stopped. Nothing was imported."), .offersUndo = false});
    });
    connect(&log, &ChangeLog::committed, this, [this] {
        if (isVisible())
            m_soon.start();
    });
}

ExportPage::~ExportPage() = default;

void ExportPage::buildLayout()
{
    m_options = new ExportOptions(m_log.clock().today());
    m_preview = new ExportPreviewCard;
    m_importButton = new Button(tr("Import"), Button::Kind::Quiet, this);
    m_importButton->setIconName(u"import"_s);
    m_importButton->setToolTip(tr("Bring an export back in (Ctrl I)"));
    connect(m_importButton, &Button::clicked, this, &ExportPage::askForImport);
    auto *content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_scroll = new ScrollArea(this);
    m_scroll->setColumn(content);
    m_scroll->hide();
    m_row = new QHBoxLayout(this);
    m_row->addWidget(m_options);
    m_row->addWidget(m_preview, 1);
    setCompact(false);
}

void ExportPage::addShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    on(QKeySequence(Qt::CTRL | Qt::Key_Return), &ExportPage::askForFile);
    on(QKeySequence(Qt::CTRL | Qt::Key_Enter), &ExportPage::askForFile);
    on(QKeySequence(Qt::CTRL | Qt::Key_I), &ExportPage::askForImport);
    on(QKeySequence(Qt::Key_F4), [this] { m_preview->toggleHidden(); });
}

QString ExportPage::title() const
{
    return tr("Export");
}

QString ExportPage::subtitle() const
{
    return tr("Nothing leaves this computer until you export it");
}

QList<QWidget *> ExportPage::headerActions() const
{
    return {m_importButton};
}

QList<KeyHint> ExportPage::keyHints() const
{
    return {
        {.keys = u"F4"_s, .does = tr("show what is hidden")},
        {.keys = tr("Ctrl I", "key"), .does = tr("import")},
        {.keys = tr("Ctrl Enter", "key"), .does = tr("export")},
    };
}

QString ExportPage::helpText() const
{
    return tr("An export is a file with the work record of some days, for your own use.\n"
              "PDF and HTML are laid out for reading. Customer references become letters and times "
              "become days, unless you choose otherwise.\n"
              "CSV and JSON hold every word. JSON can be imported again without loss.\n"
              "Calendar holds the follow-ups for these days as tasks that remind, for a calendar "
              "program.\n"
              "Self-ratings, breathers and reflections are only in a JSON file that you ask for "
              "with Just me.\n"
              "Automatic hiding can miss things. Read a file once before you pass it on.");
}

void ExportPage::activate()
{
    m_options->setToday(m_log.clock().today());
    m_preview->setSentence(tr("Reading the log"));
    m_options->setFocus();
    makePreview();
}

void ExportPage::setCompact(bool compact)
{
    m_compact = compact;
    arrange();
}

/// Below the width that both need the preview moves under the choices, and the page scrolls.
void ExportPage::arrange()
{
    const int options = Theme::of(this).px(OptionsWidth);
    // What the preview needs grows with the text, what it should have at least does not.
    const int padding = m_compact ? 16 : 24;
    const int gap = m_compact ? 12 : 16;
    const int preview = std::max(LeastPreview, m_preview->minimumSizeHint().width());
    const bool beside = width() == 0 || width() >= options + gap + preview + 2 * padding;
    for (QBoxLayout *layout :
         {static_cast<QBoxLayout *>(m_row), static_cast<QBoxLayout *>(m_column)}) {
        if (layout->spacing() != gap) // it asks for a new layout, and so for this, whatever it was
            layout->setSpacing(gap);
    }
    const QMargins edges(padding, 0, padding, gap);
    m_row->setContentsMargins(beside ? edges : QMargins());
    m_column->setContentsMargins(edges);
    if (beside != m_scroll->isHidden())
        moveParts(beside);
    m_options->setMinimumWidth(beside ? options : 0);
    m_options->setMaximumWidth(beside ? options : QWIDGETSIZE_MAX);
    m_options->setWhole(!beside);
    // As tall as can be seen at once: a page of paper would like far more.
    m_preview->setMinimumHeight(beside ? 0 : static_cast<int>(height() * PreviewShare));
    m_preview->setMaximumHeight(beside ? QWIDGETSIZE_MAX : std::max(height(), 1));
}

void ExportPage::moveParts(bool beside)
{
    m_scroll->setVisible(!beside);
    if (beside)
        m_row->removeWidget(m_scroll);
    else
        m_row->addWidget(m_scroll);
    QBoxLayout *to = beside ? static_cast<QBoxLayout *>(m_row) : m_column;
    to->addWidget(m_options);
    to->addWidget(m_preview, 1);
}

/// The head of the preview is wider once it names its pages.
bool ExportPage::event(QEvent *event)
{
    const bool handled = Page::event(event);
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return handled;
}

void ExportPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void ExportPage::chooseFormat(ExportFormat format)
{
    m_options->setFormat(format);
}

ExportChoices ExportPage::choices() const
{
    ExportChoices chosen = m_options->choices();
    chosen.calendar.reminders = m_reminders();
    return chosen;
}

void ExportPage::makePreview()
{
    if (!m_writing)
        m_worker.preview(choices());
}

void ExportPage::onPreviewed(const Result<ExportPreview> &preview)
{
    if (!preview) {
        m_preview->setSentence(tr("The log cannot be read now."));
        emit failed(preview.error());
    } else if (
        preview->interactions == 0 && preview->followUps == 0 && !preview->choices.request.mine) {
        m_preview->setSentence(
            preview->choices.format == ExportFormat::Calendar
                ? tr("No follow-up is for these days.")
                : tr("Nothing was logged in these days."));
    } else {
        m_preview->setPreview(*preview);
    }
}

void ExportPage::askForFile()
{
    if (m_writing)
        return;
    const ExportChoices chosen = choices();
    auto *dialog = new QFileDialog(this, tr("Export"), m_firstFolder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(idOf(chosen.format));
    dialog->selectFile(suggestedName(chosen, m_log.clock().today()));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportPage::exportTo);
    dialog->open();
}

void ExportPage::exportTo(const QString &file)
{
    if (const Result<> allowed = m_check(file); !allowed) {
        emit failed(allowed.error());
        return;
    }
    m_writing = true;
    m_options->setBusy(true);
    m_worker.write(choices(), file);
}

void ExportPage::onWritten(const Result<QString> &file)
{
    m_writing = false;
    m_options->setBusy(false);
    if (file) {
        const QString name = formats::isolated(QFileInfo(*file).fileName());
        emit messageRequested({.text = tr("Exported to %1.").arg(name), .offersUndo = false});
        emit exported(*file);
    } else if (file.error().fault == Fault::Cancelled) {
        emit messageRequested({.text = tr("Stopped. No file was written."), .offersUndo = false});
    } else {
        emit failed(file.error());
    }
}

void ExportPage::askForImport()
{
    auto *dialog = new QFileDialog(this, tr("Import"), m_firstFolder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Exports of Evenkeel (*.json *.csv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ExportPage::importFrom);
    dialog->open();
}

void ExportPage::importFrom(const QString &file)
{
    m_import->begin(file);
}

void ExportPage::onImported(qsizetype count)
{
    const int records = static_cast<int>(count);
    emit messageRequested(
        {.text = tr("%Ln record(s) imported.", nullptr, records), .offersUndo = true});
    emit imported(count);
}

} // namespace evenkeel
