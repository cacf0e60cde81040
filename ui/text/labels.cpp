#include "ui/text/labels.h"

#include "ui/text/formats.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <span>

namespace evenkeel::labels {

using namespace Qt::StringLiterals;

namespace {

struct Named
{
    const char *id;
    const char *name;
};

constexpr auto Context = "Labels";

QString say(const char *text)
{
    return QCoreApplication::translate(Context, text);
}

// A user's own entry is its own name, with a capital.
QString named(std::span<const Named> list, const QString &id)
{
    for (const Named &entry : list) {
        if (id == QLatin1StringView(entry.id))
            return say(entry.name);
    }
    QString own = id;
    own.replace(u'-', u' ');
    return formats::capitalised(own);
}

constexpr std::array Categories{
    Named{"billing", QT_TRANSLATE_NOOP("Labels", "Billing")},
    Named{"delivery", QT_TRANSLATE_NOOP("Labels", "Delivery")},
    Named{"technical", QT_TRANSLATE_NOOP("Labels", "Technical")},
    Named{"account-access", QT_TRANSLATE_NOOP("Labels", "Account access")},
    Named{"pricing", QT_TRANSLATE_NOOP("Labels", "Pricing")},
    Named{"refund-policy", QT_TRANSLATE_NOOP("Labels", "Refund policy")},
    Named{"cancellation", QT_TRANSLATE_NOOP("Labels", "Cancellation")},
    Named{"bad-news", QT_TRANSLATE_NOOP("Labels", "Bad news")}};

constexpr std::array Triggers{
    Named{"beyond-policy", QT_TRANSLATE_NOOP("Labels", "Demand beyond policy")},
    Named{"changing-request", QT_TRANSLATE_NOOP("Labels", "Unclear or changing request")},
    Named{"repeat-contact", QT_TRANSLATE_NOOP("Labels", "Repeat contact after our failure")},
    Named{"shouting", QT_TRANSLATE_NOOP("Labels", "Shouting at the situation")},
    Named{"insult", QT_TRANSLATE_NOOP("Labels", "Insult")},
    Named{"discriminatory", QT_TRANSLATE_NOOP("Labels", "Discriminatory or sexual remark")},
    Named{"threat", QT_TRANSLATE_NOOP("Labels", "Threat")},
    Named{"stalling", QT_TRANSLATE_NOOP("Labels", "Stalling")},
    Named{"distress", QT_TRANSLATE_NOOP("Labels", "Customer in distress")},
    Named{"other", QT_TRANSLATE_NOOP("Labels", "Something else")}};

constexpr std::array Outcomes{
    Named{"resolved", QT_TRANSLATE_NOOP("Labels", "Resolved")},
    Named{"promised", QT_TRANSLATE_NOOP("Labels", "Promised")},
    Named{"escalated", QT_TRANSLATE_NOOP("Labels", "Escalated")},
    Named{"ended-by-policy", QT_TRANSLATE_NOOP("Labels", "Ended by policy")},
    Named{"ended-by-customer", QT_TRANSLATE_NOOP("Labels", "Ended by the customer")},
    Named{"other", QT_TRANSLATE_NOOP("Labels", "Something else")}};

constexpr std::array Techniques{
    Named{"listened-first", QT_TRANSLATE_NOOP("Labels", "Listened first")},
    Named{"repeated-back", QT_TRANSLATE_NOOP("Labels", "Repeated back")},
    Named{"acknowledged", QT_TRANSLATE_NOOP("Labels", "Acknowledged it")},
    Named{"apologised", QT_TRANSLATE_NOOP("Labels", "Apologised")},
    Named{"offered-options", QT_TRANSLATE_NOOP("Labels", "Offered options")},
    Named{"gave-a-time", QT_TRANSLATE_NOOP("Labels", "Gave a time")},
    Named{"said-next-steps", QT_TRANSLATE_NOOP("Labels", "Said the next steps")},
    Named{"took-a-breath", QT_TRANSLATE_NOOP("Labels", "Took a breath")},
    Named{"asked-for-help", QT_TRANSLATE_NOOP("Labels", "Asked for help")}};

} // namespace

QString of(Channel channel)
{
    switch (channel) {
    case Channel::Phone: return say(QT_TRANSLATE_NOOP("Labels", "Phone"));
    case Channel::Chat: return say(QT_TRANSLATE_NOOP("Labels", "Chat"));
    case Channel::Email: return say(QT_TRANSLATE_NOOP("Labels", "Email"));
    case Channel::InPerson: return say(QT_TRANSLATE_NOOP("Labels", "In person"));
    }
    return {};
}

QString of(Severity severity)
{
    switch (severity) {
    case Severity::Discontent: return say(QT_TRANSLATE_NOOP("Labels", "Discontent"));
    case Severity::Aggression: return say(QT_TRANSLATE_NOOP("Labels", "Aggression"));
    case Severity::Abuse: return say(QT_TRANSLATE_NOOP("Labels", "Abuse"));
    case Severity::Threat: return say(QT_TRANSLATE_NOOP("Labels", "Threat"));
    }
    return {};
}

QString of(StressLevel::Band band)
{
    switch (band) {
    case StressLevel::Band::Low: return say(QT_TRANSLATE_NOOP("Labels", "low"));
    case StressLevel::Band::Middle: return say(QT_TRANSLATE_NOOP("Labels", "middle"));
    case StressLevel::Band::High: return say(QT_TRANSLATE_NOOP("Labels", "high"));
    }
    return {};
}

QString of(FollowUpKind kind)
{
    switch (kind) {
    case FollowUpKind::Promise: return say(QT_TRANSLATE_NOOP("Labels", "Promise"));
    case FollowUpKind::Update: return say(QT_TRANSLATE_NOOP("Labels", "Progress update"));
    case FollowUpKind::Courtesy: return say(QT_TRANSLATE_NOOP("Labels", "Courtesy check"));
    }
    return {};
}

QString of(FollowUpState state)
{
    switch (state) {
    case FollowUpState::Open: return say(QT_TRANSLATE_NOOP("Labels", "Open"));
    case FollowUpState::Kept: return say(QT_TRANSLATE_NOOP("Labels", "Kept"));
    case FollowUpState::KeptLate: return say(QT_TRANSLATE_NOOP("Labels", "Kept, a little late"));
    case FollowUpState::Broken: return say(QT_TRANSLATE_NOOP("Labels", "Could not be kept"));
    case FollowUpState::Withdrawn: return say(QT_TRANSLATE_NOOP("Labels", "No longer needed"));
    case FollowUpState::HandedOver: return say(QT_TRANSLATE_NOOP("Labels", "Handed over"));
    }
    return {};
}

QString of(Attempt::Result result)
{
    switch (result) {
    case Attempt::Result::NoAnswer: return say(QT_TRANSLATE_NOOP("Labels", "No answer"));
    case Attempt::Result::LeftMessage: return say(QT_TRANSLATE_NOOP("Labels", "Left a message"));
    }
    return {};
}

QString of(RatingContext context)
{
    switch (context) {
    case RatingContext::AfterInteraction:
        return say(QT_TRANSLATE_NOOP("Labels", "After an interaction"));
    case RatingContext::CheckIn: return say(QT_TRANSLATE_NOOP("Labels", "Check-in"));
    case RatingContext::BeforeBreather:
        return say(QT_TRANSLATE_NOOP("Labels", "Before a breather"));
    case RatingContext::AfterBreather: return say(QT_TRANSLATE_NOOP("Labels", "After a breather"));
    case RatingContext::EndOfShift: return say(QT_TRANSLATE_NOOP("Labels", "End of shift"));
    }
    return {};
}

QString of(AgentActivity activity)
{
    switch (activity) {
    case AgentActivity::Unknown: return say(QT_TRANSLATE_NOOP("Labels", "Not known"));
    case AgentActivity::Free: return say(QT_TRANSLATE_NOOP("Labels", "Free"));
    case AgentActivity::OnCall: return say(QT_TRANSLATE_NOOP("Labels", "On call"));
    case AgentActivity::WrapUp: return say(QT_TRANSLATE_NOOP("Labels", "Wrap-up"));
    case AgentActivity::Away: return say(QT_TRANSLATE_NOOP("Labels", "Away"));
    }
    return {};
}

QString category(const QString &id)
{
    return named(Categories, id);
}

QString trigger(const QString &id)
{
    return named(Triggers, id);
}

QString outcome(const QString &id)
{
    return named(Outcomes, id);
}

QString technique(const QString &id)
{
    return named(Techniques, id);
}

QString stressSpoken(StressLevel level)
{
    //: A mark read aloud. %1: 0 to 10, %2: low, middle or high
    return say(QT_TRANSLATE_NOOP("Labels", "stress %1, %2"))
        .arg(QLocale().toString(level.value()), of(level.band()));
}

QString iconOf(Channel channel)
{
    return idOf(channel);
}

} // namespace evenkeel::labels
