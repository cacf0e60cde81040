#include "core/base/wholefile.h"

#include <QFile>
#include <QFileInfo>

namespace evenkeel {

namespace {

Result<> checkHolds(const QString &file, const QByteArray &content)
{
    QFile back(file);
    if (back.open(QIODevice::ReadOnly) && back.readAll() == content)
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
