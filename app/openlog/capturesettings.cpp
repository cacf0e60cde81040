#include "app/openlog/capturesettings.h"

#include "core/settings/keys.h"

using namespace Qt::StringLiterals;

namespace evenkeel {

CaptureLists captureListsFrom(const Settings &settings)
{
    CaptureLists lists = CaptureLists::shipped();
    // The user's own choice comes first.
    lists.categories = settings.get(keys::Categories) + lists.categories;
    lists.categories.removeDuplicates();
    lists.channels = lists::channelsFrom(settings.get(keys::Channels));
    return lists;
}

CaptureWords shippedWords()
{
    return CaptureWords::shipped(QLocale().name().section(u'_', 0, 0));
}

LineParser lineParserFrom(const Settings &settings, const CaptureWords &words)
{
    return LineParser(words, QLocale(), captureListsFrom(settings));
}

} // namespace evenkeel
