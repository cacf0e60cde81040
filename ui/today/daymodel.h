#pragma once

#include "core/base/clock.h"
#include "core/storage/changelog.h"
#include "core/timeline/timeline.h"

#include <QAbstractListModel>

namespace evenkeel {

/// What happened today, newest first: interactions and breathers. Follows every change of the log
/// with exact row changes, and the clock into the next day.
class DayModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    DayModel(ChangeLog &log, const Timeline &timeline, QObject *parent = nullptr);

    /// Reads the day anew; where the date has changed, the new day.
    void refresh();

    /// Ratings are not read aloud.
    void setDiscreet(bool discreet);

    [[nodiscard]] QDate day() const { return m_day; }

    /// The rows of the list. Check-ins on their own are not among them.
    [[nodiscard]] const DayRow &row(int row) const { return m_rows.at(row); }
    /// All of the day with the check-ins, newest first; what the strip shows.
    [[nodiscard]] const QList<DayRow> &all() const { return m_all; }

    /// The interaction of a row; not valid for a breather.
    [[nodiscard]] InteractionId interactionAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole is the title, AccessibleTextRole the whole row as it is read aloud.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    /// After the rows have changed, also where only a check-in did.
    void refreshed();
    void failed(const evenkeel::Error &error);

private:
    void apply(const QList<DayRow> &rows);

    ChangeLog &m_log;
    const Timeline &m_timeline;
    QDate m_day;
    bool m_discreet = false;
    QList<DayRow> m_rows;
    QList<DayRow> m_all;
};

} // namespace evenkeel
