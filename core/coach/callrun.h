#pragma once

#include "core/base/instant.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace evenkeel {

/// Somebody going through the steps of a call. No step blocks another one, and none is counted
/// against anybody. Knows no clock: `at` is always the time since the call began.
class CallRun
{
public:
    /// Acknowledging for longer than this is going round.
    static constexpr minutes CirclesAfter{2};
    /// The step that comes before the call's own: a breath. It is done, never on.
    static constexpr QLatin1StringView Steady{"steady"};

    /// A sentence of the boundary that was said.
    struct Said
    {
        int sentence = 0; ///< from 0
        milliseconds at{0};

        friend bool operator==(const Said &, const Said &) = default;
    };

    CallRun() = default;
    /// `steps` are ids in their order; the first one but Steady is on.
    explicit CallRun(QStringList steps);

    /// All but Steady.
    [[nodiscard]] QStringList steps() const;
    /// The step that is on; empty where all were gone through.
    [[nodiscard]] QString current() const { return m_current; }
    [[nodiscard]] bool isDone(const QString &step) const { return m_done.contains(step); }

    /// The key of a step: one that is on is done, and the next one is on; a later one is on, and
    /// the one before it is done, those between them being left out; an earlier one is on again.
    void choose(const QString &step, milliseconds at);
    /// The one that is on is done.
    void next(milliseconds at);
    /// A breath was taken.
    void steady();

    /// A sentence of the boundary was said, once more where it was said before.
    void say(int sentence, milliseconds at);
    [[nodiscard]] const QList<Said> &said() const { return m_said; }

    /// Something was done or said.
    [[nodiscard]] bool hasBegun() const { return !m_done.isEmpty() || !m_said.isEmpty(); }

    /// Listening has turned into going round: "acknowledge" is on for too long.
    [[nodiscard]] bool isCircling(milliseconds at) const;

    /// For a draft that outlives the program. No words of a call.
    [[nodiscard]] QJsonObject toJson() const;
    /// The same with `steps` as they are now; what is not known of it is left out.
    [[nodiscard]] static CallRun from(const QJsonObject &json, const QStringList &steps);

    friend bool operator==(const CallRun &, const CallRun &) = default;

private:
    void turnOn(const QString &step, milliseconds at);

    QStringList m_steps;
    QStringList m_done;
    QString m_current;
    milliseconds m_since{0}; ///< the step that is on was turned on
    QList<Said> m_said;
};

} // namespace evenkeel
