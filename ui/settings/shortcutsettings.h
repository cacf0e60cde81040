#pragma once

#include <QKeySequence>
#include <QString>

namespace evenkeel {

class Commands;
class Settings;

/// Keys that the user chose in place of the shipped ones.
namespace shortcutsettings {

/// Gives every command the keys that are stored for it; once, after the commands were added.
void apply(const Settings &settings, Commands &commands);

/// Gives a command other keys and stores them.
void change(Settings &settings, Commands &commands, const QString &id, const QKeySequence &keys);

} // namespace shortcutsettings

} // namespace evenkeel
