#include "tests/support/faultmemory.h"

#include <sqlite3.h>

#include <atomic>

namespace evenkeel::test {

namespace {

/// The engine's own memory, and what is refused of it: C functions have no object to be of.
struct State
{
    sqlite3_mem_methods own{};
    std::atomic_bool armed = false;
    std::atomic_bool paused = false;
    std::atomic_bool forGood = false;
    std::atomic_int failing = -1;
    std::atomic_int taken = 0;
};

State &state()
{
    static State made;
    return made;
}

bool isRefused()
{
    State &memory = state();
    if (!memory.armed || memory.paused)
        return false;
    const int number = memory.taken++;
    const int failing = memory.failing;
    return failing >= 0 && (memory.forGood ? number >= failing : number == failing);
}

void *giveNew(int size)
{
    return isRefused() ? nullptr : state().own.xMalloc(size);
}

void *giveMore(void *old, int size)
{
    return isRefused() ? nullptr : state().own.xRealloc(old, size);
}

} // namespace

FaultMemory::FaultMemory()
{
    sqlite3_shutdown();
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &state().own);
    sqlite3_mem_methods refusing = state().own;
    refusing.xMalloc = &giveNew;
    refusing.xRealloc = &giveMore;
    sqlite3_config(SQLITE_CONFIG_MALLOC, &refusing);
}

FaultMemory::~FaultMemory()
{
    disarm();
}

void FaultMemory::arm(How how, int request)
{
    state().forGood = how == How::ForGood;
    state().failing = request;
    state().taken = 0;
    state().paused = false;
    state().armed = true;
}

void FaultMemory::disarm()
{
    state().armed = false;
}

void FaultMemory::setPaused(bool paused)
{
    state().paused = paused;
}

int FaultMemory::taken() const
{
    return state().taken;
}

} // namespace evenkeel::test
