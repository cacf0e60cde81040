#include "core/reflection/reflectionmask.h"

#include "core/base/accountnumbers.h"

namespace evenkeel {

using accountnumbers::withCardsMasked;

void maskCards(Reflection &reflection)
{
    reflection.answer = withCardsMasked(reflection.answer);
}

void maskCards(InteractionAnswer &answer)
{
    answer.answer = withCardsMasked(answer.answer);
}

void maskCards(Lesson &lesson)
{
    lesson.text = withCardsMasked(lesson.text);
    lesson.category = withCardsMasked(lesson.category);
}

void maskCards(Plan &plan)
{
    plan.when = withCardsMasked(plan.when);
    plan.then = withCardsMasked(plan.then);
    plan.category = withCardsMasked(plan.category);
}

} // namespace evenkeel
