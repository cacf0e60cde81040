#pragma once

#include "core/base/filesteps.h"
#include "core/followup/autostart.h"

#include <QByteArray>
#include <QString>

namespace evenkeel {

/// Starts with the session because a file lies where the session looks: the autostart folder of a
/// Linux desktop, LaunchAgents of macOS.
class FileAutostart final : public Autostart
{
public:
    FileAutostart(QString file, QByteArray content, FileSteps &files = diskFiles());

    /// A desktop's own settings switch it off by a line in the file.
    [[nodiscard]] bool isOn() const override;
    [[nodiscard]] Result<> setOn(bool on) override;

private:
    QString m_file;
    QByteArray m_content;
    FileSteps &m_files;
};

} // namespace evenkeel
