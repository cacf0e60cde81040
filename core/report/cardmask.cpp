#include "core/report/cardmask.h"

#include "core/base/accountnumbers.h"
#include "core/followup/followupmask.h"
#include "core/interaction/interactionmask.h"
#include "core/reflection/reflectionmask.h"

namespace evenkeel {

void CardMask::apply(Interaction &interaction) const
{
    maskCards(interaction);
}

void CardMask::apply(FollowUp &followUp) const
{
    maskCards(followUp);
}

void CardMask::apply(PrivatePart &part) const
{
    for (Breather &breather : part.breathers)
        breather.note = accountnumbers::withCardsMasked(breather.note);
    for (Reflection &reflection : part.reflections)
        maskCards(reflection);
    for (InteractionAnswer &answer : part.answers)
        maskCards(answer);
    for (Skill &skill : part.skills)
        maskCards(skill);
    for (ProcessIdea &idea : part.ideas)
        maskCards(idea);
    for (Lesson &lesson : part.lessons)
        maskCards(lesson);
    for (Plan &plan : part.plans)
        maskCards(plan);
}

} // namespace evenkeel
