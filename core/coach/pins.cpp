#include "core/coach/pins.h"

#include "core/settings/keys.h"

#include <algorithm>

namespace evenkeel {

Pins Pins::from(const Settings &settings)
{
    QStringList ids = settings.get(keys::CoachPins);
    ids.removeAll(QString());
    ids.removeDuplicates();
    return {.ids = ids.mid(0, Most)};
}

void Pins::keep(Settings &settings) const
{
    settings.set(keys::CoachPins, ids);
}

void Pins::toggle(const QString &id)
{
    if (ids.removeAll(id) == 0 && ids.size() < Most)
        ids.append(id);
}

void Pins::move(const QString &id, qsizetype place, const QList<CoachCard> &all)
{
    if (!has(id))
        return;
    ids.removeAll(id);
    const QList<CoachCard> shown = cards(all);
    const bool isLast = place >= shown.size();
    const QString next = isLast ? QString() : shown.at(std::max<qsizetype>(place, 0)).id;
    ids.insert(isLast ? ids.size() : ids.indexOf(next), id);
}

QList<CoachCard> Pins::cards(const QList<CoachCard> &all) const
{
    QList<CoachCard> pinned;
    for (const QString &id : ids) {
        const auto card = std::ranges::find(all, id, &CoachCard::id);
        if (card != all.end())
            pinned.append(*card);
    }
    return pinned;
}

} // namespace evenkeel
