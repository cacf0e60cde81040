#include "tests/support/ownmemory.h"

#include "core/keys/databasekey.h"

#include <QFile>

#include <vector>

using namespace Qt::StringLiterals;

namespace evenkeel::test {

namespace {

/// The address sanitizer does, in terabytes of address space.
#ifdef __SANITIZE_ADDRESS__
constexpr bool KeepsWhatIsFreed = true;
#else
constexpr bool KeepsWhatIsFreed = false;
#endif

constexpr char Mask = 0x5a;
constexpr qint64 Piece = 1 << 20;

struct Area
{
    quint64 begin = 0;
    quint64 end = 0;
};

/// The parts of memory that can be written, without the one that holds `without`.
QList<Area> areas(quint64 without)
{
    QList<Area> found;
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        return found;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() < 2 || !words.at(1).startsWith("rw"))
            continue;
        const QList<QByteArray> ends = words.first().split('-');
        const Area area{
            .begin = ends.at(0).toULongLong(nullptr, 16),
            .end = ends.at(1).toULongLong(nullptr, 16)};
        if (without < area.begin || without >= area.end)
            found.append(area);
    }
    return found;
}

} // namespace

SearchedSecret::SearchedSecret(QByteArray &plain) : m_masked(plain.size(), '\0')
{
    for (qsizetype i = 0; i < plain.size(); ++i)
        m_masked[i] = char(plain.at(i) ^ Mask);
    DatabaseKey::wipe(plain);
}

int SearchedSecret::timesInOwnMemory() const
{
    if (KeepsWhatIsFreed)
        return -1;
    QFile memory(u"/proc/self/mem"_s);
    if (!memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    const qsizetype length = m_masked.size();
    // So large that it is mapped by itself, and left out of the search.
    std::vector<char> piece(size_t(64 * Piece));
    int found = 0;
    for (const Area &area : areas(reinterpret_cast<quint64>(piece.data()))) {
        for (quint64 at = area.begin; at < area.end; at += quint64(Piece)) {
            const qint64 wanted = qMin(qint64(area.end - at), Piece + qint64(length) - 1);
            if (!memory.seek(qint64(at)))
                continue;
            const qint64 got = memory.read(piece.data(), wanted);
            for (qint64 i = 0; i + length <= got; ++i) {
                qsizetype same = 0;
                while (same < length && char(piece[size_t(i + same)] ^ Mask) == m_masked.at(same))
                    ++same;
                found += same == length ? 1 : 0;
            }
        }
    }
    return found;
}

} // namespace evenkeel::test
