#pragma once

#include "core/base/instant.h"

#include <QStringList>

namespace evenkeel::test {

/// What libical reads of one task.
struct ReadTask
{
    QByteArray uid{};
    QString summary{};
    QString description{};
    std::optional<Instant> due{}; ///< by the rules of the file itself
    QDate day{}; ///< where it is due on a day
    QByteArray status{};
    std::optional<Instant> completed{};
    int sequence = -1;
    QByteArrayList alarms{}; ///< "END:-PT10M" or an instant, in the order of the file
    QStringList alarmTexts{};
    QByteArrayList properties{}; ///< their names
};

/// A calendar file read back by libical.
class CalendarBack
{
public:
    explicit CalendarBack(const QByteArray &file);

    [[nodiscard]] const QList<ReadTask> &tasks() const { return m_tasks; }
    [[nodiscard]] ReadTask onlyTask() const { return m_tasks.value(m_tasks.size() - 1); }

    /// What is in the file that may not be, or lacks: by libical's own tables of what is allowed.
    [[nodiscard]] const QStringList &faults() const { return m_faults; }

private:
    QList<ReadTask> m_tasks;
    QStringList m_faults;
};

/// Those of tests/data/hostile.
[[nodiscard]] QStringList hostileTexts();

/// `text` as a reader of the file is to find it.
[[nodiscard]] QString plainLines(const QString &text);

} // namespace evenkeel::test
