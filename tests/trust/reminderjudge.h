#pragma once

#include "tests/support/zonetable.h"
#include "tests/trust/quietweek.h"
#include "tests/trust/reminderworld.h"

#include <QHash>

#include <map>

namespace evenkeel::test {

/// Watches a ReminderWorld and counts what is wrong. Works out by itself what has to be seen, from
/// the follow-ups, the clock and what was done: shares no code with schedule, holding or engine.
class ReminderJudge
{
public:
    struct Faults
    {
        int missed = 0; ///< could have been shown for longer than is allowed, and was not
        int doubled = 0; ///< shown once more where it stood or was answered, or told once more
        int disturbed = 0; ///< shown while something held it, a call above all
        int lost = 0; ///< shown, not answered, and yet no longer in the window
        int wrong = 0; ///< shown although nothing was to be shown

        [[nodiscard]] int sum() const { return missed + doubled + disturbed + lost + wrong; }
    };

    explicit ReminderJudge(ReminderWorld &world);

    /// What the world cannot tell by itself. Each begins a new stretch of time, in which what is
    /// due has to be shown within half a minute, or within FarWake where the system tells of
    /// nothing.
    void started();
    void ended() { emptyWindow(); }
    void clockMoved(bool isHeard);
    void setWritable(bool writable);
    void typed() { m_typed = m_world.log.clock.monotonic(); }
    void setBreathing(bool breathing) { m_breathing = breathing; }
    void setDoNotDisturb(bool quiet) { m_quiet = quiet; }
    void setQuietHours(const QuietWeek &week);
    void answered(FollowUpId id);

    /// The program dies when it raises the next reminder, before anybody sees it.
    void dieAtNext() { m_diesNext = true; }

    /// Judges what is to be seen at this moment.
    void look();

    [[nodiscard]] QList<FollowUpId> window() const { return m_window.keys(); }
    [[nodiscard]] const Faults &faults() const { return m_faults; }
    [[nodiscard]] milliseconds latest() const { return m_latest; }
    [[nodiscard]] milliseconds latestUnheard() const { return m_latestUnheard; }
    [[nodiscard]] int shown() const { return m_shown; }
    /// Of those shown, and how late of them the latest: came up within quiet hours.
    [[nodiscard]] int shownAfterQuiet() const { return m_shownAfterQuiet; }
    [[nodiscard]] milliseconds latestAfterQuiet() const { return m_latestAfterQuiet; }

private:
    using Kind = Occurrence::Kind;
    struct Key
    {
        qint64 id;
        Kind kind;
        Instant at;
        friend auto operator<=>(const Key &, const Key &) = default;
    };
    struct Seen
    {
        Instant at{}; ///< on the wall, when it was written down; maybe by one that died then
        bool stood = false; ///< in the window, since it was last emptied of its follow-up
        bool answered = false;
        bool told = false;
        bool counted = false; ///< as missed or lost
    };
    struct Due
    {
        Key key;
        Instant reached;
    };

    [[nodiscard]] static Key keyOf(const Occurrence &occurrence);
    [[nodiscard]] std::optional<Due> dueOf(const FollowUp &followUp) const;
    [[nodiscard]] Instant instantOf(const FollowUp &followUp, QTime time) const;
    [[nodiscard]] std::optional<Seen> seen(const Key &key) const;
    [[nodiscard]] milliseconds lateness(const Due &due) const;
    [[nodiscard]] std::optional<milliseconds> heldFor() const;
    [[nodiscard]] std::optional<Instant> quietUntil(Instant at) const;
    void learnZone(const QByteArray &zone);
    void noteShown(const Due &due);
    void lookAtHold();
    void lookAt(const FollowUp &followUp);
    void judgeHold(const char *what);
    void forgetClosed();
    void emptyWindow();
    void leaveWindow(FollowUpId id);
    bool raised(const Notice &notice);
    void told(const Notice &notice, bool taken);
    void stateChanged(const AgentState &state);

    ReminderWorld &m_world;
    std::map<QByteArray, ZoneTable> m_zones;
    std::map<Key, Seen> m_seen;
    std::map<Key, bool> m_missed;
    std::map<Key, Instant> m_written; ///< by programs that died before anybody saw it
    QHash<FollowUpId, Key> m_window; ///< what it shows of each
    QHash<FollowUpId, milliseconds> m_changed; ///< monotonic
    std::optional<QList<FollowUp>> m_open; ///< until the next change
    AgentState m_state;
    bool m_breathing = false;
    bool m_quiet = false;
    QuietWeek m_quietWeek;
    bool m_writable = true;
    bool m_diesNext = false;
    bool m_heard = true; ///< the system told of the last jump, or a check came since
    std::optional<milliseconds> m_typed;
    milliseconds m_stretch{0}; ///< monotonic: since then it runs, and no clock was set
    milliseconds m_free{0}; ///< monotonic: since then nothing holds
    Faults m_faults;
    milliseconds m_latest{0};
    milliseconds m_latestUnheard{0};
    milliseconds m_latestAfterQuiet{0};
    int m_shown = 0;
    int m_shownAfterQuiet = 0;
    int m_looks = 0;
};

} // namespace evenkeel::test
