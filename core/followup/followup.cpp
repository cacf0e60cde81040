#include "core/followup/followup.h"

#include <algorithm>
#include <array>
#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

template<class T>
using IdOf = std::pair<T, QLatin1StringView>;

constexpr std::array Kinds{
    IdOf<FollowUpKind>{FollowUpKind::Promise, "promise"_L1},
    IdOf<FollowUpKind>{FollowUpKind::Update, "update"_L1},
    IdOf<FollowUpKind>{FollowUpKind::Courtesy, "courtesy"_L1},
};

constexpr std::array States{
    IdOf<FollowUpState>{FollowUpState::Open, "open"_L1},
    IdOf<FollowUpState>{FollowUpState::Kept, "kept"_L1},
    IdOf<FollowUpState>{FollowUpState::KeptLate, "kept-late"_L1},
    IdOf<FollowUpState>{FollowUpState::Broken, "broken"_L1},
    IdOf<FollowUpState>{FollowUpState::Withdrawn, "withdrawn"_L1},
    IdOf<FollowUpState>{FollowUpState::HandedOver, "handed-over"_L1},
};

constexpr std::array Attempts{
    IdOf<Attempt::Result>{Attempt::Result::NoAnswer, "no-answer"_L1},
    IdOf<Attempt::Result>{Attempt::Result::LeftMessage, "left-message"_L1},
};

template<class List, class T>
QString nameIn(const List &list, T value)
{
    const auto at = std::ranges::find(list, value, &List::value_type::first);
    return at == list.end() ? QString() : QString(at->second);
}

template<class T, class List>
std::optional<T> valueIn(const List &list, QStringView id)
{
    const auto at
        = std::ranges::find_if(list, [id](const auto &entry) { return entry.second == id; });
    return at == list.end() ? std::nullopt : std::optional<T>(at->first);
}

} // namespace

QString idOf(FollowUpKind kind)
{
    return nameIn(Kinds, kind);
}

std::optional<FollowUpKind> followUpKindFromId(QStringView id)
{
    return valueIn<FollowUpKind>(Kinds, id);
}

QString idOf(FollowUpState state)
{
    return nameIn(States, state);
}

std::optional<FollowUpState> followUpStateFromId(QStringView id)
{
    return valueIn<FollowUpState>(States, id);
}

QString idOf(Attempt::Result result)
{
    return nameIn(Attempts, result);
}

std::optional<Attempt::Result> attemptResultFromId(QStringView id)
{
    return valueIn<Attempt::Result>(Attempts, id);
}

} // namespace evenkeel
