#include "core/coach/phrase.h"

#include "core/base/idtable.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr IdTable Purposes{std::to_array<IdOf<PhrasePurpose>>({
    {PhrasePurpose::Clarify, "clarify"_L1},
    {PhrasePurpose::ReflectBack, "reflect-back"_L1},
    {PhrasePurpose::Empathy, "empathy"_L1},
    {PhrasePurpose::Acknowledge, "acknowledge"_L1},
    {PhrasePurpose::Perspective, "perspective"_L1},
    {PhrasePurpose::ApologyWithFault, "apology-with-fault"_L1},
    {PhrasePurpose::ApologyWithoutFault, "apology-without-fault"_L1},
    {PhrasePurpose::Options, "options"_L1},
    {PhrasePurpose::Timeline, "timeline"_L1},
    {PhrasePurpose::BadNews, "bad-news"_L1},
    {PhrasePurpose::Escalation, "escalation"_L1},
    {PhrasePurpose::Closing, "closing"_L1},
    {PhrasePurpose::FollowUp, "follow-up"_L1},
})};

} // namespace

QString idOf(PhrasePurpose purpose)
{
    return Purposes.idOf(purpose);
}

std::optional<PhrasePurpose> purposeFromId(QStringView id)
{
    return Purposes.valueOf(id);
}

} // namespace evenkeel
