#pragma once

#include "core/coach/contentnode.h"

#include <QSet>

#include <algorithm>

namespace evenkeel {

/// The items of one list in one layer, and the ids that it hides, in the layers below as well.
template<class Item>
struct ContentList
{
    QList<Item> items{};
    QStringList hidden{};
    QList<Item> kept{}; ///< those hidden ones whose words the layer keeps
};

/// Reads the objects of the list `key`. `read` makes an item of a node, which is then given its
/// `id`; one in which something was reported is left out, and so is one whose id came before. One
/// that is hidden has no words, or all that it needs.
template<class Item, class Read>
[[nodiscard]] ContentList<Item>
readContentList(const ContentNode &parent, QLatin1StringView key, Read read)
{
    ContentList<Item> list;
    QSet<QString> ids;
    for (const ContentNode &node : parent.objects(key)) {
        const qsizetype before = node.problemCount();
        const QString id = node.id();
        if (!id.isEmpty() && ids.contains(id))
            node.report(ContentFault::IdTwice, id);
        ids.insert(id);
        const bool hides = node.flag(QLatin1StringView("hidden"));
        std::optional<Item> item;
        if (!hides || node.keyCount() > 2)
            item = read(node);
        if (node.problemCount() != before)
            continue;
        if (hides)
            list.hidden.append(id);
        if (!item)
            continue;
        item->id = id;
        (hides ? list.kept : list.items).append(*std::move(item));
    }
    return list;
}

/// Lays `layer` over `items`: the same id replaces in its place, a new one comes last, a hidden one
/// goes.
template<class Item>
void layOver(QList<Item> &items, const ContentList<Item> &layer)
{
    for (const Item &item : layer.items) {
        const auto same = std::ranges::find(items, item.id, &Item::id);
        if (same == items.end())
            items.append(item);
        else
            *same = item;
    }
    items.removeIf([&layer](const Item &item) { return layer.hidden.contains(item.id); });
}

} // namespace evenkeel
