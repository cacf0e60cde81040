#include "ui/report/importdesk.h"

#include "core/base/fixedclock.h"
#include "core/importing/importonloan.h"
#include "core/importing/importreader.h"
#include "core/storage/database.h"
#include "ui/report/importdialog.h"

#include <utility>

namespace evenkeel {

namespace {

Result<ImportPreview>
previewOf(const QString &file, const LongWriter::Open &open, const WorkThread::Turn &turn)
{
    const auto batch = readImport(file);
    if (!batch)
        return tl::unexpected(batch.error());
    if (turn.isCancelled())
        return failure(Fault::Cancelled);
    const auto database = open();
    if (!database)
        return tl::unexpected(database.error());
    const WorkThread::Turn::Watch watch(turn, **database);
    return previewImport(*batch, **database);
}

} // namespace

ImportDesk::ImportDesk(
    LongWriter::Open open, LongWriter &writer, const Clock &clock, QWidget &window)
    : QObject(&window), m_open(std::move(open)), m_writer(writer), m_clock(clock), m_window(window),
      m_thread(*this)
{
}

ImportDesk::~ImportDesk()
{
    if (m_writing)
        m_writer.cancel();
}

void ImportDesk::begin(const QString &file)
{
    if (m_dialog || m_writing)
        return;
    m_dialog = new ImportDialog(file, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ImportDialog::importRequested, this, &ImportDesk::write);
    connect(m_dialog, &QDialog::rejected, this, &ImportDesk::stop);
    m_dialog->open();
    const int number = ++m_newest;
    m_thread.replace([this, number, file](const WorkThread::Turn &turn) {
        return [this, number, preview = previewOf(file, m_open, turn)] {
            if (number == m_newest)
                onRead(preview);
        };
    });
}

void ImportDesk::onRead(const Result<ImportPreview> &preview)
{
    if (!m_dialog)
        return; // it was stopped
    if (!preview) {
        close();
        emit failed(preview.error());
        return;
    }
    m_records = preview->count();
    m_preview = std::make_shared<const ImportPreview>(*preview);
    m_dialog->showPreview(*preview);
}

void ImportDesk::onProgress(int percent)
{
    if (ImportDialog *dialog = m_dialog.data())
        dialog->setProgress(percent);
}

void ImportDesk::write()
{
    const Result<> begun = m_writer.run(work());
    if (!begun)
        onWritten(begun);
    else
        m_writing = true;
}

/// What the thread does: it must not touch this object, which may go before it has ended. The
/// records go with it, so that the window does not wait while they are thrown away.
LongWriter::Work ImportDesk::work()
{
    return [desk = QPointer(this), preview = std::exchange(m_preview, nullptr), now = m_clock.now(),
            zone = m_clock.zone()](LongWriter::Loan &loan) -> WorkThread::Answer {
        const auto all = std::max<qsizetype>(1, preview->taken.entries.size());
        int told = 0;
        const auto progress = [&](qsizetype done) {
            const int percent = static_cast<int>((done + 1) * 100 / all);
            if (std::exchange(told, percent) != percent) {
                loan.tell([desk, percent] {
                    if (ImportDesk *self = desk.data())
                        self->onProgress(percent);
                });
            }
            return !loan.isCancelled();
        };
        const Result<> done = importOnLoan(loan, FixedClock(now, zone), *preview, progress);
        return [desk, done] {
            if (desk)
                desk->onWritten(done);
        };
    };
}

void ImportDesk::onWritten(const Result<> &done)
{
    m_writing = false;
    close();
    if (done)
        emit imported(m_records);
    else if (done.error().fault == Fault::Cancelled)
        emit stopped();
    else
        emit failed(done.error());
}

/// The dialog was closed: by the person, or because all is done.
void ImportDesk::stop()
{
    m_dialog = nullptr;
    m_thread.cancel();
    if (m_writing)
        m_writer.cancel(); // its answer says what came of it
    else
        m_preview.reset();
}

void ImportDesk::close()
{
    m_preview.reset();
    if (!m_dialog)
        return;
    m_dialog->disconnect(this);
    m_dialog->accept();
    m_dialog = nullptr;
}

} // namespace evenkeel
