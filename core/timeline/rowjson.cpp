#include "core/timeline/rowjson.h"

#include "core/followup/followupjson.h"
#include "core/interaction/interactionjson.h"

namespace evenkeel {

QJsonObject rowJson(const LogRow &row)
{
    QJsonArray promises;
    for (const FollowUp &followUp : row.followUps)
        promises.append(toJson(followUp));
    const auto stress = row.rating ? std::optional(row.rating->value) : std::nullopt;
    return toJson(row.interaction, stress, promises);
}

} // namespace evenkeel
