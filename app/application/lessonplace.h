#pragma once

#include "core/capture/personaldataguard.h"

#include <functional>

namespace evenkeel {

class Commands;
class LogPage;
class MainWindow;
class OpenLog;
class RecallShelf;
class Settings;

/// Where lessons and plans are seen: a page of their own, and beside what they fit.
namespace lessonplace {

/// The page of all of them, with its command. `showLog` is asked for the one they came from,
/// `showCards` for the cards for a category.
void addPage(
    MainWindow &window, Commands &commands, OpenLog &log, const PersonalDataGuard &guard,
    const std::function<LogPage &()> &showLog,
    const std::function<void(const QString &)> &showCards);

/// What comes back with an interaction that is looked at: a lesson or plan, and how others of its
/// kind went.
void addTo(LogPage &page, OpenLog &log, RecallShelf &recall, const Settings &settings);

} // namespace lessonplace

} // namespace evenkeel
