#pragma once

#include "tests/ui/breather/breatherroom.h"
#include "ui/breather/breatheafter.h"
#include "ui/breather/breathechooser.h"
#include "ui/breather/breathepage.h"
#include "ui/breather/breatherunning.h"

namespace evenkeel::test {

/// The page over a real log.
struct BreathePageRoom : BreatherRoom
{
    explicit BreathePageRoom(const SiteBreathers &siteSays = {}) : BreatherRoom(siteSays)
    {
        page.resize(1200, 800);
        page.show();
        page.activate();
    }

    [[nodiscard]] BreatheChooser &chooser() { return *page.findChild<BreatheChooser *>(); }
    [[nodiscard]] BreatheRunning &running() { return *page.findChild<BreatheRunning *>(); }
    [[nodiscard]] BreatheAfter &after() { return *page.findChild<BreatheAfter *>(); }

    void goBy(milliseconds time)
    {
        log.clock.advance(time);
        player.now = log.clock.monotonic();
        running().follow();
    }

    BreathePage page{log.log, log.breathers, log.ratings, settings, plan, player, theme, site};
};

} // namespace evenkeel::test
