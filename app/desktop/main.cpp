#include "app/application/application.h"
#include "app/application/language.h"
#include "app/daytour/runtour.h"
#include "app/process/privateprocess.h"
#include "app/services/platformservices.h"
#include "core/base/systemclock.h"
#include "core/settings/keys.h"

#include <QApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace evenkeel;

namespace {

constexpr int WrongUsage = 1;
constexpr int Refused = 2;

QStringList typed(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

void print(std::FILE *stream, const QString &text)
{
    std::fputs(text.toUtf8().constData(), stream);
}

/// Without one Qt ends the program, with advice about plugins.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return std::ranges::any_of(
        std::array{"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"},
        [](const char *name) { return !qEnvironmentVariableIsEmpty(name); });
#else
    return true;
#endif
}

/// What the session starts: this program as it was started, in the tray.
QStringList startCommand(const DesktopOptions &options)
{
    QStringList command{QCoreApplication::applicationFilePath(), u"--hidden"_s};
    if (!options.dataDir.isEmpty())
        command << u"--data-dir"_s << QFileInfo(options.dataDir).absoluteFilePath();
    return command;
}

int runDesktop(QApplication &application, const DesktopOptions &options)
{
    const auto folder = DataFolder::at(options.dataDir);
    if (!folder) {
        StartFailure failure;
        QObject::connect(&failure, &StartFailure::closed, &application, &QApplication::quit);
        failure.show(folder.error(), options.dataDir);
        QApplication::exec();
        return Refused;
    }
    const SystemClock clock;
    Application desktop(
        application, options, *folder, clock, platformServices(clock, startCommand(options)));
    switch (desktop.start()) {
    case Application::Started::Forwarded: return 0;
    case Application::Started::Failed:
        QApplication::exec();
        return desktop.isOpen() || desktop.canLock() ? 0 : Refused; // a backup may be back
    case Application::Started::Locked:
    case Application::Started::Running: break;
    }
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    keepProcessPrivate();
    const auto options = DesktopOptions::read(typed(argc, argv));
    if (!options) {
        print(stderr, options.error() + u'\n');
        return WrongUsage;
    }
    if (options->help || options->version) {
        print(stdout, options->help ? desktopHelp() : QStringLiteral(EVENKEEL_VERSION "\n"));
        return 0;
    }
    if (!hasDisplay()) {
        print(
            stderr,
            u"There is no display here. Start Evenkeel on a desktop; evenkeel-cli works "
            "without one.\n"_s);
        return Refused;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"evenkeel"_s);
    QApplication::setApplicationDisplayName(u"Evenkeel"_s);
    QApplication::setApplicationVersion(QStringLiteral(EVENKEEL_VERSION));
    QApplication::setDesktopFileName(u"io.github.evenkeel.Evenkeel"_s);
    speak(application, options->language);
    if (!options->dayTour.isEmpty())
        return runTour(application, *options, &QApplication::exec);
    return runDesktop(application, *options);
}
