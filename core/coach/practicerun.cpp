#include "core/coach/practicerun.h"

#include "core/base/foldedtext.h"
#include "core/coach/typedanswer.h"

#include <algorithm>

namespace evenkeel {

namespace {

const ScenarioReply *replyIn(const ScenarioTurn &turn, const QString &replyId)
{
    const auto found = std::ranges::find(turn.replies, replyId, &ScenarioReply::id);
    return found == turn.replies.end() ? nullptr : &*found;
}

} // namespace

PracticeRun::PracticeRun(const Scenario &scenario) : m_scenario(scenario), m_at(scenario.start) { }

const ScenarioTurn *PracticeRun::turn() const
{
    return m_scenario.turn(m_at);
}

const ScenarioEnd *PracticeRun::ending() const
{
    return m_scenario.ending(m_at);
}

QString PracticeRun::calm() const
{
    if (const ScenarioTurn *now = turn())
        return now->calm;
    const ScenarioEnd *end = ending();
    return end == nullptr ? QString() : end->calm;
}

const ScenarioReply *PracticeRun::replyOf(qsizetype number) const
{
    if (number < 0 || number >= m_played.size())
        return nullptr;
    const PlayedTurn &played = m_played.at(number);
    const ScenarioTurn *turn = m_scenario.turn(played.turn);
    return turn == nullptr ? nullptr : replyIn(*turn, played.reply);
}

QStringList PracticeRun::principles() const
{
    QStringList ids;
    for (qsizetype number = 0; number < m_played.size(); ++number) {
        if (const ScenarioReply *reply = replyOf(number))
            ids.append(reply->principles);
    }
    ids.removeDuplicates();
    return ids;
}

QStringList PracticeRun::alsoPossible(qsizetype number) const
{
    const ScenarioReply *given = replyOf(number);
    if (given == nullptr)
        return {};
    QStringList ids;
    for (const ScenarioReply &reply : m_scenario.turn(m_played.at(number).turn)->replies)
        ids.append(reply.principles);
    ids.removeDuplicates();
    ids.removeIf([given](const QString &id) { return given->principles.contains(id); });
    return ids;
}

Result<> PracticeRun::choose(const QString &replyId)
{
    const ScenarioTurn *now = turn();
    if (now == nullptr)
        return failure(Fault::WrongState);
    if (replyIn(*now, replyId) == nullptr)
        return failure(Fault::NotFound, replyId);
    play({.turn = now->id, .reply = replyId});
    return {};
}

Result<> PracticeRun::answer(const QString &typed)
{
    const ScenarioTurn *now = turn();
    if (now == nullptr || !now->canBeTyped())
        return failure(Fault::WrongState);
    const QString text = typed.left(LongestAnswer).trimmed();
    if (foldedWords(text).isEmpty())
        return failure(Fault::InvalidInput);
    const TypedAnswer taken = answerTyped(*now, text);
    play(
        {.turn = now->id, .reply = taken.reply, .typed = text, .isRecognised = taken.isRecognised});
    return {};
}

void PracticeRun::back()
{
    if (!m_played.isEmpty())
        m_at = m_played.takeLast().turn;
}

void PracticeRun::restart()
{
    m_played.clear();
    m_at = m_scenario.start;
}

void PracticeRun::play(const PlayedTurn &played)
{
    m_at = replyIn(*turn(), played.reply)->then;
    m_played.append(played);
}

} // namespace evenkeel
