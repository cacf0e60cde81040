#include "core/report/cardmask.h"

namespace evenkeel {

CardMask::CardMask() : m_words(CaptureWords::shipped(u"en")), m_guard(m_words) { }

/// Thirteen digits are the shortest number of a card: most texts need no second look.
void CardMask::mask(QString &text) const
{
    constexpr qsizetype shortest = 13;
    if (text.size() >= shortest)
        text = m_guard.withCardsMasked(text);
}

void CardMask::mask(QStringList &texts) const
{
    for (QString &text : texts)
        mask(text);
}

void CardMask::apply(Interaction &interaction) const
{
    mask(interaction.customer);
    mask(interaction.tags);
    mask(interaction.summary);
    mask(interaction.details);
    mask(interaction.actions);
    mask(interaction.nextStep);
    mask(interaction.escalatedTo);
}

void CardMask::apply(FollowUp &followUp) const
{
    mask(followUp.text);
    mask(followUp.customer);
    mask(followUp.note);
    mask(followUp.handedTo);
    for (Renegotiation &move : followUp.renegotiations)
        mask(move.reason);
}

void CardMask::apply(PrivatePart &part) const
{
    for (Breather &breather : part.breathers)
        mask(breather.note);
    for (Reflection &reflection : part.reflections)
        mask(reflection.answer);
    for (Lesson &lesson : part.lessons)
        mask(lesson.text);
    for (Plan &plan : part.plans) {
        mask(plan.when);
        mask(plan.then);
    }
}

} // namespace evenkeel
