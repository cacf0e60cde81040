#include "app/daytour/runtour.h"

#include "app/application/application.h"
#include "app/application/workspace.h"
#include "app/daytour/daytour.h"
#include "app/daytour/tourday.h"
#include "app/services/silentservices.h"
#include "core/settings/keys.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr QSize WindowSize{1200, 800};
constexpr int Failed = 2;

int complain(const QString &why)
{
    std::fputs(qPrintable(u"Day tour: "_s + why + u'\n'), stderr);
    return Failed;
}

/// What the made user has chosen before the day begins.
void prepare(Settings &settings)
{
    settings.set(keys::Welcomed, true);
    settings.set(keys::BreathCautionRead, true);
    settings.set(keys::Discreet, false);
    settings.set(keys::WorkStart, u"09:00"_s);
    settings.set(keys::WorkEnd, u"17:30"_s);
    settings.set(keys::HideDetails, false);
}

} // namespace

int runTour(QApplication &application, const DesktopOptions &options, int (*loop)())
{
    const QDir out(options.dayTour);
    if (!out.mkpath(u"."_s))
        return complain(u"the folder for the pictures cannot be made"_s);
    const QTemporaryDir home;
    const auto folder = DataFolder::at(home.filePath(u"log"_s));
    if (!folder)
        return complain(folder.error().detail);
    FixedClock clock(TourDay::begin(), TourDay::zone());
    DesktopOptions inside = options;
    inside.hidden = true;
    Application program(application, inside, *folder, clock, silentServices());
    prepare(program.settings());
    if (program.start() != Application::Started::Running)
        return complain(u"the log cannot be opened"_s);

    TourDay day(program.workspace(), clock, out);
    if (const auto made = day.makePast(); !made)
        return complain(made.error().detail);
    QWidget &window = program.workspace().window();
    window.resize(WindowSize);
    program.workspace().raise();
    DayTour tour(window, out, day.steps());
    QObject::connect(&tour, &DayTour::finished, &application, [](bool whole) {
        QCoreApplication::exit(whole ? 0 : Failed);
    });
    tour.start();
    return loop();
}

} // namespace evenkeel
