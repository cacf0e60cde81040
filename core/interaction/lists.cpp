#include "core/interaction/lists.h"

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

QString idOf(Channel channel)
{
    switch (channel) {
    case Channel::Phone: return u"phone"_s;
    case Channel::Chat: return u"chat"_s;
    case Channel::Email: return u"email"_s;
    case Channel::InPerson: return u"in-person"_s;
    }
    return u"phone"_s;
}

std::optional<Channel> channelFromId(QStringView id)
{
    const auto found
        = std::ranges::find_if(AllChannels, [id](Channel channel) { return idOf(channel) == id; });
    return found == AllChannels.end() ? std::nullopt : std::optional(*found);
}

std::optional<Severity> severityFrom(qint64 value)
{
    if (value < 0 || value > 3)
        return std::nullopt;
    return static_cast<Severity>(value);
}

namespace lists {

QStringList triggers()
{
    return {
        u"beyond-policy"_s,  u"changing-request"_s, u"repeat-contact"_s, u"shouting"_s, u"insult"_s,
        u"discriminatory"_s, u"threat"_s,           u"stalling"_s,       u"distress"_s, u"other"_s};
}

QStringList outcomes()
{
    return {u"resolved"_s,        u"promised"_s,          u"escalated"_s,
            u"ended-by-policy"_s, u"ended-by-customer"_s, u"other"_s};
}

QStringList categories()
{
    return {u"billing"_s, u"delivery"_s,      u"technical"_s,    u"account-access"_s,
            u"pricing"_s, u"refund-policy"_s, u"cancellation"_s, u"bad-news"_s};
}

QStringList techniques()
{
    return {u"listened-first"_s,  u"repeated-back"_s,   u"acknowledged"_s,
            u"apologised"_s,      u"offered-options"_s, u"gave-a-time"_s,
            u"said-next-steps"_s, u"took-a-breath"_s,   u"asked-for-help"_s};
}

} // namespace lists

} // namespace evenkeel
