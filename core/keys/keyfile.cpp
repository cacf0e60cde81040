#include "core/keys/keyfile.h"

#include "core/base/wholefile.h"
#include "core/keys/databasekey.h"

#include <QFile>
#include <QFileInfo>

namespace evenkeel::keyfile {

namespace {

constexpr qint64 LongestLine = 4096;

} // namespace

Result<QByteArray> readLine(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return failure(Fault::FileUnreadable, source.errorString());
    QByteArray line = source.readLine(LongestLine);
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

Result<> replace(const QString &file, const QByteArray &content, FileSteps &files)
{
    return putWholeFile(file, file + QStringLiteral(".new"), content, files);
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
