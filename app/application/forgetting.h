#pragma once

#include "core/retention/retention.h"

#include <QObject>
#include <QTimer>

namespace evenkeel {

class OpenLog;
class Settings;

/// Lets go by itself, at most once a day and in a thread, long after the first frame: what has been
/// in the bin for thirty days, what an erasure could not sweep away, and what is past its term.
class Forgetting final : public QObject
{
    Q_OBJECT

public:
    /// `policy` is the file of the site's policy, which need not be there.
    Forgetting(OpenLog &log, Settings &settings, QString policy);

    /// Looks now, and each hour whether a new day has come.
    void begin();

signals:
    /// From this day on something goes for the first time.
    void announced(QDate first);
    void failed(const evenkeel::Error &error);
    /// A look has ended.
    void looked();

private:
    struct Look
    {
        retentionplan::Step step = retentionplan::Step::Nothing;
        std::optional<Error> failed;
    };

    void look();
    [[nodiscard]] retentionplan::Known known() const;
    void finish(const Look &look, QDate today);

    OpenLog &m_log;
    Settings &m_settings;
    QString m_policy;
    QTimer m_hourly;
    QDate m_lastLook; ///< of this run; the bin is looked into at each start
};

} // namespace evenkeel
