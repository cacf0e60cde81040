#include "core/interaction/offered.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel::lists {

QList<Channel> channelsFrom(const QStringList &first)
{
    QList<Channel> channels;
    const auto add = [&channels](Channel channel) {
        if (!channels.contains(channel))
            channels.append(channel);
    };
    for (const QString &id : first) {
        if (const auto channel = channelFromId(id))
            add(*channel);
    }
    std::ranges::for_each(AllChannels, add);
    return channels;
}

QString idOfTyped(const QString &words)
{
    QString id = words;
    id.remove(u'#').replace(u',', u' ');
    return id.simplified().replace(u' ', u'-').toLower();
}

} // namespace evenkeel::lists
