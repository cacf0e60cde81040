#include "core/stress/rating.h"

#include "core/base/idtable.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr IdTable Contexts{std::to_array<IdOf<RatingContext>>({
    {RatingContext::AfterInteraction, "after-interaction"_L1},
    {RatingContext::CheckIn, "check-in"_L1},
    {RatingContext::BeforeBreather, "before-breather"_L1},
    {RatingContext::AfterBreather, "after-breather"_L1},
    {RatingContext::EndOfShift, "end-of-shift"_L1},
})};

} // namespace

QString idOf(RatingContext context)
{
    return Contexts.idOf(context);
}

std::optional<RatingContext> ratingContextFromId(QStringView id)
{
    return Contexts.valueOf(id);
}

} // namespace evenkeel
