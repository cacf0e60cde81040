#pragma once

#include <QStringList>

/// What a session reads to start a program with it: files of a known form.
namespace evenkeel::startfile {

/// A desktop entry for the autostart folder (XDG Desktop Application Autostart and Desktop Entry
/// Specification). `command` is the program and its arguments.
[[nodiscard]] QByteArray desktopEntry(const QStringList &command);

/// A property list for LaunchAgents of macOS.
[[nodiscard]] QByteArray launchAgent(const QString &label, const QStringList &command);

/// One line that Windows takes apart into `command` again.
[[nodiscard]] QString commandLine(const QStringList &command);

} // namespace evenkeel::startfile
