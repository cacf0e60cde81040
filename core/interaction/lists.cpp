#include "core/interaction/lists.h"

#include "core/base/idtable.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr IdTable Channels{std::to_array<IdOf<Channel>>({
    {Channel::Phone, "phone"_L1},
    {Channel::Chat, "chat"_L1},
    {Channel::Email, "email"_L1},
    {Channel::InPerson, "in-person"_L1},
})};

} // namespace

QString idOf(Channel channel)
{
    return Channels.idOf(channel);
}

std::optional<Channel> channelFromId(QStringView id)
{
    return Channels.valueOf(id);
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
