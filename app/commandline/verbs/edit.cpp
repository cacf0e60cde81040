#include "app/commandline/verbs/interactionfields.h"
#include "app/commandline/verbs/verbarguments.h"
#include "app/commandline/verbs/verbs.h"
#include "app/openlog/openlog.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace evenkeel::verbs {

Attempted<QJsonObject> edit(const Invocation &call, LogSource &source)
{
    const ArgumentShape shape{.fewest = 2, .most = std::numeric_limits<qsizetype>::max()};
    const auto arguments = Arguments::read(call.words, shape);
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto id = idFrom(arguments->plain().first());
    if (!id)
        return tl::unexpected(id.error());
    const auto log = source.existing();
    if (!log)
        return tl::unexpected(log.error());
    const auto row = (*log)->timeline().row(InteractionId(*id));
    if (!row)
        return tl::unexpected(row.error());
    if (row->interaction.deleted)
        return refuse(inTheBin(*id));

    const EditedInteraction before{
        .interaction = row->interaction,
        .stress = row->rating ? std::optional(row->rating->value) : std::nullopt};
    EditedInteraction edited = before;
    for (const QString &assignment : arguments->plain().sliced(1))
        EVENKEEL_TRY(setField(edited, assignment, call.clock.zone()));
    if (edited != before) // an undo would have nothing to take back
        EVENKEEL_TRY((*log)->journal().edit(edited.interaction, edited.stress));
    return QJsonObject{{u"id"_s, *id}};
}

} // namespace evenkeel::verbs
