#pragma once

#include "app/commandline/logsource.h"
#include "core/keys/keyfiles.h"

#include <utility>

namespace evenkeel {

/// The log that the running program has open, for verbs that come over the local socket.
class LiveLog final : public LogSource
{
public:
    LiveLog(OpenLog &log, Settings &settings, KeyFiles files)
        : m_log(log), m_settings(settings), m_files(std::move(files))
    {
    }

    [[nodiscard]] Result<OpenLog *> existing() override { return &m_log; }
    [[nodiscard]] Result<OpenLog *> created() override { return &m_log; }
    [[nodiscard]] Result<RecoveryCode> newRecoveryCode() override;
    [[nodiscard]] Result<DatabaseKey> key() override;
    [[nodiscard]] DataFolder folder() const override;
    [[nodiscard]] Settings &settings() override { return m_settings; }
    [[nodiscard]] bool mayRead() const override;
    [[nodiscard]] bool isRunning() const override { return true; }
    [[nodiscard]] bool isLocked() const override { return false; }
    [[nodiscard]] QString protection() const override;

private:
    OpenLog &m_log;
    Settings &m_settings;
    KeyFiles m_files;
};

} // namespace evenkeel
