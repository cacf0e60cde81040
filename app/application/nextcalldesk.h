#pragma once

#include "core/interaction/interaction.h"
#include "core/reflection/remembered.h"

#include <QObject>

#include <functional>
#include <optional>

namespace evenkeel {

class NextCallLine;
class OpenLog;
class Settings;
class TodayPage;
struct AgentState;

/// Says on Today what is meant for the next call: from when a call was logged and is over until the
/// next one begins, or until it is closed. What was closed does not come back that day. Nothing is
/// said once the day is closed, and a setting switches it off.
class NextCallDesk final : public QObject
{
    Q_OBJECT

public:
    NextCallDesk(OpenLog &log, Settings &settings, TodayPage &page);

    /// What is meant for a call that comes now, as the calls of today were.
    [[nodiscard]] static std::optional<Remembered>
    chosenFor(OpenLog &log, const std::function<bool(const Remembered &)> &isAway = {});

private:
    void consider();
    void noteLogged(InteractionId id);
    void noteRemoved(InteractionId id);
    void noteState(const AgentState &state);
    void close();
    void follow(const QString &setting);
    [[nodiscard]] bool isBetweenCalls() const;
    [[nodiscard]] std::optional<Remembered> chosen() const;

    OpenLog &m_log;
    Settings &m_settings;
    NextCallLine *m_line; ///< the page's
    std::optional<InteractionId> m_after; ///< the call that was logged last
    std::optional<Remembered> m_shown;
    QList<Remembered> m_closed; ///< today
    QDate m_day; ///< on which all that was
};

} // namespace evenkeel
