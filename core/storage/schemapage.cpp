#include "core/storage/schemapage.h"

#include "core/storage/cipherpages.h"

#include <QtEndian>

#include <algorithm>
#include <array>

/// As in the published file format of SQLite, section 1.
namespace evenkeel::schemapage {

namespace {

constexpr qsizetype Usable = CipherPages::PageSize - CipherPages::Behind;
constexpr qsizetype FileHead = 100;
constexpr qsizetype LeafHead = 8;
constexpr qsizetype InnerHead = 12;
constexpr char LeafOfTable = 0x0d;
constexpr char InnerOfTable = 0x05;
constexpr quint32 ApplicationId = 0x45764b6c; // "EvKl"

/// Reads numbers one after the other and never beyond the page.
class PageReader
{
public:
    PageReader(const QByteArray &page, qsizetype at) : m_page(page), m_at(at) { }

    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] qsizetype at() const { return m_at; }

    /// Seven bits a byte, the ninth byte whole.
    quint64 number()
    {
        quint64 value = 0;
        for (int i = 0; i < 9; ++i) {
            const quint8 byte = next();
            if (i == 8)
                return (value << 8) | byte;
            value = (value << 7) | (byte & 0x7f);
            if (byte < 0x80)
                break;
        }
        return value;
    }

    QByteArray bytes(quint64 count)
    {
        if (!m_good || count > static_cast<quint64>(m_page.size() - m_at)) {
            m_good = false;
            return {};
        }
        const auto length = static_cast<qsizetype>(count);
        m_at += length;
        return m_page.mid(m_at - length, length);
    }

private:
    quint8 next()
    {
        m_good = m_good && m_at < m_page.size();
        return m_good ? static_cast<quint8>(m_page.at(m_at++)) : quint8(0);
    }

    const QByteArray &m_page;
    qsizetype m_at;
    bool m_good = true;
};

quint16 shortAt(const QByteArray &page, qsizetype at)
{
    return qFromBigEndian<quint16>(page.constData() + at);
}

template<class T>
void put(QByteArray &page, qsizetype at, T value)
{
    qToBigEndian(value, page.data() + at);
}

bool isText(quint64 type)
{
    return type >= 13 && type % 2 == 1;
}

/// The number of the entry at `at`: five columns, of which the first says what it is. The text of
/// the last may go on elsewhere.
std::optional<quint64> entryAt(const QByteArray &page, qsizetype at)
{
    constexpr int Columns = 5;
    PageReader reader(page, at);
    reader.number(); // its length
    const quint64 number = reader.number();
    const qsizetype head = reader.at();
    const quint64 headSize = reader.number();
    std::array<quint64, Columns> types{};
    for (quint64 &type : types)
        type = reader.number();
    const bool isShaped = reader.isGood() && static_cast<quint64>(reader.at() - head) == headSize
        && isText(types[0]) && isText(types[1]) && isText(types[2])
        && (types[3] <= 6 || types[3] == 8 || types[3] == 9) && (types[4] == 0 || isText(types[4]));
    if (!isShaped)
        return std::nullopt;
    const QByteArray kind = reader.bytes((types[0] - 13) / 2);
    const bool isKnown = kind == "table" || kind == "index" || kind == "view" || kind == "trigger";
    return reader.isGood() && isKnown ? std::optional(number) : std::nullopt;
}

QByteArray written(quint64 number)
{
    QByteArray bytes(1, static_cast<char>(number & 0x7f));
    for (number >>= 7; number > 0; number >>= 7)
        bytes.prepend(static_cast<char>((number & 0x7f) | 0x80));
    return bytes;
}

/// What stands before the list in the first page. A file whose size is not said has the one that
/// it has.
QByteArray emptyFirstPage()
{
    QByteArray page(CipherPages::PageSize, '\0');
    page.replace(0, 16, QByteArray("SQLite format 3", 16));
    put(page, 16, quint16(CipherPages::PageSize));
    page[18] = page[19] = 2; // with a write-ahead log
    page[20] = static_cast<char>(CipherPages::Behind);
    page[21] = 64; // these three never differ
    page[22] = page[23] = 32;
    put(page, 44, quint32(4)); // the schema's format
    put(page, 56, quint32(1)); // UTF-8
    put(page, 68, ApplicationId);
    return page;
}

} // namespace

std::optional<Leaf> leafFrom(const QByteArray &page, quint32 number)
{
    if (page.size() < Usable || page.at(0) != LeafOfTable)
        return std::nullopt;
    const qsizetype cells = shortAt(page, 3);
    if (cells == 0 || LeafHead + 2 * cells > Usable)
        return std::nullopt;
    Leaf leaf{.page = number};
    for (qsizetype cell = 0; cell < cells; ++cell) {
        const auto entry = entryAt(page, shortAt(page, LeafHead + 2 * cell));
        if (!entry || (cell > 0 && *entry <= leaf.last))
            return std::nullopt;
        if (cell == 0)
            leaf.first = *entry;
        leaf.last = *entry;
    }
    return leaf;
}

std::optional<QByteArray> rootOver(const QList<Leaf> &leaves)
{
    QByteArray page = emptyFirstPage();
    const qsizetype cells = leaves.size() - 1;
    qsizetype content = Usable;
    for (qsizetype i = 0; i < cells; ++i) {
        const QByteArray key = written(leaves[i].last);
        content -= 4 + key.size();
        if (content < FileHead + InnerHead + 2 * cells)
            return std::nullopt;
        put(page, content, leaves[i].page);
        page.replace(content + 4, key.size(), key);
        put(page, FileHead + InnerHead + 2 * i, static_cast<quint16>(content));
    }
    page[FileHead] = InnerOfTable;
    put(page, FileHead + 3, static_cast<quint16>(cells));
    put(page, FileHead + 5, static_cast<quint16>(content));
    put(page, FileHead + 8, leaves.last().page);
    return page;
}

} // namespace evenkeel::schemapage
