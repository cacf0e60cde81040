#include "tests/core/backup/brokenfiles.h"

#include <QDir>
#include <QFile>

namespace evenkeel::test {

Result<> BrokenFiles::next()
{
    const int step = m_taken++;
    const bool fails
        = m_failing >= 0 && (m_how == How::Once ? step == m_failing : step >= m_failing);
    return fails ? Result<>(failure(Fault::StorageFull, QStringLiteral("made to fail")))
                 : Result<>();
}

Result<> BrokenFiles::makeFolder(const QString &folder)
{
    return next().and_then([&] { return m_disk.makeFolder(folder); });
}

Result<> BrokenFiles::reserve(const QString &file)
{
    return next().and_then([&] { return m_disk.reserve(file); });
}

Result<> BrokenFiles::copy(const QString &from, const QString &to)
{
    return next().and_then([&] { return m_disk.copy(from, to); });
}

Result<> BrokenFiles::alsoName(const QString &from, const QString &to)
{
    return next().and_then([&] { return m_disk.alsoName(from, to); });
}

Result<> BrokenFiles::rename(const QString &from, const QString &to)
{
    return next().and_then([&] { return m_disk.rename(from, to); });
}

Result<> BrokenFiles::remove(const QString &file)
{
    return next().and_then([&] { return m_disk.remove(file); });
}

Result<> BrokenFiles::syncFile(const QString &file)
{
    return next().and_then([&] { return m_disk.syncFile(file); });
}

Result<> BrokenFiles::syncFolder(const QString &folder)
{
    return next().and_then([&] { return m_disk.syncFolder(folder); });
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QByteArray contentOf(const QString &file)
{
    QFile open(file);
    return open.open(QIODevice::ReadOnly) ? open.readAll() : QByteArray();
}

} // namespace evenkeel::test
