#include "processtree.h"

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <unistd.h>

namespace fs = std::filesystem;

namespace {

/// The number behind `key` in a file of "Key: number" lines; 0 where there is none.
long field(const fs::path &file, const std::string &key)
{
    std::ifstream input(file);
    for (std::string line; std::getline(input, line);) {
        if (line.rfind(key, 0) == 0)
            return std::atol(line.c_str() + key.size());
    }
    return 0;
}

/// The numbers that name the entries of a folder of /proc.
std::vector<pid_t> numbersIn(const fs::path &folder)
{
    std::vector<pid_t> numbers;
    std::error_code gone;
    for (const auto &entry : fs::directory_iterator(folder, gone)) {
        if (const int number = std::atoi(entry.path().filename().c_str()); number > 0)
            numbers.push_back(number);
    }
    return numbers;
}

/// The parent of a living process; 0 for a zombie.
pid_t parentOf(pid_t process)
{
    std::ifstream input(fs::path("/proc") / std::to_string(process) / "stat");
    std::string text((std::istreambuf_iterator<char>(input)), {});
    const auto close = text.rfind(')');
    if (close == std::string::npos)
        return 0;
    char state = 'Z';
    pid_t parent = 0;
    std::istringstream(text.substr(close + 1)) >> state >> parent;
    return state == 'Z' ? 0 : parent;
}

fs::path folderOf(pid_t process)
{
    return fs::path("/proc") / std::to_string(process);
}

} // namespace

void ProcessTree::refresh()
{
    const std::vector<pid_t> all = numbersIn("/proc");
    std::map<pid_t, pid_t> parents;
    for (const pid_t process : all)
        parents[process] = parentOf(process);

    std::vector<pid_t> found{getpid()};
    for (std::size_t i = 0; i < found.size(); ++i) {
        for (const auto &[process, parent] : parents) {
            if (parent == found[i])
                found.push_back(process);
        }
    }
    m_processes.assign(found.begin() + 1, found.end());
}

double ProcessTree::processorMs() const
{
    double nanoseconds = 0;
    for (const pid_t process : m_processes) {
        for (const pid_t thread : numbersIn(folderOf(process) / "task")) {
            double ran = 0;
            std::ifstream(folderOf(process) / "task" / std::to_string(thread) / "schedstat") >> ran;
            nanoseconds += ran;
        }
    }
    return nanoseconds / 1e6;
}

double ProcessTree::pssMb() const
{
    long kilobytes = 0;
    for (const pid_t process : m_processes)
        kilobytes += field(folderOf(process) / "smaps_rollup", "Pss:");
    return static_cast<double>(kilobytes) / 1024.0;
}

std::map<pid_t, long> ProcessTree::wakeUps() const
{
    std::map<pid_t, long> switches;
    for (const pid_t process : m_processes) {
        for (const pid_t thread : numbersIn(folderOf(process) / "task")) {
            const fs::path status = folderOf(process) / "task" / std::to_string(thread) / "status";
            switches[thread] = field(status, "voluntary_ctxt_switches:");
        }
    }
    return switches;
}

void ProcessTree::terminate() const
{
    for (const pid_t process : m_processes)
        kill(process, SIGTERM);
}
