#include "core/base/wholefile.h"

#include <QFile>
#include <QFileInfo>

#include <sodium.h>

#include <algorithm>
#include <array>

namespace evenkeel {

namespace {

constexpr qsizetype PieceSize = 16 * 1024;

bool holds(QFile &back, const QByteArray &content, std::array<char, PieceSize> &piece)
{
    if (back.size() != content.size())
        return false;
    for (qsizetype at = 0; at < content.size(); at += PieceSize) {
        const qsizetype size = std::min(PieceSize, content.size() - at);
        if (back.read(piece.data(), size) != size
            || !std::equal(piece.cbegin(), piece.cbegin() + size, content.cbegin() + at))
            return false;
    }
    return true;
}

/// Piece by piece, since an export is large; past the buffer of QFile and wiped afterwards, since
/// it may be a key.
Result<> checkHolds(const QString &file, const QByteArray &content)
{
    QFile back(file);
    std::array<char, PieceSize> piece;
    const bool same
        = back.open(QIODevice::ReadOnly | QIODevice::Unbuffered) && holds(back, content, piece);
    sodium_memzero(piece.data(), piece.size());
    if (same)
        return {};
    return failure(Fault::FileNotWritten, QStringLiteral("it did not read back"));
}

} // namespace

Result<>
putWholeFile(const QString &file, const QString &aside, const QByteArray &content, FileSteps &files)
{
    Result<> put = files.remove(aside)
                       .and_then([&] { return files.write(aside, content); })
                       .and_then([&] { return files.syncFile(aside); })
                       .and_then([&] { return checkHolds(aside, content); })
                       .and_then([&] { return files.rename(aside, file); });
    if (put)
        return files.syncFolder(QFileInfo(file).absolutePath());
    [[maybe_unused]] const Result<> gone = files.remove(aside);
    return put;
}

} // namespace evenkeel
