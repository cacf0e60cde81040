#include "core/base/importfile.h"

#include "core/base/importlimits.h"
#include "core/base/utf8.h"

#include <QFile>
#include <QFileInfo>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView ByteOrderMark("\xEF\xBB\xBF");

} // namespace

Result<QByteArray> readImportFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(Fault::FileUnreadable, u"no such file"_s);
    if (!info.isFile()) // a folder, a pipe or a device
        return failure(Fault::FileUnreadable, u"not a regular file"_s);
    if (info.size() > importlimits::LargestFile)
        return failure(Fault::FileTooLarge);

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::FileUnreadable, file.errorString());
    QByteArray bytes = file.read(importlimits::LargestFile + 1);
    if (bytes.size() > importlimits::LargestFile)
        return failure(Fault::FileTooLarge);
    if (bytes.startsWith("SQLite format 3"_ba))
        return failure(Fault::FileFormat, u"a database"_s);
    if (bytes.startsWith(ByteOrderMark))
        bytes.remove(0, ByteOrderMark.size());
    if (bytes.isEmpty() || !textFromUtf8(bytes))
        return failure(Fault::FileFormat, u"not text"_s);
    return bytes;
}

} // namespace evenkeel
