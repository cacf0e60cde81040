#pragma once

#include "app/services/services.h"
#include "core/breather/shiftplan.h"
#include "core/capture/lineparser.h"
#include "ui/settings/settingsfacts.h"

#include <functional>

class QWidget;

namespace evenkeel {

class Commands;
class FollowUpCommands;
class OpenLog;
class RecallShelf;
class SessionStart;
class Settings;
class Theme;
class WordingShelf;

/// What the pages are made of; all of it outlives them.
struct PageParts
{
    OpenLog &log;
    Settings &settings;
    Theme &theme;
    Commands &commands;
    ShiftPlan &plan;
    Services &services;
    FollowUpCommands &followUps;
    SessionStart &start;
    RecallShelf &recall;
    WordingShelf &wording;
    std::function<QWidget *()> makeLine; ///< the quick line for Today
    std::function<const LineParser &()> parser;
    PersonalDataGuard guard; ///< for fields about customers
    std::function<void(SettingsFacts &)> tellProtection; ///< how the key is kept
};

} // namespace evenkeel
