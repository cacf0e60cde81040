#include "core/stress/rating.h"

#include <algorithm>
#include <array>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array AllContexts{
    RatingContext::AfterInteraction, RatingContext::CheckIn, RatingContext::BeforeBreather,
    RatingContext::AfterBreather, RatingContext::EndOfShift};

} // namespace

QString idOf(RatingContext context)
{
    switch (context) {
    case RatingContext::AfterInteraction: return u"after-interaction"_s;
    case RatingContext::CheckIn: return u"check-in"_s;
    case RatingContext::BeforeBreather: return u"before-breather"_s;
    case RatingContext::AfterBreather: return u"after-breather"_s;
    case RatingContext::EndOfShift: return u"end-of-shift"_s;
    }
    return u"check-in"_s;
}

std::optional<RatingContext> ratingContextFromId(QStringView id)
{
    const auto found = std::ranges::find_if(
        AllContexts, [id](RatingContext context) { return idOf(context) == id; });
    return found == AllContexts.end() ? std::nullopt : std::optional(*found);
}

} // namespace evenkeel
