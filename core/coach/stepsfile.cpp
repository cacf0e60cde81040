#include "core/coach/stepsfile.h"

#include "core/coach/contentfile.h"
#include "core/coach/phraseslots.h"

#include <algorithm>
#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

auto placeOf(const CallStep &step)
{
    return std::ranges::find_if(
        CallStep::Ids, [&step](const char *id) { return step.id == QLatin1StringView(id); });
}

/// Sentences of a step, with the slots that phrases have.
QStringList sentencesOf(const ContentNode &node, QLatin1StringView key)
{
    QStringList says = node.texts(key);
    for (const QString &sentence : std::as_const(says)) {
        if (const std::optional<QString> unknown = unknownSlotIn(sentence))
            node.reportAt(key, ContentFault::UnknownSlot, *unknown);
    }
    return says;
}

CallStep stepFrom(const ContentNode &node)
{
    node.allowOnly(
        {"id"_L1, "title"_L1, "hint"_L1, "says"_L1, "hidden_says"_L1, "principles"_L1,
         "hidden"_L1});
    const CallStep named{.id = node.text("id"_L1)};
    if (placeOf(named) == CallStep::Ids.end())
        node.reportAt("id"_L1, ContentFault::UnknownWord, u"id"_s, named.id);
    return {
        .title = node.text("title"_L1),
        .hint = node.maybeText("hint"_L1),
        .says = sentencesOf(node, "says"_L1),
        .hiddenSays = sentencesOf(node, "hidden_says"_L1),
        .principles = node.principles()};
}

Boundary boundaryFrom(const ContentNode &node)
{
    node.allowOnly({"id"_L1, "title"_L1, "says"_L1, "warning"_L1, "principles"_L1, "hidden"_L1});
    const qsizetype before = node.problemCount();
    const QStringList says = node.texts("says"_L1);
    if (!node.has("says"_L1))
        node.report(ContentFault::Missing, u"says"_s);
    else if (says.isEmpty() && node.problemCount() == before)
        node.reportAt("says"_L1, ContentFault::Empty, u"says"_s);
    return {
        .title = node.text("title"_L1),
        .says = says,
        .warning = node.maybeText("warning"_L1),
        .principles = node.principles()};
}

CallCue cueFrom(const ContentNode &node)
{
    node.allowOnly({"id"_L1, "text"_L1, "principles"_L1, "hidden"_L1});
    return {.text = node.text("text"_L1), .principles = node.principles()};
}

/// Lays the object at `key` over `part`, which stays where the object is faulty or missing.
template<class Part, class Read>
void layPartOver(Part &part, const ContentNode &root, QLatin1StringView key, Read read)
{
    const std::optional<ContentNode> node = root.object(key);
    if (!node)
        return;
    const qsizetype before = node->problemCount();
    if (node->has("id"_L1))
        (void)node->word("id"_L1, {key});
    Part found;
    if (node->flag("hidden"_L1))
        node->allowOnly({"id"_L1, "hidden"_L1});
    else
        found = read(*node);
    if (node->problemCount() == before)
        part = found;
}

} // namespace

ContentList<CallStep> readSteps(const ContentFile &file)
{
    return readContentList<CallStep>(file.root(), "steps"_L1, stepFrom);
}

void layStepsOver(CallGuide &guide, const ContentFile &file)
{
    const ContentNode root = file.root();
    root.allowOnly({"steps"_L1, "boundary"_L1, "circling"_L1, "reminder"_L1, "patience"_L1});
    layOver(guide.steps, readSteps(file));
    std::ranges::sort(guide.steps, {}, placeOf);
    layPartOver(guide.boundary, root, "boundary"_L1, boundaryFrom);
    layPartOver(guide.circling, root, "circling"_L1, cueFrom);
    layPartOver(guide.reminder, root, "reminder"_L1, cueFrom);
    layPartOver(guide.patience, root, "patience"_L1, cueFrom);
}

} // namespace evenkeel
