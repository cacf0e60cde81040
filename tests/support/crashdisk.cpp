#include "tests/support/crashdisk.h"

#include <algorithm>

namespace evenkeel::test {

namespace {

using What = RecordingVfs::Event::What;

constexpr qint64 Sector = 512;

bool isHeads(std::mt19937 &dice)
{
    return (dice() & 1U) != 0;
}

void put(QByteArray &content, qint64 offset, QByteArrayView data)
{
    if (content.size() < offset + data.size())
        content.resize(offset + data.size(), '\0');
    std::ranges::copy(data, content.begin() + offset);
}

void putWhole(QByteArray &content, const RecordingVfs::Event &event)
{
    if (event.what == What::Truncate)
        content.resize(event.offset, '\0');
    else
        put(content, event.offset, event.data);
}

/// Calls `take` with each piece of a write that lies in one sector.
template<class Take>
void forSectors(const RecordingVfs::Event &write, const Take &take)
{
    qint64 done = 0;
    while (done < write.data.size()) {
        const qint64 at = write.offset + done;
        const qint64 size = std::min(Sector - at % Sector, write.data.size() - done);
        take(at, QByteArrayView(write.data).sliced(done, size));
        done += size;
    }
}

void putTorn(QByteArray &content, const RecordingVfs::Event &event, std::mt19937 &dice)
{
    if (event.what == What::Truncate)
        return;
    const qint64 sectors = event.data.size() / Sector + 1;
    qint64 left = qint64(dice()) % sectors;
    forSectors(event, [&](qint64 at, QByteArrayView piece) {
        if (left-- > 0)
            put(content, at, piece);
    });
}

void putSome(QByteArray &content, const RecordingVfs::Event &event, std::mt19937 &dice)
{
    if (event.what == What::Truncate) {
        if (isHeads(dice))
            putWhole(content, event);
        return;
    }
    forSectors(event, [&](qint64 at, QByteArrayView piece) {
        if (isHeads(dice))
            put(content, at, piece);
    });
}

} // namespace

CrashDisk::CrashDisk(const Files &ground)
{
    for (auto file = ground.cbegin(); file != ground.cend(); ++file) {
        m_names.insert(file.key(), m_bodies.size());
        m_bodies.append(Body{.synced = file.value(), .pending = {}});
    }
    m_syncedNames = m_names;
}

CrashDisk::Body *CrashDisk::bodyOf(const QString &file)
{
    const auto name = m_names.constFind(file);
    return name == m_names.cend() ? nullptr : &m_bodies[*name];
}

void CrashDisk::apply(const Event &event)
{
    switch (event.what) {
    case What::Made:
        m_names.insert(event.file, m_bodies.size());
        m_bodies.append(Body());
        break;
    case What::Removed: m_names.remove(event.file); break;
    case What::Write:
    case What::Truncate:
        if (Body *body = bodyOf(event.file))
            body->pending.append(event);
        break;
    case What::Sync:
        if (Body *body = bodyOf(event.file)) {
            for (const Event &pending : std::as_const(body->pending))
                putWhole(body->synced, pending);
            body->pending.clear();
        }
        break;
    case What::SyncNames: m_syncedNames = m_names; break;
    case What::Mark: break;
    }
}

QByteArray CrashDisk::contentOf(const Body &body, Left left, std::mt19937 &dice) const
{
    QByteArray content = body.synced;
    if (left == Left::Nothing)
        return content;
    for (qsizetype i = 0; i < body.pending.size(); ++i) {
        const bool isLast = i + 1 == body.pending.size();
        if (left == Left::Some)
            putSome(content, body.pending.at(i), dice);
        else if (left == Left::Torn && isLast)
            putTorn(content, body.pending.at(i), dice);
        else
            putWhole(content, body.pending.at(i));
    }
    return content;
}

CrashDisk::Files CrashDisk::after(Left left, std::mt19937 &dice) const
{
    Files files;
    const auto add = [&](const QString &name, qsizetype body) {
        files.insert(name, contentOf(m_bodies.at(body), left, dice));
    };
    QStringList names = m_names.keys() + m_syncedNames.keys();
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        const bool synced = left == Left::Nothing || (left == Left::Some && isHeads(dice));
        const auto &seen = synced ? m_syncedNames : m_names;
        if (const auto body = seen.constFind(name); body != seen.cend())
            add(name, *body);
    }
    return files;
}

} // namespace evenkeel::test
