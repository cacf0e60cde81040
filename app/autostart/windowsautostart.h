#pragma once

#include "core/followup/autostart.h"

#include <QString>

namespace evenkeel {

/// Starts with the session by a value under the Run key of the user's registry.
class WindowsAutostart final : public Autostart
{
public:
    explicit WindowsAutostart(QString commandLine);

    [[nodiscard]] bool isOn() const override;
    [[nodiscard]] Result<> setOn(bool on) override;

private:
    QString m_commandLine;
};

} // namespace evenkeel
