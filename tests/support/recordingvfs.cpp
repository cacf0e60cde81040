#include "tests/support/recordingvfs.h"

namespace evenkeel::test {

using What = RecordingVfs::Event::What;

void RecordingVfs::begin()
{
    m_events.clear();
    m_unnamed.clear();
    m_records = true;
}

void RecordingVfs::mark(int number)
{
    if (m_records)
        note({.what = What::Mark, .offset = number});
}

void RecordingVfs::after(const Step &step)
{
    if (!m_records || !step.file)
        return;
    const QString file = QString::fromUtf8(step.file);
    switch (step.call) {
    case Call::Open: onOpened(step); break;
    case Call::Delete:
        note({.what = What::Removed, .file = file});
        if (step.flags != 0)
            note({.what = What::SyncNames});
        break;
    case Call::Write:
        note(
            {.what = What::Write,
             .file = file,
             .offset = step.offset,
             .data = QByteArray(static_cast<const char *>(step.data), step.size)});
        break;
    case Call::Truncate: note({.what = What::Truncate, .file = file, .offset = step.offset}); break;
    case Call::Sync: onSynced(file); break;
    default: break;
    }
}

/// As os_unix.c does: the folder is synced with the first sync of a new journal, and only then.
void RecordingVfs::onOpened(const Step &step)
{
    if (!step.isNew)
        return;
    const QString file = QString::fromUtf8(step.file);
    note({.what = What::Made, .file = file});
    if ((step.flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL)) != 0)
        m_unnamed.append(file);
}

void RecordingVfs::onSynced(const QString &file)
{
    note({.what = What::Sync, .file = file});
    if (m_unnamed.removeAll(file) > 0)
        note({.what = What::SyncNames});
}

} // namespace evenkeel::test
