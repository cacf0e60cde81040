#include "core/report/filewriter.h"

#include <QSaveFile>

namespace evenkeel {

Result<> writeWholeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return failure(Fault::FileNotWritten, file.errorString());
}

} // namespace evenkeel
