#include "tests/fuzz/scratch.h"

#include <QFile>
#include <QTemporaryDir>

namespace evenkeel::fuzz {

QString scratchFile(const QByteArray &content)
{
    static const QTemporaryDir folder;
    static qint64 number = 0;
    static QString last;
    QFile::remove(last);
    last = folder.filePath(QString::number(++number));
    QFile file(last);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no scratch file: %s", qPrintable(file.errorString()));
    return last;
}

} // namespace evenkeel::fuzz
