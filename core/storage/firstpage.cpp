#include "core/storage/firstpage.h"

#include "core/storage/cipherpages.h"
#include "core/storage/schemapage.h"

#include <QFile>

#include <algorithm>
#include <limits>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

/// The pages of one file, and the salt that they are sealed under.
class SealedFile
{
public:
    SealedFile(const QString &file, const DatabaseKey &key) : m_file(file), m_key(key) { }

    Result<> open(QIODevice::OpenMode mode)
    {
        if (!m_file.open(mode))
            return failure(Fault::FileUnreadable, m_file.errorString());
        const qint64 pages = m_file.size() / CipherPages::PageSize;
        m_pages
            = static_cast<quint32>(std::min<qint64>(pages, std::numeric_limits<quint32>::max()));
        return {};
    }

    /// One page that fits is enough: nobody seals one by chance. Looks at `most` of them.
    [[nodiscard]] std::unique_ptr<CipherPages> opener(const QByteArrayList &salts, quint32 most)
    {
        const quint32 step = std::max(1U, m_pages / most);
        for (const QByteArray &salt :
             QByteArrayList{page(1).first(CipherPages::SaltSize)} + salts) {
            auto pages = std::make_unique<CipherPages>(m_key, salt);
            for (quint32 number = 2; number <= m_pages; number += step) {
                if (pages->fits(page(number), number))
                    return pages;
            }
        }
        return nullptr;
    }

    /// Those on which the list of tables stands, in its order.
    [[nodiscard]] QList<schemapage::Leaf> leaves(const CipherPages &opener)
    {
        QList<schemapage::Leaf> found;
        for (quint32 number = 2; number <= m_pages; ++number) {
            const QByteArray sealed = page(number);
            if (!opener.fits(sealed, number))
                continue;
            if (const auto plain = opener.opened(sealed)) {
                if (const auto leaf = schemapage::leafFrom(*plain, number))
                    found.append(*leaf);
            }
        }
        std::ranges::sort(found, {}, &schemapage::Leaf::first);
        return found;
    }

    [[nodiscard]] Result<> writeFirst(const QByteArray &page)
    {
        if (m_file.seek(0) && m_file.write(page) == page.size() && m_file.flush())
            return {};
        return failure(Fault::FileNotWritten, m_file.errorString());
    }

private:
    /// A page that cannot be read has zeros, and no seal that fits.
    QByteArray page(quint32 number)
    {
        QByteArray read;
        if (m_file.seek((qint64(number) - 1) * CipherPages::PageSize))
            read = m_file.read(CipherPages::PageSize);
        return read.leftJustified(CipherPages::PageSize, '\0');
    }

    QFile m_file;
    DatabaseKey m_key;
    quint32 m_pages = 0;
};

/// Two pages that claim the same entries: nobody can say which of them holds.
bool overlap(const schemapage::Leaf &one, const schemapage::Leaf &next)
{
    return next.first <= one.last;
}

} // namespace

bool sealsPages(const DatabaseKey &key, const QString &file, const QByteArrayList &salts)
{
    constexpr quint32 Few = 32;
    SealedFile pages(file, key);
    return pages.open(QIODevice::ReadOnly) && pages.opener(salts, Few);
}

Result<> remakeFirstPage(const QString &file, const DatabaseKey &key, const QByteArrayList &salts)
{
    SealedFile pages(file, key);
    EVENKEEL_TRY(pages.open(QIODevice::ReadWrite));
    const auto opener = pages.opener(salts, std::numeric_limits<quint32>::max());
    if (!opener)
        return failure(Fault::WrongKey, u"no page is sealed with this key under a known salt"_s);
    const QList<schemapage::Leaf> leaves = pages.leaves(*opener);
    if (leaves.isEmpty() || std::ranges::adjacent_find(leaves, overlap) != leaves.end())
        return failure(Fault::StorageDamaged, u"the list of tables is not found"_s);
    const auto root = schemapage::rootOver(leaves);
    const auto sealed = root ? opener->sealedFirst(*root) : std::nullopt;
    if (!sealed)
        return failure(Fault::StorageDamaged, u"the list of tables does not fit"_s);
    return pages.writeFirst(*sealed);
}

} // namespace evenkeel
