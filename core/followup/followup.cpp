#include "core/followup/followup.h"

#include "core/base/idtable.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr IdTable Kinds{std::to_array<IdOf<FollowUpKind>>({
    {FollowUpKind::Promise, "promise"_L1},
    {FollowUpKind::Update, "update"_L1},
    {FollowUpKind::Courtesy, "courtesy"_L1},
})};

constexpr IdTable States{std::to_array<IdOf<FollowUpState>>({
    {FollowUpState::Open, "open"_L1},
    {FollowUpState::Kept, "kept"_L1},
    {FollowUpState::KeptLate, "kept-late"_L1},
    {FollowUpState::Broken, "broken"_L1},
    {FollowUpState::Withdrawn, "withdrawn"_L1},
    {FollowUpState::HandedOver, "handed-over"_L1},
})};

constexpr IdTable Attempts{std::to_array<IdOf<Attempt::Result>>({
    {Attempt::Result::NoAnswer, "no-answer"_L1},
    {Attempt::Result::LeftMessage, "left-message"_L1},
})};

} // namespace

QString idOf(FollowUpKind kind)
{
    return Kinds.idOf(kind);
}

std::optional<FollowUpKind> followUpKindFromId(QStringView id)
{
    return Kinds.valueOf(id);
}

QString idOf(FollowUpState state)
{
    return States.idOf(state);
}

std::optional<FollowUpState> followUpStateFromId(QStringView id)
{
    return States.valueOf(id);
}

QString idOf(Attempt::Result result)
{
    return Attempts.idOf(result);
}

std::optional<Attempt::Result> attemptResultFromId(QStringView id)
{
    return Attempts.valueOf(id);
}

} // namespace evenkeel
