#pragma once

#include "core/base/result.h"

#include <QDate>

namespace evenkeel {

class BreatherStore;
class ChangeLog;
class FollowUpStore;
class InteractionStore;
class RatingStore;
class ReflectionStore;

/// Fills an empty log with believable months, to look around in and to measure with: the same for
/// the same seed, zone and moment. None of it can be undone; a made log is thrown away whole.
class SampleLog
{
public:
    /// The doors through which it writes.
    struct Stores
    {
        InteractionStore &interactions;
        FollowUpStore &followUps;
        RatingStore &ratings;
        BreatherStore &breathers;
        ReflectionStore &reflections;
    };

    static constexpr int MostInteractions = 1'000'000;

    SampleLog(ChangeLog &log, const Stores &stores);

    /// Makes `interactions` that end with the day `until`; nothing after now where that is today.
    /// Returns how many there are. Faults: OutOfRange below one and above a million, WrongState
    /// where the log is not empty.
    [[nodiscard]] Result<int> fill(int interactions, QDate until, quint64 seed);

private:
    ChangeLog &m_log;
    Stores m_stores;
};

} // namespace evenkeel
