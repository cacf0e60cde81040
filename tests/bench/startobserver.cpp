// Starts a program under X and says, from outside, when its window is painted and settled, what
// processor time and memory that took, and how often it wakes up when left alone.
//   startobserver [--rest SECONDS] [--idle SECONDS] [--windowless] [--then KEYS] -- COMMAND ...
// Prints one line of JSON; times in milliseconds from just before the fork, or, where a program
// without a window is to show one at some keys, from just before these are pressed by xdotool.

#include "processtree.h"
#include "windowwatch.h"

#include <sys/prctl.h>
#include <sys/wait.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <unistd.h>

namespace {

constexpr double LongestStart = 30e3;
constexpr double Quiet = 1e3;
constexpr double LongestSettling = 4e3; ///< a caret that blinks never lets it be quiet

struct Options
{
    double rest = 5; ///< seconds from mapping to the measuring of memory
    double idle = 0; ///< seconds of watching for wake-ups
    bool windowless = false; ///< it shows none; only memory and wake-ups are measured
    const char *then = nullptr; ///< the keys at which it shows its window
    char **command = nullptr;
};

Options parse(int argc, char **argv)
{
    Options options;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--rest") == 0 && i + 1 < argc) {
            options.rest = std::atof(argv[++i]);
        } else if (std::strcmp(argv[i], "--idle") == 0 && i + 1 < argc) {
            options.idle = std::atof(argv[++i]);
        } else if (std::strcmp(argv[i], "--then") == 0 && i + 1 < argc) {
            options.then = argv[++i];
        } else if (std::strcmp(argv[i], "--windowless") == 0) {
            options.windowless = true;
        } else if (std::strcmp(argv[i], "--") == 0 && i + 1 < argc) {
            options.command = argv + i + 1;
            break;
        }
    }
    return options;
}

void start(char **command)
{
    if (fork() != 0)
        return;
    setsid();
    const int nothing = open("/dev/null", O_RDWR);
    dup2(nothing, 0);
    dup2(nothing, 1);
    dup2(nothing, 2);
    execvp(command[0], command);
    _exit(127);
}

void sleepFor(double milliseconds)
{
    if (milliseconds > 0)
        usleep(static_cast<useconds_t>(milliseconds * 1e3));
}

/// Says when; what xdotool takes to start counts, too.
double press(const char *keys)
{
    static char program[] = "xdotool";
    static char verb[] = "key";
    std::string copy(keys);
    char *command[] = {program, verb, copy.data(), nullptr};
    const double at = WindowWatch::now();
    start(command);
    return at;
}

double wakeUpsPerSecond(ProcessTree &tree, double secondsIdle)
{
    tree.refresh();
    const auto before = tree.wakeUps();
    const double from = WindowWatch::now();
    sleepFor(secondsIdle * 1e3);
    long grown = 0;
    for (const auto &[thread, switches] : tree.wakeUps()) {
        const auto known = before.find(thread);
        grown += known == before.end() ? 0 : switches - known->second;
    }
    return static_cast<double>(grown) / ((WindowWatch::now() - from) / 1e3);
}

void end(ProcessTree &tree)
{
    tree.refresh();
    tree.terminate();
    for (int i = 0; i < 60 && !tree.isEmpty(); ++i) {
        while (waitpid(-1, nullptr, WNOHANG) > 0) { }
        sleepFor(50);
        tree.refresh();
    }
}

bool waitForWindow(WindowWatch &watch, double begin)
{
    while (WindowWatch::now() - begin < LongestStart) {
        watch.wait(20);
        const double now = WindowWatch::now();
        if (watch.painted() > 0
            && (now - watch.changed() > Quiet || now - watch.painted() > LongestSettling))
            return true;
    }
    return watch.painted() > 0;
}

void printRest(ProcessTree &tree, double secondsIdle)
{
    tree.refresh();
    std::printf("\"pss_mb\":%.1f", tree.pssMb());
    if (secondsIdle > 0)
        std::printf(",\"wakeups_s\":%.2f", wakeUpsPerSecond(tree, secondsIdle));
    std::puts("}");
}

} // namespace

int main(int argc, char **argv)
{
    const Options options = parse(argc, argv);
    if (!options.command) {
        std::fputs(
            "startobserver [--rest S] [--idle S] [--windowless] [--then KEYS] -- COMMAND ...\n",
            stderr);
        return 1;
    }
    WindowWatch watch;
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    double begin = WindowWatch::now();
    start(options.command);
    ProcessTree tree;
    if (options.then) {
        sleepFor(options.rest * 1e3);
        begin = press(options.then);
    }
    if (!options.windowless && !waitForWindow(watch, begin)) {
        end(tree);
        std::puts("{\"error\":\"no window\"}");
        return 1;
    }
    std::putchar('{');
    double since = begin;
    if (!options.windowless) {
        tree.refresh();
        std::printf(
            "\"mapped\":%.1f,\"painted\":%.1f,\"settled\":%.1f,\"cpu_ms\":%.1f,",
            watch.mapped() - begin, watch.painted() - begin, watch.changed() - begin,
            tree.processorMs());
        since = watch.mapped();
    }
    sleepFor(options.rest * 1e3 - (WindowWatch::now() - since));
    printRest(tree, options.idle);
    end(tree);
    return 0;
}
