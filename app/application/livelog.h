#pragma once

#include "app/commandline/logsource.h"

namespace evenkeel {

/// The log that the running program has open, for verbs that come over the local socket.
class LiveLog final : public LogSource
{
public:
    LiveLog(OpenLog &log, Settings &settings, const QString &protection)
        : m_log(log), m_settings(settings), m_protection(protection)
    {
    }

    [[nodiscard]] Result<OpenLog *> existing() override { return &m_log; }
    [[nodiscard]] Result<OpenLog *> created() override { return &m_log; }
    [[nodiscard]] Settings &settings() override { return m_settings; }
    [[nodiscard]] bool mayRead() const override;
    [[nodiscard]] bool isRunning() const override { return true; }
    [[nodiscard]] bool isLocked() const override { return false; }
    [[nodiscard]] QString protection() const override { return m_protection; }

private:
    OpenLog &m_log;
    Settings &m_settings;
    QString m_protection;
};

} // namespace evenkeel
