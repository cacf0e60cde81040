#pragma once

#include "tests/support/shimvfs.h"

#include <QHash>
#include <QList>
#include <QString>

namespace evenkeel::test {

/// Remembers everything that the engine asked the disk for, in its order.
class RecordingVfs final : public ShimVfs
{
public:
    struct Event
    {
        enum class What {
            Made, ///< a new file has its name
            Removed,
            Write,
            Truncate,
            Sync, ///< the content of the file is on the disk
            SyncNames, ///< the names of the folder are
            Mark, ///< the program was told that something is saved
        };

        What what = What::Write;
        QString file = {};
        qint64 offset = 0; ///< also the new size with Truncate, the number with Mark
        QByteArray data = {};
    };

    void begin();
    void end() { m_records = false; }
    void mark(int number);

    [[nodiscard]] const QList<Event> &events() const { return m_events; }

protected:
    void after(const Step &step) override;

private:
    void note(const Event &event) { m_events.append(event); }
    void onOpened(const Step &step);
    void onSynced(const QString &file);

    bool m_records = false;
    QList<Event> m_events;
    QStringList m_unnamed; ///< new journals; their first sync has the folder synced as well
};

} // namespace evenkeel::test
