#include "app/paths/contentfolders.h"

#include <QFileInfo>

namespace evenkeel {

using namespace Qt::StringLiterals;

QStringList contentFolders(const DataFolder &folder, const QString &language)
{
    return {
        QFileInfo(DataFolder::policy()).path() + u"/coach/"_s + language,
        ownContentFolder(folder) + u'/' + language};
}

QString ownContentFolder(const DataFolder &folder)
{
    return folder.path() + u"/coach"_s;
}

} // namespace evenkeel
