#pragma once

#include "app/lock/locksignals.h"

namespace evenkeel {

class Settings;

/// When the log is to be locked by itself, as the user set it.
class LockPolicy final : public QObject
{
    Q_OBJECT

public:
    LockPolicy(LockSignals &signs, Settings &settings);

    /// Begins to listen; after the first frame.
    void begin();

    /// The log is open from now on, or no longer.
    void setOpen(bool open);

    /// Who breathes touches nothing for minutes and still sits here.
    void setBreathing(bool breathing);

signals:
    void lockRequested();

private:
    void count();

    LockSignals &m_signals;
    Settings &m_settings;
    bool m_begun = false;
    bool m_open = false;
    bool m_breathing = false;
};

} // namespace evenkeel
