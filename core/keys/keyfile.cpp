#include "core/keys/keyfile.h"

#include "core/base/wholefile.h"
#include "core/keys/databasekey.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace evenkeel::keyfile {

namespace {

constexpr qint64 LongestLine = 4096;

} // namespace

Result<QByteArray> readLine(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(Fault::FileUnreadable, source.errorString());
    QByteArray line(LongestLine, '\0');
    const qint64 size = source.readLine(line.data(), line.size());
    line.truncate(std::max<qint64>(size, 0)); // in the one buffer, which its owner wipes
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

Result<> writeLine(const QString &file, const QByteArray &line, FileSteps &files)
{
    if (QFile::exists(file))
        return failure(Fault::FileNotWritten, QStringLiteral("it exists already"));
    QByteArray whole = line + '\n';
    Result<> put = replace(file, whole, files);
    DatabaseKey::wipe(whole);
    return put;
}

QString besideOf(const QString &file)
{
    return file + QStringLiteral(".new");
}

Result<> replace(const QString &file, const QByteArray &content, FileSteps &files)
{
    return putWholeFile(file, besideOf(file), content, files);
}

Result<> rename(const QString &from, const QString &to, FileSteps &files)
{
    EVENKEEL_TRY(files.rename(from, to));
    return files.syncFolder(QFileInfo(to).absolutePath());
}

bool holdsSomething(const QString &file)
{
    return QFileInfo(file).size() > 0;
}

} // namespace evenkeel::keyfile
