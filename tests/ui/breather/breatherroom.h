#pragma once

#include "core/settings/keys.h"
#include "tests/support/silentplayer.h"
#include "tests/support/testlog.h"
#include "ui/breather/breatherstage.h"
#include "ui/theme/theme.h"

#include <QApplication>

namespace evenkeel::test {

/// What a breather needs around it: a real log, a manual clock, and a player that makes no sound.
/// What there is to know has been read.
struct BreatherRoom
{
    explicit BreatherRoom(const SiteBreathers &siteSays = {}) : site(siteSays)
    {
        settings.set(keys::BreathCautionRead, true);
    }

    [[nodiscard]] QList<Breather> saved() { return *log.breathers.latest(10); }
    [[nodiscard]] QList<Rating> ratings()
    {
        return *log.ratings.between(
            log.clock.now() - std::chrono::hours(1), log.clock.now() + minutes(1));
    }

    Theme theme{*qApp, {.mode = ThemeChoice::Mode::Light}};
    TestLog log;
    Settings settings{QString()};
    ShiftPlan plan;
    SilentPlayer player;
    SiteBreathers site;
};

} // namespace evenkeel::test
