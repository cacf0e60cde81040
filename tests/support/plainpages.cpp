#include "tests/support/plainpages.h"

#include <QFile>

#include <openssl/evp.h>

#include <memory>

namespace evenkeel::test {

namespace {

// SQLCipher 4: AES-256 in CBC mode; behind each page lie its vector and its seal.
constexpr qsizetype PageSize = 4096;
constexpr qsizetype Behind = 80;
constexpr qsizetype Salt = 16; // at the beginning of the first page
constexpr qsizetype JournalHead = 32;
constexpr qsizetype FrameHead = 24;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        qFatal("not readable: %s", qPrintable(path));
    return file.readAll();
}

const unsigned char *bytesOf(const QByteArray &bytes, qsizetype from)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData()) + from;
}

/// The page at `from`; its first `skipped` bytes are not encrypted.
QByteArray
plainPage(const QByteArray &file, qsizetype from, qsizetype skipped, const DatabaseKey &key)
{
    struct Free
    {
        void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
    };
    const std::unique_ptr<EVP_CIPHER_CTX, Free> context(EVP_CIPHER_CTX_new());
    const qsizetype length = PageSize - Behind - skipped;
    QByteArray plain(length, Qt::Uninitialized);
    int written = 0;
    const bool opened = EVP_DecryptInit_ex(
                            context.get(), EVP_aes_256_cbc(), nullptr, key.bytes().data(),
                            bytesOf(file, from + PageSize - Behind))
        && EVP_CIPHER_CTX_set_padding(context.get(), 0)
        && EVP_DecryptUpdate(
                            context.get(), reinterpret_cast<unsigned char *>(plain.data()),
                            &written, bytesOf(file, from + skipped), static_cast<int>(length))
        && written == length;
    if (!opened)
        qFatal("a page does not open");
    return plain;
}

bool isFirstPage(const QByteArray &journal, qsizetype frame)
{
    return journal.mid(frame, 4) == QByteArray::fromHex("00000001");
}

} // namespace

QByteArray plainPages(const QString &database, const DatabaseKey &key)
{
    const QByteArray file = contentOf(database);
    QByteArray plain;
    for (qsizetype page = 0; page + PageSize <= file.size(); page += PageSize)
        plain += plainPage(file, page, page == 0 ? Salt : 0, key);
    const QByteArray journal = contentOf(database + QStringLiteral("-wal"));
    qsizetype frame = JournalHead;
    for (; frame + FrameHead + PageSize <= journal.size(); frame += FrameHead + PageSize)
        plain += plainPage(journal, frame + FrameHead, isFirstPage(journal, frame) ? Salt : 0, key);
    return plain;
}

QByteArrayList found(const QByteArray &bytes, const QByteArrayList &needles)
{
    const QByteArray lower = bytes.toLower();
    QByteArrayList hits;
    for (const QByteArray &needle : needles) {
        if (lower.contains(needle.toLower()))
            hits.append(needle);
    }
    return hits;
}

} // namespace evenkeel::test
