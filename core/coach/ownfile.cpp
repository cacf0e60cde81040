#include "core/coach/ownfile.h"

#include "core/coach/contentfile.h"

#include <algorithm>
#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

const QByteArray ByteOrderMark("\xef\xbb\xbf");
const QByteArray Indent("    ");

} // namespace

OwnFile::OwnFile(QString name, QByteArray bytes, QLatin1StringView key)
    : m_name(std::move(name)), m_key(key), m_bytes(std::move(bytes))
{
    if (m_bytes.startsWith(ByteOrderMark))
        m_bytes.remove(0, ByteOrderMark.size());
    if (m_bytes.isEmpty())
        m_bytes = "{\n}\n";
    read(m_bytes);
}

void OwnFile::read(const QByteArray &bytes)
{
    ContentProblems problems;
    const ContentFile file(m_name, bytes, problems);
    const ContentNode root = file.root();
    const std::vector<ContentPart> parts
        = file.isRead() ? root.parts(m_key) : std::vector<ContentPart>();
    if (!problems.isEmpty()) {
        m_problem = problems.first();
        return;
    }
    m_isEmpty = root.keyCount() == 0;
    m_inside = root.bytes().start + 1;
    m_list = root.bytesOf(m_key);
    for (const ContentPart &part : parts)
        m_items.push_back({.id = part.id, .bytes = part.bytes});
    if (m_list)
        readHidden(root);
}

/// What is no object has no such key, and is a problem to others.
void OwnFile::readHidden(const ContentNode &root)
{
    for (const ContentNode &node : root.objects(m_key)) {
        const auto item = std::ranges::find(m_items, node.bytes(), &Item::bytes);
        if (item != m_items.end())
            item->hidden = node.bytesOf("hidden"_L1);
    }
}

qsizetype OwnFile::indexOf(const QString &id) const
{
    const auto found = std::ranges::find(m_items, id, &Item::id);
    return found == m_items.end() ? -1 : found - m_items.begin();
}

std::pair<int, int> OwnFile::linesOf(const QString &id) const
{
    const TextSpan place = m_items.at(std::size_t(indexOf(id))).bytes;
    const auto lineAt = [this](qsizetype offset) {
        return 1 + static_cast<int>(m_bytes.first(offset).count('\n'));
    };
    return {lineAt(place.start), lineAt(place.start + place.length)};
}

QByteArray OwnFile::replaced(TextSpan bytes, const QByteArray &by) const
{
    QByteArray whole = m_bytes;
    return whole.replace(bytes.start, bytes.length, by);
}

/// In place of the list, or where there is none before all other keys.
QByteArray OwnFile::withList(const QByteArray &list) const
{
    if (m_list)
        return replaced(*m_list, list);
    const QByteArray key = "\n  \"" + QByteArray(m_key.data(), m_key.size()) + "\": " + list;
    return replaced({.start = m_inside, .length = 0}, m_isEmpty ? key : key + ',');
}

QByteArray OwnFile::with(const QString &id, const QByteArray &object) const
{
    if (const qsizetype index = indexOf(id); index >= 0)
        return replaced(m_items.at(std::size_t(index)).bytes, object);
    if (m_items.empty())
        return withList("[\n" + Indent + object + "\n  ]");
    const TextSpan last = m_items.back().bytes;
    return replaced({.start = last.start + last.length, .length = 0}, ",\n" + Indent + object);
}

QByteArray OwnFile::withHidden(const QString &id, bool hidden) const
{
    const Item &item = m_items.at(std::size_t(indexOf(id)));
    if (item.hidden)
        return replaced(*item.hidden, hidden ? "true" : "false");
    const QByteArray key = hidden ? "\"hidden\": true, " : "\"hidden\": false, ";
    return replaced({.start = item.bytes.start + 1, .length = 0}, key);
}

/// Its comma goes as well: the one before it, or where it is the first the one behind.
QByteArray OwnFile::without(const QString &id) const
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return m_bytes;
    if (m_items.size() == 1)
        return withList("[]");
    const auto place = std::size_t(index);
    const TextSpan gone = m_items.at(place).bytes;
    if (place == 0) {
        const qsizetype next = m_items.at(1).bytes.start;
        return replaced({.start = gone.start, .length = next - gone.start}, {});
    }
    const TextSpan before = m_items.at(place - 1).bytes;
    const qsizetype from = before.start + before.length;
    return replaced({.start = from, .length = gone.start + gone.length - from}, {});
}

} // namespace evenkeel
