#include "core/capture/sealedfolder.h"

#include "core/base/textlimit.h"
#include "core/keys/keyfile.h"

#include <QDir>
#include <QFile>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int NameDigits = 8; ///< by chance, for two lines in one millisecond

/// "20260514T133100000Z-0f3a9c21.line"
QString nameFor(const SealedLine &line)
{
    const QString time
        = inZone(line.at.at, QTimeZone::utc()).toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
    const QByteArray chance = DatabaseKey::random().toHex().first(NameDigits);
    return u"%1-%2.line"_s.arg(time, QString::fromLatin1(chance));
}

} // namespace

QString SealedFolder::keyFile() const
{
    return m_path + u"/public-key"_s;
}

QString SealedFolder::fileOf(const QString &name) const
{
    return m_path + u'/' + name;
}

Result<> SealedFolder::publish(const SealedBox &box) const
{
    const QByteArray digits = box.publicKey().toHex();
    const auto there = keyfile::readLine(keyFile());
    if (there && *there == digits)
        return {};
    EVENKEEL_TRY(m_files->makeFolder(m_path));
    return keyfile::replace(keyFile(), digits + '\n', *m_files);
}

Result<> SealedFolder::add(const SealedLine &line) const
{
    if (isTooLong(line.text))
        return failure(Fault::OutOfRange, u"text"_s);
    if (names().size() >= Most)
        return failure(Fault::OutOfRange, u"lines"_s);
    const auto digits = keyfile::readLine(keyFile());
    if (!digits)
        return failure(Fault::KeyMissing, digits.error().detail);
    QByteArray content = toBytes(line);
    const auto sealed = SealedBox::seal(content, QByteArray::fromHex(*digits));
    DatabaseKey::wipe(content);
    if (!sealed)
        return tl::unexpected(sealed.error());
    return keyfile::replace(fileOf(nameFor(line)), *sealed, *m_files);
}

QStringList SealedFolder::names() const
{
    return QDir(m_path).entryList({u"*.line"_s}, QDir::Files, QDir::Name);
}

Result<SealedLine> SealedFolder::read(const QString &name, const SealedBox &box) const
{
    QFile file(fileOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::FileUnreadable, file.errorString());
    return box.open(file.readAll()).and_then([](QByteArray content) {
        auto line = sealedLineFrom(content);
        DatabaseKey::wipe(content);
        return line;
    });
}

QStringList SealedFolder::remove(const QStringList &names) const
{
    QStringList removed;
    for (const QString &name : names) {
        if (m_files->remove(fileOf(name)))
            removed.append(name);
    }
    const bool isForGood = removed.isEmpty() || m_files->syncFolder(m_path);
    return isForGood ? removed : QStringList();
}

Result<> SealedFolder::setAside(const QString &name) const
{
    return keyfile::rename(fileOf(name), fileOf(name) + u".aside"_s, *m_files);
}

} // namespace evenkeel
