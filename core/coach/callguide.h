#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <array>

namespace evenkeel {

/// One of the seven steps of a call, none of which ever blocks the next.
struct CallStep
{
    /// The ids of all seven, in their order.
    static constexpr std::array Ids{"steady", "listen",   "acknowledge", "apologise",
                                    "offer",  "say-back", "close"};

    QString id{};
    QString title{};
    QString hint{}; ///< one line
    QStringList says{}; ///< sentences that may be said, with slots as phrases have them
    QStringList hiddenSays{}; ///< kept in a user's own file, and not shown
    QStringList principles{};

    friend bool operator==(const CallStep &, const CallStep &) = default;
};

/// What a site has its people say when a call turns into abuse.
struct Boundary
{
    QString title{};
    QStringList says{}; ///< in the order in which they are said
    QString warning{}; ///< for the agent
    QStringList principles{};

    friend bool operator==(const Boundary &, const Boundary &) = default;
};

/// One line that the strip shows at its moment.
struct CallCue
{
    QString text{};
    QStringList principles{};

    friend bool operator==(const CallCue &, const CallCue &) = default;
};

/// What accompanies a call. A part that a layer has hidden has no text.
struct CallGuide
{
    QList<CallStep> steps{};
    Boundary boundary{};
    CallCue circling{}; ///< when listening has turned into going round
    CallCue reminder{}; ///< that it is not personal
    CallCue patience{}; ///< beside the timer

    friend bool operator==(const CallGuide &, const CallGuide &) = default;
};

} // namespace evenkeel
