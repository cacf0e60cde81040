#pragma once

#include "app/application/services.h"

namespace evenkeel {

/// Where the desktop shows no notifications: says so at once, then window and tray do.
class SilentNotifier final : public Notifier
{
    Q_OBJECT

public:
    using Notifier::Notifier;

    void show(const Notice &notice) override { emit failed(notice); }
    void withdraw([[maybe_unused]] FollowUpId id) override { }
};

/// Where nothing can play a tone.
class SilentTones final : public TonePlayer
{
public:
    [[nodiscard]] bool isAvailable() const override { return false; }
    void play([[maybe_unused]] BreathPhase phase) override { }
};

/// Services that touch nothing outside of the program; for the day tour and for tests.
[[nodiscard]] inline Services silentServices()
{
    return {
        .notifier = std::make_unique<SilentNotifier>(),
        .tones = std::make_unique<SilentTones>(),
        .keys = nullptr};
}

} // namespace evenkeel
