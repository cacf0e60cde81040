#include "ui/insight/recordsdesk.h"

#include "core/storage/database.h"
#include "ui/insight/recordsdialog.h"

namespace evenkeel {

RecordsDesk::RecordsDesk(Open open, const Clock &clock, QWidget &window)
    : QObject(&window), m_open(std::move(open)), m_clock(clock), m_window(window), m_thread(*this)
{
}

RecordsDesk::~RecordsDesk() = default;

void RecordsDesk::show(const RecordsAsked &asked)
{
    const QTimeZone zone = m_clock.zone();
    if (asked.kind == RecordsAsked::Kind::Breathers)
        return readAndShow(
            [=](const RecordReader &reader) { return reader.breathers(asked, zone); });
    if (asked.kind == RecordsAsked::Kind::Matches)
        return readAndShow([=](const RecordReader &reader) { return reader.matches(asked, zone); });
    readAndShow([=, now = m_clock.now()](const RecordReader &reader) {
        return reader.promises(asked, zone, now);
    });
}

/// A later question takes the place of one that waits.
template<class Read>
void RecordsDesk::readAndShow(Read read)
{
    using Records = std::invoke_result_t<Read, const RecordReader &>;
    m_thread.replace([this, read](const WorkThread::Turn &turn) -> WorkThread::Answer {
        Records records = failure(Fault::Cancelled);
        if (const auto database = m_open()) {
            const WorkThread::Turn::Watch watch(turn, **database);
            records = read(RecordReader(**database));
        } else {
            records = tl::unexpected(database.error());
        }
        return [this, records] {
            if (records)
                open(new RecordsDialog(*records, &m_window));
            else if (records.error().fault != Fault::Cancelled)
                emit failed(records.error());
        };
    });
}

void RecordsDesk::open(RecordsDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecordsDialog::followUpRequested, this, &RecordsDesk::followUpRequested);
    connect(dialog, &RecordsDialog::interactionRequested, this, &RecordsDesk::interactionRequested);
    dialog->open();
}

} // namespace evenkeel
