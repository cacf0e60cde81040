#include "app/openlog/capturesettings.h"

#include "core/settings/keys.h"

using namespace Qt::StringLiterals;

namespace evenkeel {

CaptureLists captureListsFrom(const Settings &settings)
{
    CaptureLists lists = CaptureLists::shipped();
    for (const QString &category : settings.get(keys::Categories)) {
        if (!lists.categories.contains(category))
            lists.categories.append(category);
    }
    return lists;
}

std::optional<QTime> endOfWorkFrom(const Settings &settings)
{
    const QTime end = QTime::fromString(settings.get(keys::WorkEnd), u"HH:mm"_s);
    return end.isValid() ? std::optional(end) : std::nullopt;
}

} // namespace evenkeel
