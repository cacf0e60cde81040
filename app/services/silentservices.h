#pragma once

#include "app/services/services.h"

namespace evenkeel {

/// Where the desktop shows no notifications: says so at once, then window and tray do.
class SilentNotifier final : public Notifier
{
    Q_OBJECT

public:
    using Notifier::Notifier;

    void show(const Notice &notice) override { emit failed(notice); }
    void say([[maybe_unused]] const QString &sentence) override { }
    void withdraw([[maybe_unused]] FollowUpId id) override { }
    void withdrawAll() override { }
};

/// Where nothing can play a tone.
class SilentTones final : public TonePlayer
{
    Q_OBJECT

public:
    using TonePlayer::TonePlayer;

    [[nodiscard]] bool isAvailable() const override { return false; }
    [[nodiscard]] QList<SoundDevice> devices() const override { return {}; }
    [[nodiscard]] bool canSpeak() const override { return false; }

private:
    void lookUp() override { }
    void open([[maybe_unused]] const SoundManner &manner) override { }
    void place([[maybe_unused]] BreathPhase phase, [[maybe_unused]] milliseconds at) override { }
    void speak([[maybe_unused]] const QString &word) override { }
    void silence() override { }
    void close() override { }
};

/// Where nothing tells for how long nobody has touched anything.
class SilentIdleTime final : public IdleTime
{
protected:
    void question(const Answer &answer) override { answer(std::nullopt); }
    [[nodiscard]] IdleSupport whyNot() const override { return IdleSupport::NotHere; }
};

/// Where nothing tells that nobody sits here.
class SilentLockSignals final : public LockSignals
{
    Q_OBJECT

public:
    using LockSignals::LockSignals;

    void begin() override { }
    [[nodiscard]] bool isSupported([[maybe_unused]] Kind kind) const override { return false; }
    void tellIdleAfter([[maybe_unused]] milliseconds time) override { }
};

/// Services that touch nothing outside of the program; for the day tour and for tests.
[[nodiscard]] inline Services silentServices()
{
    return {
        .notifier = std::make_unique<SilentNotifier>(),
        .tones = std::make_unique<SilentTones>(),
        .keys = nullptr,
        .idle = std::make_unique<SilentIdleTime>(),
        .lock = std::make_unique<SilentLockSignals>(),
        .keychain = nullptr,
        .autostart = nullptr};
}

} // namespace evenkeel
