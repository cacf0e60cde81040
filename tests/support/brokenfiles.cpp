#include "tests/support/brokenfiles.h"

#include <QDir>
#include <QFile>

namespace evenkeel::test {

bool BrokenFiles::concerns(Step step) const
{
    switch (m_kind) {
    case Kind::ReadOnly: return step != Step::Sync;
    case Kind::ShortWrite: return step == Step::Content;
    case Kind::Sync: return step == Step::Sync;
    case Kind::Full:
    case Kind::Io: break;
    }
    return true;
}

Result<> BrokenFiles::next(Step step)
{
    if (!concerns(step))
        return {};
    const int number = m_taken++;
    const bool fails
        = m_failing >= 0 && (m_how == How::Once ? number == m_failing : number >= m_failing);
    if (!fails)
        return {};
    const bool full = m_kind == Kind::Full || m_kind == Kind::ShortWrite;
    const Fault other = m_kind == Kind::ReadOnly ? Fault::StorageReadOnly : Fault::FileNotWritten;
    return failure(full ? Fault::StorageFull : other, QStringLiteral("made to fail"));
}

Result<> BrokenFiles::makeFolder(const QString &folder)
{
    return next(Step::Name).and_then([&] { return m_disk.makeFolder(folder); });
}

Result<> BrokenFiles::reserve(const QString &file)
{
    return next(Step::Name).and_then([&] { return m_disk.reserve(file); });
}

Result<> BrokenFiles::write(const QString &file, const QByteArray &content)
{
    const Result<> may = next(Step::Content);
    if (!may && m_kind == Kind::ShortWrite) [[maybe_unused]]
        const Result<> half = m_disk.write(file, content.first(content.size() / 2));
    return may.and_then([&] { return m_disk.write(file, content); });
}

Result<> BrokenFiles::copy(const QString &from, const QString &to)
{
    return next(Step::Content).and_then([&] { return m_disk.copy(from, to); });
}

Result<> BrokenFiles::alsoName(const QString &from, const QString &to)
{
    return next(Step::Name).and_then([&] { return m_disk.alsoName(from, to); });
}

Result<> BrokenFiles::rename(const QString &from, const QString &to)
{
    return next(Step::Name).and_then([&] { return m_disk.rename(from, to); });
}

Result<> BrokenFiles::remove(const QString &file)
{
    return next(Step::Name).and_then([&] { return m_disk.remove(file); });
}

Result<> BrokenFiles::syncFile(const QString &file)
{
    return next(Step::Sync).and_then([&] { return m_disk.syncFile(file); });
}

Result<> BrokenFiles::syncFolder(const QString &folder)
{
    return next(Step::Sync).and_then([&] { return m_disk.syncFolder(folder); });
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
