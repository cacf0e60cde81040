#pragma once

#include "core/agentstate/agentstate.h"
#include "core/base/result.h"
#include "core/coach/callsession.h"

#include <QJsonObject>
#include <QObject>

#include <memory>

namespace evenkeel {

class CallStrip;
class Commands;
class DraftKeeper;
class LineDesk;
class MainWindow;
class OpenLog;
class Settings;

/// The in-call strip as it is opened, used by keys and ended. Opening it says that the person is on
/// a call, ending it that they wrap up; where telephony says so, the strip follows.
class CallDesk final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives the desk.
    struct Parts
    {
        OpenLog &log;
        Settings &settings;
        LineDesk &lines;
        Commands &commands;
    };

    CallDesk(const Parts &parts, MainWindow &window);
    ~CallDesk() override;

    void addCommands();

    /// Opens it without the focus; one that is open takes the focus, and gives it back where it
    /// has it.
    void open();
    [[nodiscard]] bool isUp() const;
    /// Made when it is first wanted.
    [[nodiscard]] CallStrip &strip();
    [[nodiscard]] CallSession &session() { return m_session; }

    /// What the person is doing has changed.
    void takeState(const AgentState &state);
    /// Keeps what was noted in the last second.
    void keepDrafts();

signals:
    void failed(const evenkeel::Error &error);

private:
    void connectStrip();
    void fill();
    void begin();
    void endCall();
    void close();
    void setActivity(AgentActivity activity);
    void setKeysAtRest(bool atRest);
    void nextStep();
    void breathe();
    [[nodiscard]] bool needsStrip();
    [[nodiscard]] QString keysOf(const QString &id) const;
    [[nodiscard]] QJsonObject runAsKept() const;

    Parts m_parts;
    MainWindow &m_window;
    CallSession m_session;
    std::unique_ptr<CallStrip> m_strip;
    DraftKeeper *m_keeper = nullptr; ///< the strip's
};

} // namespace evenkeel
