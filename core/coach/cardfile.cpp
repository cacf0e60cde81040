#include "core/coach/cardfile.h"

#include "core/base/idtable.h"
#include "core/coach/contentfile.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr IdTable Moments{std::to_array<IdOf<CardMoment>>({
    {CardMoment::Before, "before"_L1},
    {CardMoment::During, "during"_L1},
    {CardMoment::After, "after"_L1},
})};

CardMoment momentOf(const ContentNode &node)
{
    const QString word = node.word("moment"_L1, {"before"_L1, "during"_L1, "after"_L1});
    return Moments.valueOf(word).value_or(CardMoment::During);
}

CoachCard cardFrom(const ContentNode &node)
{
    node.allowOnly(
        {"id"_L1, "moment"_L1, "icon"_L1, "title"_L1, "text"_L1, "example"_L1, "why"_L1, "say"_L1,
         "rather_than"_L1, "try"_L1, "categories"_L1, "principles"_L1, "hidden"_L1});
    return {
        .moment = momentOf(node),
        .icon = node.maybeText("icon"_L1),
        .title = node.text("title"_L1),
        .text = node.text("text"_L1),
        .example = node.maybeText("example"_L1),
        .why = node.maybeText("why"_L1),
        .say = node.texts("say"_L1),
        .ratherThan = node.texts("rather_than"_L1),
        .toTry = node.maybeText("try"_L1),
        .categories = node.texts("categories"_L1),
        .principles = node.principles()};
}

} // namespace

QString idOf(CardMoment moment)
{
    return Moments.idOf(moment);
}

ContentList<CoachCard> readCards(const ContentFile &file)
{
    file.root().allowOnly({"cards"_L1});
    return readContentList<CoachCard>(file.root(), "cards"_L1, cardFrom);
}

} // namespace evenkeel
