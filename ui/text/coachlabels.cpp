#include "ui/text/coachlabels.h"

#include <array>

namespace evenkeel {

namespace {

struct Title
{
    const char *id;
    const char *title;
};

constexpr std::array Principles = std::to_array<Title>({
    {"calm", QT_TRANSLATE_NOOP("CoachLabels", "Stay calm and composed")},
    {"breathe", QT_TRANSLATE_NOOP("CoachLabels", "Breathe on purpose")},
    {"not-personal", QT_TRANSLATE_NOOP("CoachLabels", "It is not personal")},
    {"anger", QT_TRANSLATE_NOOP("CoachLabels", "Manage your own anger")},
    {"body-language", QT_TRANSLATE_NOOP("CoachLabels", "Body language and voice")},
    {"listen", QT_TRANSLATE_NOOP("CoachLabels", "Listen actively")},
    {"vent", QT_TRANSLATE_NOOP("CoachLabels", "Let them vent")},
    {"reflect-back", QT_TRANSLATE_NOOP("CoachLabels", "Repeat back")},
    {"empathy", QT_TRANSLATE_NOOP("CoachLabels", "Empathy, not sympathy")},
    {"acknowledge", QT_TRANSLATE_NOOP("CoachLabels", "Acknowledge the problem")},
    {"perspective", QT_TRANSLATE_NOOP("CoachLabels", "See their side")},
    {"apologise", QT_TRANSLATE_NOOP("CoachLabels", "Apologise gracefully")},
    {"solutions", QT_TRANSLATE_NOOP("CoachLabels", "Offer solutions")},
    {"timeline", QT_TRANSLATE_NOOP("CoachLabels", "Give a timeline")},
    {"no-overpromise", QT_TRANSLATE_NOOP("CoachLabels", "Promise only what you can keep")},
    {"next-steps", QT_TRANSLATE_NOOP("CoachLabels", "Say the next steps")},
    {"positive-language", QT_TRANSLATE_NOOP("CoachLabels", "Positive language")},
    {"polite", QT_TRANSLATE_NOOP("CoachLabels", "Polite to the end")},
    {"patience", QT_TRANSLATE_NOOP("CoachLabels", "Patience")},
    {"compassion", QT_TRANSLATE_NOOP("CoachLabels", "Compassion within process")},
    {"escalation", QT_TRANSLATE_NOOP("CoachLabels", "Ask for help or hand over well")},
    {"bad-news", QT_TRANSLATE_NOOP("CoachLabels", "Deliver bad news")},
    {"document", QT_TRANSLATE_NOOP("CoachLabels", "Document the interaction")},
    {"follow-up", QT_TRANSLATE_NOOP("CoachLabels", "Follow up")},
    {"breather", QT_TRANSLATE_NOOP("CoachLabels", "Take a breather")},
    {"walk", QT_TRANSLATE_NOOP("CoachLabels", "A short walk")},
    {"talk", QT_TRANSLATE_NOOP("CoachLabels", "Talk to a colleague")},
    {"reflect", QT_TRANSLATE_NOOP("CoachLabels", "Reflect and learn")},
    {"been-here", QT_TRANSLATE_NOOP("CoachLabels", "You have done this before")},
    {"retention", QT_TRANSLATE_NOOP("CoachLabels", "Why it matters")},
    {"training", QT_TRANSLATE_NOOP("CoachLabels", "Train the skill")},
});

} // namespace

QString CoachLabels::purpose(PhrasePurpose purpose)
{
    switch (purpose) {
    case PhrasePurpose::Clarify: return tr("Ask to understand");
    case PhrasePurpose::ReflectBack: return tr("Say it back");
    case PhrasePurpose::Empathy: return tr("Show that you understand");
    case PhrasePurpose::Acknowledge: return tr("Acknowledge the problem");
    case PhrasePurpose::Perspective: return tr("See their side");
    case PhrasePurpose::ApologyWithFault: return tr("Apologise, our fault");
    case PhrasePurpose::ApologyWithoutFault: return tr("Apologise, not our fault");
    case PhrasePurpose::Options: return tr("Offer a way");
    case PhrasePurpose::Timeline: return tr("Give a time");
    case PhrasePurpose::BadNews: return tr("Say bad news");
    case PhrasePurpose::Escalation: return tr("Hand over well");
    case PhrasePurpose::Closing: return tr("Close warmly");
    case PhrasePurpose::FollowUp: break;
    }
    return tr("Follow up");
}

QString CoachLabels::principle(const QString &id)
{
    for (const Title &one : Principles) {
        if (id == QLatin1StringView(one.id))
            return tr(one.title);
    }
    return id;
}

QString CoachLabels::principles(const QStringList &ids)
{
    QStringList titles;
    for (const QString &id : ids)
        titles.append(principle(id));
    return titles.join(tr("; ", "in a list whose parts have commas"));
}

} // namespace evenkeel
