#include "core/report/filewriter.h"

#include <QFileInfo>
#include <QSaveFile>

namespace evenkeel {

Result<> writeWholeFile(const QString &path, const QByteArray &content)
{
    const QFileInfo there(path);
    if (there.exists() && !there.isFile()) // saving would put a file in the place of a device
        return failure(Fault::FileNotWritten, QStringLiteral("not a regular file"));
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        // Before there is anything in it. Where a file system knows no owners it stays as it is.
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        if (file.write(content) == content.size() && file.commit())
            return {};
    }
    return failure(Fault::FileNotWritten, file.errorString());
}

} // namespace evenkeel
