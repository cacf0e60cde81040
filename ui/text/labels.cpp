#include "ui/text/labels.h"

#include <QCoreApplication>
#include <QHash>

namespace evenkeel::labels {

using namespace Qt::StringLiterals;

namespace {

/// An id and its name, marked for translation.
struct Named
{
    const char *id;
    const char *name;
};

constexpr Named Categories[] = {
    {"billing", QT_TRANSLATE_NOOP("Category", "Billing")},
    {"delivery", QT_TRANSLATE_NOOP("Category", "Delivery")},
    {"technical", QT_TRANSLATE_NOOP("Category", "Technical")},
    {"account-access", QT_TRANSLATE_NOOP("Category", "Account access")},
    {"pricing", QT_TRANSLATE_NOOP("Category", "Pricing")},
    {"refund-policy", QT_TRANSLATE_NOOP("Category", "Refund policy")},
    {"cancellation", QT_TRANSLATE_NOOP("Category", "Cancellation")},
    {"bad-news", QT_TRANSLATE_NOOP("Category", "Bad news")},
};

constexpr Named Triggers[] = {
    {"beyond-policy", QT_TRANSLATE_NOOP("Trigger", "Demand beyond policy")},
    {"changing-request", QT_TRANSLATE_NOOP("Trigger", "Unclear or changing request")},
    {"repeat-contact", QT_TRANSLATE_NOOP("Trigger", "Repeat contact after our failure")},
    {"shouting", QT_TRANSLATE_NOOP("Trigger", "Shouting at the situation")},
    {"insult", QT_TRANSLATE_NOOP("Trigger", "Insult")},
    {"discriminatory", QT_TRANSLATE_NOOP("Trigger", "Discriminatory or sexual remark")},
    {"threat", QT_TRANSLATE_NOOP("Trigger", "Threat")},
    {"stalling", QT_TRANSLATE_NOOP("Trigger", "Stalling")},
    {"distress", QT_TRANSLATE_NOOP("Trigger", "Customer in distress")},
    {"other", QT_TRANSLATE_NOOP("Trigger", "Something else")},
};

constexpr Named Outcomes[] = {
    {"resolved", QT_TRANSLATE_NOOP("Outcome", "Resolved")},
    {"promised", QT_TRANSLATE_NOOP("Outcome", "Promised")},
    {"escalated", QT_TRANSLATE_NOOP("Outcome", "Escalated")},
    {"ended-by-policy", QT_TRANSLATE_NOOP("Outcome", "Ended by policy")},
    {"ended-by-customer", QT_TRANSLATE_NOOP("Outcome", "Ended by customer")},
    {"other", QT_TRANSLATE_NOOP("Outcome", "Other")},
};

constexpr Named Techniques[] = {
    {"listened-first", QT_TRANSLATE_NOOP("Technique", "Listened first")},
    {"repeated-back", QT_TRANSLATE_NOOP("Technique", "Repeated back")},
    {"acknowledged", QT_TRANSLATE_NOOP("Technique", "Acknowledged it")},
    {"apologised", QT_TRANSLATE_NOOP("Technique", "Apologised")},
    {"offered-options", QT_TRANSLATE_NOOP("Technique", "Offered options")},
    {"gave-a-time", QT_TRANSLATE_NOOP("Technique", "Gave a time")},
    {"said-next-steps", QT_TRANSLATE_NOOP("Technique", "Said the next steps")},
    {"took-a-breath", QT_TRANSLATE_NOOP("Technique", "Took a breath")},
    {"asked-for-help", QT_TRANSLATE_NOOP("Technique", "Asked for help")},
};

/// The name where the id is shipped; else the id as words, its first letter large.
template<size_t Count>
QString nameOf(const Named (&list)[Count], const char *context, const QString &id)
{
    for (const Named &named : list) {
        if (id == QLatin1StringView(named.id))
            return QCoreApplication::translate(context, named.name);
    }
    QString words = id;
    words.replace(u'-', u' ');
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

} // namespace

QString channel(Channel channel)
{
    switch (channel) {
    case Channel::Phone: return QCoreApplication::translate("Channel", "Phone");
    case Channel::Chat: return QCoreApplication::translate("Channel", "Chat");
    case Channel::Email: return QCoreApplication::translate("Channel", "Email");
    case Channel::InPerson: return QCoreApplication::translate("Channel", "In person");
    }
    return {};
}

QString channelIcon(Channel channel)
{
    return channel == Channel::Phone ? u"phone"_s : idOf(channel);
}

QString category(const QString &id)
{
    return nameOf(Categories, "Category", id);
}

QString trigger(const QString &id)
{
    return nameOf(Triggers, "Trigger", id);
}

QString outcome(const QString &id)
{
    return nameOf(Outcomes, "Outcome", id);
}

QString technique(const QString &id)
{
    return nameOf(Techniques, "Technique", id);
}

QString severity(Severity severity)
{
    switch (severity) {
    case Severity::Discontent: return QCoreApplication::translate("Severity", "Discontent");
    case Severity::Aggression: return QCoreApplication::translate("Severity", "Aggression");
    case Severity::Abuse: return QCoreApplication::translate("Severity", "Abuse");
    case Severity::Threat: return QCoreApplication::translate("Severity", "Threat");
    }
    return {};
}

QString followUpKind(FollowUpKind kind)
{
    switch (kind) {
    case FollowUpKind::Promise: return QCoreApplication::translate("FollowUpKind", "Promise");
    case FollowUpKind::Update:
        return QCoreApplication::translate("FollowUpKind", "Progress update");
    case FollowUpKind::Courtesy:
        return QCoreApplication::translate("FollowUpKind", "Courtesy check");
    }
    return {};
}

QString followUpState(FollowUpState state)
{
    switch (state) {
    case FollowUpState::Open: return QCoreApplication::translate("FollowUpState", "Open");
    case FollowUpState::Kept: return QCoreApplication::translate("FollowUpState", "Kept");
    case FollowUpState::KeptLate:
        return QCoreApplication::translate("FollowUpState", "Kept, a little late");
    case FollowUpState::Broken:
        return QCoreApplication::translate("FollowUpState", "Could not be kept");
    case FollowUpState::Withdrawn: return QCoreApplication::translate("FollowUpState", "Withdrawn");
    case FollowUpState::HandedOver:
        return QCoreApplication::translate("FollowUpState", "Handed over");
    }
    return {};
}

QString attempt(Attempt::Result result)
{
    return result == Attempt::Result::NoAnswer
        ? QCoreApplication::translate("Attempt", "No answer")
        : QCoreApplication::translate("Attempt", "Left a message");
}

QString activity(AgentActivity activity)
{
    switch (activity) {
    case AgentActivity::Unknown:
    case AgentActivity::Free: return QCoreApplication::translate("AgentActivity", "Free");
    case AgentActivity::OnCall: return QCoreApplication::translate("AgentActivity", "On call");
    case AgentActivity::WrapUp: return QCoreApplication::translate("AgentActivity", "Wrap-up");
    case AgentActivity::Away: return QCoreApplication::translate("AgentActivity", "Away");
    }
    return {};
}

} // namespace evenkeel::labels
