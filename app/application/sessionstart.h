#pragma once

#include "core/base/result.h"
#include "core/followup/followup.h"

#include <QObject>

namespace evenkeel {

class Autostart;
class FollowUpStore;
class Settings;

/// Whether the program starts with the session. Offered once, with the first promise; then a
/// setting like any other, which follows what the session itself was told.
class SessionStart final : public QObject
{
    Q_OBJECT

public:
    /// `autostart` is null where it is not offered.
    SessionStart(
        Autostart *autostart, Settings &settings, const FollowUpStore &followUps,
        QObject *parent = nullptr);

    [[nodiscard]] bool isSupported() const { return m_autostart != nullptr; }

    /// Somebody said no: reminders come only while the program runs.
    [[nodiscard]] bool wasDeclined() const;

    void accept();
    void decline();

signals:
    void offered();
    /// It was accepted, declined, or changed in Settings.
    void changed();
    void failed(const evenkeel::Error &error);

private:
    void consider(FollowUpId id);
    void apply();

    Autostart *m_autostart;
    Settings &m_settings;
    const FollowUpStore &m_followUps;
    bool m_offered = false; ///< in this run
};

} // namespace evenkeel
