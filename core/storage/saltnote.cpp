#include "core/storage/saltnote.h"

#include "core/base/wholefile.h"
#include "core/storage/cipherpages.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QFile>

#include <algorithm>
#include <optional>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostKept = 8; ///< a restore and a changed key bring another one
constexpr qint64 MostRead = 4096;

/// Nothing where it is no salt in hexadecimal digits.
std::optional<QByteArray> saltFrom(const QByteArray &digits)
{
    const QByteArray salt = QByteArray::fromHex(digits);
    const bool isOne = salt.size() == CipherPages::SaltSize && salt.toHex() == digits;
    return isOne ? std::optional(salt) : std::nullopt;
}

} // namespace

QString SaltNote::file() const
{
    return m_database + u"-salts"_s;
}

QByteArrayList SaltNote::salts() const
{
    QFile note(file());
    if (!note.open(QIODevice::ReadOnly))
        return {};
    QByteArrayList found;
    const QByteArrayList lines = note.read(MostRead).split('\n');
    for (const QByteArray &line : lines) {
        if (const auto salt = saltFrom(line); salt && found.size() < MostKept)
            found.append(*salt);
    }
    return found;
}

Result<> SaltNote::write(Database &open, FileSteps &files)
{
    Result<Statement> asked = open.prepare("PRAGMA cipher_salt");
    if (!asked)
        return tl::unexpected(asked.error());
    const Result<bool> row = asked->step();
    if (!row)
        return tl::unexpected(row.error());
    const auto salt = *row ? saltFrom(asked->utf8(0)) : std::nullopt;
    return salt ? SaltNote(open.file()).add(*salt, files) : Result<>();
}

Result<> SaltNote::add(const QByteArray &salt, FileSteps &files) const
{
    QByteArrayList all = salts();
    if (!all.isEmpty() && all.first() == salt)
        return {};
    all.removeAll(salt);
    all.prepend(salt);
    QByteArray lines;
    for (const QByteArray &one : all.first(std::min(all.size(), MostKept)))
        lines += one.toHex() + '\n';
    return putWholeFile(file(), file() + u".new"_s, lines, files);
}

} // namespace evenkeel
