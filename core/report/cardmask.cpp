#include "core/report/cardmask.h"

#include "core/capture/recordmask.h"

namespace evenkeel {

void CardMask::apply(Interaction &interaction) const
{
    RecordMask::apply(interaction);
}

void CardMask::apply(FollowUp &followUp) const
{
    RecordMask::apply(followUp);
}

void CardMask::apply(PrivatePart &part) const
{
    for (Breather &breather : part.breathers)
        RecordMask::apply(breather.note);
    for (Reflection &reflection : part.reflections)
        RecordMask::apply(reflection.answer);
    for (Lesson &lesson : part.lessons)
        RecordMask::apply(lesson.text);
    for (Plan &plan : part.plans) {
        RecordMask::apply(plan.when);
        RecordMask::apply(plan.then);
    }
}

} // namespace evenkeel
