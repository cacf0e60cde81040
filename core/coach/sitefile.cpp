#include "core/coach/sitefile.h"

#include "core/coach/contentfile.h"
#include "core/coach/contentlist.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

AllowedPromise promiseFrom(const ContentNode &node)
{
    node.allowOnly({"id"_L1, "text"_L1, "within"_L1, "hidden"_L1});
    return {.text = node.text("text"_L1), .within = node.maybeText("within"_L1)};
}

EscalationStep stepFrom(const ContentNode &node)
{
    node.allowOnly({"id"_L1, "to"_L1, "when"_L1, "how"_L1, "hidden"_L1});
    return {
        .to = node.text("to"_L1),
        .when = node.maybeText("when"_L1),
        .how = node.maybeText("how"_L1)};
}

} // namespace

void laySiteOver(SitePolicy &policy, const ContentFile &file)
{
    const ContentNode root = file.root();
    root.allowOnly({"promises"_L1, "escalation"_L1});
    layOver(policy.escalation, readContentList<EscalationStep>(root, "escalation"_L1, stepFrom));
    const std::optional<ContentNode> promises = root.object("promises"_L1);
    if (!promises)
        return;
    promises->allowOnly({"allowed"_L1, "note"_L1});
    layOver(
        policy.allowedPromises,
        readContentList<AllowedPromise>(*promises, "allowed"_L1, promiseFrom));
    const QString note = promises->maybeText("note"_L1);
    if (!note.trimmed().isEmpty())
        policy.promiseNote = note;
}

} // namespace evenkeel
