#include "app/paths/contentfolders.h"

#include <QFileInfo>

namespace evenkeel {

using namespace Qt::StringLiterals;

QStringList contentFolders(const DataFolder &folder, const QString &language)
{
    const QString name = u"/coach/"_s + language;
    return {QFileInfo(DataFolder::policy()).path() + name, folder.path() + name};
}

} // namespace evenkeel
