#include "core/coach/ownchange.h"

#include "core/base/wholefile.h"
#include "core/coach/contentfile.h"

#include <QFile>
#include <QFileInfo>

namespace evenkeel::own {

using namespace Qt::StringLiterals;

tl::unexpected<OwnFault> fault(const Error &error)
{
    return tl::unexpected(OwnFault{.error = error});
}

tl::unexpected<OwnFault> fault(const ContentProblem &problem)
{
    return tl::unexpected(
        OwnFault{.error = {.fault = Fault::FileFormat, .detail = {}}, .problem = problem});
}

Result<std::optional<QByteArray>> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::nullopt;
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray bytes = file.read(ContentFile::MostBytes + 1);
        if (file.error() == QFileDevice::NoError)
            return bytes;
    }
    return failure(Fault::FileUnreadable, file.errorString());
}

Result<> put(const QString &file, const QByteArray &bytes, FileSteps &files)
{
    const QFileInfo there(file);
    EVENKEEL_TRY(files.makeFolder(there.path()));
    const QString target = there.isSymLink() ? there.symLinkTarget() : file;
    return putWholeFile(target, target + u".new"_s, bytes, files);
}

OwnResult<> undo(const OwnChange &change, FileSteps &files)
{
    const auto now = bytesOf(change.file);
    if (!now)
        return fault(now.error());
    if (*now != change.after)
        return fault(Error{.fault = Fault::WrongState, .detail = {}});
    const Result<> done
        = change.before ? put(change.file, *change.before, files) : files.remove(change.file);
    if (!done)
        return fault(done.error());
    return {};
}

} // namespace evenkeel::own
