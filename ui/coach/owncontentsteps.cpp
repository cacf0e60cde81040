#include "ui/coach/owncontent.h"
#include "ui/text/formats.h"

#include <algorithm>

/// Steps of a call in the user's own words, and sentences of theirs that are kept out of sight.
namespace evenkeel {

namespace {

const CallStep *find(const QList<CallStep> &steps, const QString &id)
{
    const auto found = std::ranges::find(steps, id, &CallStep::id);
    return found == steps.end() ? nullptr : &*found;
}

/// Before the first one that follows it in `order`; else last.
void putBack(QStringList &says, const QString &sentence, const QStringList &order)
{
    const qsizetype place = order.indexOf(sentence);
    const auto follows = [&order, place](const QString &other) {
        return place >= 0 && order.indexOf(other) > place;
    };
    says.insert(std::ranges::find_if(says, follows), sentence);
}

} // namespace

QString OwnContent::put(const CallStep &step)
{
    return keep(
        {Kind::Steps, step.id}, written(step),
        tr("Step saved. The in-call strip has it the next time it opens."));
}

void OwnContent::hideSentence(const CallStep &step, const QString &sentence)
{
    CallStep without = step;
    if (without.says.removeAll(sentence) == 0)
        return;
    if (!without.hiddenSays.contains(sentence))
        without.hiddenSays.append(sentence);
    //: %1 is a sentence
    saveStep(without, tr("“%1” is hidden.").arg(formats::isolated(sentence)));
}

void OwnContent::showSentence(const CallStep &step, const QString &sentence)
{
    CallStep with = step;
    with.hiddenSays.removeAll(sentence);
    const CallStep *theirs = find(below().guide.steps, step.id);
    if (!with.says.contains(sentence))
        putBack(with.says, sentence, theirs ? theirs->says : QStringList());
    //: %1 is a sentence
    saveStep(with, tr("“%1” is shown again.").arg(formats::isolated(sentence)));
}

/// One that is as it was at first needs no words of the user's.
OwnResult<OwnChange> OwnContent::written(const CallStep &step)
{
    const CallStep *theirs = find(below().guide.steps, step.id);
    const bool isTheirs = theirs && *theirs == step;
    return isTheirs ? m_words.takeBack(Kind::Steps, step.id) : m_words.put(step);
}

void OwnContent::saveStep(const CallStep &step, const QString &sentence)
{
    tell({Kind::Steps, step.id}, written(step), sentence);
}

} // namespace evenkeel
