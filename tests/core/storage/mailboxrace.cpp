#include "core/storage/mailbox.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <random>
#include <thread>
#include <vector>

/// Posts, cancels and stops from many threads at once, watched by the thread sanitizer. Plain C++,
/// since Debian's Qt is not built for it and would be reported where nothing is wrong.
namespace {

using evenkeel::Mailbox;

constexpr int Rounds = 400;
constexpr int Posters = 3;
constexpr int PostsOfEach = 60;

void mustHold(bool held, const char *rule)
{
    if (held)
        return;
    std::fprintf(stderr, "broken rule: %s\n", rule);
    std::abort();
}

/// What a job works with and others interrupt. Goes when the job is done.
struct Running
{
    int interrupted = 0; // plain: the mailbox alone keeps two threads from it

    void interrupt() { ++interrupted; }
};

/// One mailbox, its thread and those who post.
class Round
{
public:
    Round(unsigned seed, int order) : m_seed(seed), m_order(order) { }

    void run();

    [[nodiscard]] int done() const { return m_done; }

private:
    [[nodiscard]] Mailbox::Answer job(const Mailbox::Turn &turn);
    void post(unsigned seed);
    void lookAtCounts() const;

    unsigned m_seed;
    int m_order;
    bool m_ended = false; ///< set once end() has returned
    int m_delivered = 0; // plain, as all here but what several threads count
    int m_done = 0;
    int m_cancelled = 0;
    std::atomic_int m_added = 0;
    std::atomic_int m_replaced = 0;
    Mailbox m_mailbox{[this](const Mailbox::Answer & /*answer*/) {
        mustHold(!m_ended, "nothing is delivered after the end");
        ++m_delivered;
    }};
};

Mailbox::Answer Round::job(const Mailbox::Turn &turn)
{
    ++m_done;
    Running running;
    {
        const Mailbox::Turn::Watch watch(turn, running);
        turn.tell([] {});
        if (turn.isCancelled())
            ++m_cancelled;
        std::this_thread::yield();
    }
    mustHold(running.interrupted >= 0, "what is watched is there until the watch is over");
    return [] {};
}

void Round::post(unsigned seed)
{
    std::mt19937 dice(seed);
    for (int i = 0; i < PostsOfEach; ++i) {
        const auto work = [this](const Mailbox::Turn &turn) { return job(turn); };
        const unsigned side = static_cast<unsigned>(dice()) % 10;
        if (side < 6) {
            side < 2 ? m_mailbox.addFirst(work) : m_mailbox.add(work);
            ++m_added;
        } else if (side < 8) {
            m_mailbox.replace(work);
            ++m_replaced;
        } else {
            m_mailbox.cancel();
        }
        if (side % 3 == 0)
            std::this_thread::yield();
    }
}

/// The order says when the mailbox ends: before its thread begins, while others post, after them,
/// after all is done, and from two threads at once.
void Round::run()
{
    if (m_order == 0)
        m_mailbox.end();
    std::thread worker([this] { m_mailbox.work(); });
    std::vector<std::thread> posters;
    for (unsigned i = 0; i < Posters; ++i)
        posters.emplace_back([this, i] { post(m_seed * Posters + i); });
    if (m_order == 1)
        m_mailbox.end();
    for (std::thread &poster : posters)
        poster.join();
    if (m_order == 2) { // the last job is done when it says so
        std::atomic_bool last = false;
        m_mailbox.add([&last](const Mailbox::Turn &) {
            last = true;
            return Mailbox::Answer();
        });
        while (!last)
            std::this_thread::yield();
    }
    std::thread other([this] {
        if (m_order == 3)
            m_mailbox.end();
    });
    m_mailbox.end();
    other.join();
    worker.join();
    m_ended = true;
    m_mailbox.add([this](const Mailbox::Turn &turn) { return job(turn); }); // never done
    m_mailbox.cancel();
    lookAtCounts();
}

void Round::lookAtCounts() const
{
    mustHold(m_done <= m_added + m_replaced, "no job is done twice");
    mustHold(m_delivered <= 2 * m_done, "a job answers once and tells once");
    if (m_order == 0)
        mustHold(m_done == 0, "nothing is done after the end");
    if (m_order == 2) {
        mustHold(m_delivered == 2 * m_done, "what was done has answered");
        mustHold(m_replaced > 0 || m_done == m_added, "what waits is done");
    }
}

/// Two threads and a number without a lock: that races are reported at all.
int planted()
{
    int number = 0;
    std::thread other([&number] { ++number; });
    ++number;
    other.join();
    return number == 2 ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "planted") == 0)
        return planted();
    constexpr int orders = 4;
    int done = 0;
    for (unsigned number = 0; number < Rounds; ++number) {
        Round round(number, static_cast<int>(number) % orders);
        round.run();
        done += round.done();
    }
    std::printf(
        "trust: mailbox, %d jobs in %d rounds of %d threads, 0 races\n", done, Rounds, Posters + 2);
    return 0;
}
