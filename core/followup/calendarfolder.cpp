#include "core/followup/calendarfolder.h"

#include "core/base/wholefile.h"
#include "core/followup/calendarfile.h"

#include <QDir>
#include <QFile>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestFile = qint64(1024) * 1024;

/// What calendar programs leave alone: hidden, and called temporary.
constexpr QChar Hidden = u'.';

/// What a file says, without when it was written.
QByteArray withoutStamps(const QByteArray &content)
{
    QByteArray rest;
    const auto lines = content.split('\n');
    for (const QByteArray &line : lines) {
        if (!line.startsWith("DTSTAMP:") && !line.startsWith("LAST-MODIFIED:"))
            rest += line + '\n';
    }
    return rest;
}

bool saysTheSame(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestFile)
        return false;
    return withoutStamps(file.readAll()) == withoutStamps(content);
}

} // namespace

CalendarFolder::CalendarFolder(QString folder, const QByteArray &log, FileSteps &files)
    : m_folder(std::move(folder)), m_prefix(QString::fromLatin1(CalendarFile::identityPrefix(log))),
      m_files(files)
{
}

bool CalendarFolder::isThere() const
{
    return !m_folder.isEmpty() && QDir(m_folder).exists();
}

QStringList CalendarFolder::named(const QString &pattern) const
{
    const QDir place(m_folder);
    QStringList paths;
    const auto names
        = place.entryList({pattern}, QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    for (const QString &name : names)
        paths.append(place.filePath(name));
    return paths;
}

QString CalendarFolder::asideOf(const QByteArray &identity) const
{
    return QDir(m_folder).filePath(Hidden + QString::fromLatin1(identity) + u".tmp"_s);
}

QString CalendarFolder::pathOf(const QByteArray &identity) const
{
    return QDir(m_folder).filePath(QString::fromLatin1(identity) + u".ics"_s);
}

QStringList CalendarFolder::files() const
{
    if (!isThere())
        return {};
    return named(m_prefix + u"*.ics"_s) + named(Hidden + m_prefix + u"*.tmp"_s);
}

Result<> CalendarFolder::bring(const Items &items, const std::function<bool()> &mayGoOn)
{
    if (!isThere())
        return failure(Fault::NotFound);
    // What is gone from the log goes first, whatever comes of the rest.
    EVENKEEL_TRY(removeOthers(items));
    for (auto item = items.begin(); item != items.end(); ++item) {
        const QString path = pathOf(item.key());
        if (saysTheSame(path, *item))
            continue;
        if (!mayGoOn())
            return failure(Fault::Cancelled);
        EVENKEEL_TRY(
            putWholeFile(path, asideOf(item.key()), *item, m_files).map_error(&inAnotherFolder));
    }
    return {};
}

Result<> CalendarFolder::removeOthers(const Items &items)
{
    QStringList others = files();
    for (auto item = items.begin(); item != items.end(); ++item)
        others.removeAll(pathOf(item.key()));
    for (const QString &path : std::as_const(others))
        EVENKEEL_TRY(m_files.remove(path).map_error(&inAnotherFolder));
    return {};
}

Result<> CalendarFolder::clear()
{
    const QStringList all = files();
    for (const QString &path : all)
        EVENKEEL_TRY(m_files.remove(path).map_error(&inAnotherFolder));
    return {};
}

} // namespace evenkeel
