#include "core/coach/scenariofile.h"

#include "core/base/foldedtext.h"
#include "core/coach/contentfile.h"
#include "core/coach/scenariopaths.h"

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

/// Parts of one scenario belong together: none of them can be hidden alone.
template<class Part, class Read>
QList<Part> partsOf(const ContentNode &node, QLatin1StringView key, Read read)
{
    for (const ContentNode &part : node.objects(key)) {
        if (part.has("hidden"_L1))
            part.reportAt("hidden"_L1, ContentFault::UnknownKey, u"hidden"_s);
    }
    return readContentList<Part>(node, key, read).items;
}

ScenarioReply replyFrom(const ContentNode &node)
{
    node.allowOnly({"id"_L1, "text"_L1, "then"_L1, "principles"_L1, "feedback"_L1, "heard"_L1});
    return {
        .text = node.text("text"_L1),
        .then = node.text("then"_L1),
        .principles = node.principles(),
        .feedback = node.text("feedback"_L1),
        .heard = node.text("heard"_L1)};
}

ListensFor listensForFrom(const ContentNode &node)
{
    node.allowOnly({"words"_L1, "reply"_L1});
    const QStringList words = node.texts("words"_L1);
    const bool saysNothing = std::ranges::any_of(
        words, [](const QString &word) { return foldedWords(word).isEmpty(); });
    if (words.isEmpty() || saysNothing)
        node.reportAt("words"_L1, ContentFault::Empty, u"words"_s);
    return {.words = words, .reply = node.text("reply"_L1)};
}

void readTyped(ScenarioTurn &turn, const ContentNode &turnNode)
{
    const std::optional<ContentNode> typed = turnNode.object("typed"_L1);
    if (!typed)
        return;
    typed->allowOnly({"listens_for"_L1, "otherwise"_L1});
    for (const ContentNode &node : typed->objects("listens_for"_L1))
        turn.listensFor.append(listensForFrom(node));
    turn.otherwise = typed->text("otherwise"_L1);
}

ScenarioTurn turnFrom(const ContentNode &node)
{
    node.allowOnly({"id"_L1, "caller"_L1, "calm"_L1, "replies"_L1, "typed"_L1});
    ScenarioTurn turn{
        .caller = node.text("caller"_L1),
        .calm = node.text("calm"_L1),
        .replies = partsOf<ScenarioReply>(node, "replies"_L1, replyFrom)};
    if (turn.replies.isEmpty())
        node.report(ContentFault::Missing, u"replies"_s);
    readTyped(turn, node);
    return turn;
}

ScenarioEnd endingFrom(const ContentNode &node)
{
    node.allowOnly({"id"_L1, "text"_L1, "calm"_L1});
    return {.text = node.text("text"_L1), .calm = node.text("calm"_L1)};
}

/// `key` of `node` must name something for which `isThere`.
template<class IsThere>
void checkLink(const ContentNode &node, QLatin1StringView key, IsThere isThere)
{
    if (const QString named = node.text(key); !isThere(named))
        node.reportAt(key, ContentFault::LeadsNowhere, key, named);
}

void checkTyped(const ContentNode &typed, const ScenarioTurn &turn)
{
    const auto isReply = [&turn](const QString &id) {
        return std::ranges::find(turn.replies, id, &ScenarioReply::id) != turn.replies.end();
    };
    for (const ContentNode &node : typed.objects("listens_for"_L1))
        checkLink(node, "reply"_L1, isReply);
    checkLink(typed, "otherwise"_L1, isReply);
}

void checkLinks(const Scenario &scenario, const ContentNode &root)
{
    const auto isTurn = [&scenario](const QString &id) { return scenario.turn(id) != nullptr; };
    const auto isThere = [&scenario](const QString &id) {
        return scenario.turn(id) != nullptr || scenario.ending(id) != nullptr;
    };
    checkLink(root, "start"_L1, isTurn);
    for (const ContentNode &turn : root.objects("turns"_L1)) {
        for (const ContentNode &reply : turn.objects("replies"_L1))
            checkLink(reply, "then"_L1, isThere);
        if (const std::optional<ContentNode> typed = turn.object("typed"_L1))
            checkTyped(*typed, *scenario.turn(turn.id()));
    }
}

void checkPaths(const Scenario &scenario, const ContentNode &root)
{
    const ScenarioPaths paths = ScenarioPaths::of(scenario);
    for (const QLatin1StringView key : {"turns"_L1, "ends"_L1}) {
        for (const ContentNode &part : root.objects(key)) {
            if (const QString id = part.id(); !paths.reached.contains(id))
                part.report(ContentFault::NeverReached, id);
            else if (paths.circling.contains(id))
                part.report(ContentFault::GoesRound, id);
        }
    }
    if (paths.circling.isEmpty() && paths.longest < Scenario::FewestTurns)
        root.reportAt("turns"_L1, ContentFault::TooShort, QString::number(Scenario::FewestTurns));
}

/// Turns and ends share their ids, since a reply leads to either.
void checkIds(const Scenario &scenario, const ContentNode &root)
{
    for (const ContentNode &ending : root.objects("ends"_L1)) {
        if (const QString id = ending.id(); scenario.turn(id) != nullptr)
            ending.report(ContentFault::IdTwice, id);
    }
    if (scenario.turns.size() > Scenario::MostTurns)
        root.reportAt("turns"_L1, ContentFault::OutOfRange, u"turns"_s);
}

Scenario scenarioFrom(const ContentNode &root)
{
    root.allowOnly(
        {"id"_L1, "title"_L1, "about"_L1, "category"_L1, "principles"_L1, "start"_L1, "turns"_L1,
         "ends"_L1, "hidden"_L1});
    return {
        .id = root.id(),
        .title = root.text("title"_L1),
        .about = root.text("about"_L1),
        .category = root.maybeText("category"_L1),
        .principles = root.principles(),
        .start = root.text("start"_L1),
        .turns = partsOf<ScenarioTurn>(root, "turns"_L1, turnFrom),
        .endings = partsOf<ScenarioEnd>(root, "ends"_L1, endingFrom)};
}

ContentList<Scenario> hiddenBy(const ContentNode &root)
{
    root.allowOnly({"id"_L1, "hidden"_L1});
    return {.items = {}, .hidden = {root.id()}};
}

} // namespace

ContentList<Scenario> readScenario(const ContentFile &file)
{
    if (!file.isRead())
        return {};
    const ContentNode root = file.root();
    const qsizetype before = root.problemCount();
    const auto isSound = [&root, before] { return root.problemCount() == before; };
    const bool hides = root.flag("hidden"_L1);
    if (hides && root.keyCount() <= 2) {
        const ContentList<Scenario> hidden = hiddenBy(root);
        return isSound() ? hidden : ContentList<Scenario>();
    }
    const Scenario scenario = scenarioFrom(root);
    if (isSound())
        checkIds(scenario, root);
    if (isSound())
        checkLinks(scenario, root);
    if (isSound())
        checkPaths(scenario, root);
    if (!isSound())
        return {};
    if (hides)
        return {.items = {}, .hidden = {scenario.id}, .kept = {scenario}};
    return {.items = {scenario}, .hidden = {}};
}

} // namespace evenkeel
