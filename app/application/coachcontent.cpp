#include "app/application/coachcontent.h"

#include "app/openlog/openlog.h"
#include "app/paths/contentfolders.h"

#include <QFileInfo>
#include <QLocale>

namespace evenkeel::coachcontent {

QString language()
{
    const QString wanted = QLocale().name().section(u'_', 0, 0);
    return QFileInfo(CoachBook::ownFolder(wanted)).fileName();
}

QStringList folders(OpenLog &log)
{
    const auto folder = DataFolder::at(QFileInfo(log.database().file()).absolutePath());
    return folder ? contentFolders(*folder, language()) : QStringList();
}

CoachBook book(OpenLog &log)
{
    return CoachBook::from(QStringList{CoachBook::ownFolder(language())} + folders(log));
}

} // namespace evenkeel::coachcontent
