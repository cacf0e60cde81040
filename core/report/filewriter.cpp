#include "core/report/filewriter.h"

#include "core/base/wholefile.h"

#include <QFileInfo>
#include <QUuid>

namespace evenkeel {

using namespace Qt::StringLiterals;

Result<> writeWholeFile(const QString &path, const QByteArray &content, FileSteps &files)
{
    const QFileInfo there(path);
    if (there.exists() && !there.isFile()) // saving would put a file in the place of a device
        return failure(Fault::FileNotWritten, u"not a regular file"_s);
    const QString target = there.isSymLink() ? there.symLinkTarget() : path;
    // No name that a file of the user's could have, and not much longer.
    const QString chance = QUuid::createUuid().toString(QUuid::Id128).first(8);
    const QString aside = target + u'.' + chance + u".part"_s;
    return putWholeFile(target, aside, content, files).map_error(&inAnotherFolder);
}

} // namespace evenkeel
