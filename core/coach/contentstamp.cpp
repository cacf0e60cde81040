#include "core/coach/contentstamp.h"

#include "core/coach/scenariofolder.h"

#include <QDir>
#include <QFileInfo>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

void addTo(QList<ContentStamp> &stamps, const QString &path)
{
    const QFileInfo found(path);
    if (!found.exists())
        return;
    stamps.append(
        {.file = path,
         .size = found.size(),
         .changed = found.lastModified(),
         .touched = found.metadataChangeTime()});
}

} // namespace

QList<ContentStamp> ContentStamp::of(const QStringList &folders)
{
    QList<ContentStamp> stamps;
    for (const QString &folder : folders) {
        if (folder.startsWith(u':'))
            continue;
        for (const QString &name :
             {u"cards.json"_s, u"steps.json"_s, u"phrases.json"_s, u"site.json"_s})
            addTo(stamps, folder + u'/' + name);
        const QDir scenarios(folder + u"/scenarios"_s);
        QStringList names = scenarios.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        names = names.mid(0, ScenarioFolder::Most + 1); // one more is a problem of its own
        for (const QString &name : names)
            addTo(stamps, scenarios.filePath(name));
    }
    return stamps;
}

QList<ContentStamp> ContentStamp::ofWording(const QStringList &folders)
{
    QList<ContentStamp> stamps;
    for (const QString &folder : folders)
        addTo(stamps, folder + u"/wording.json"_s);
    return stamps;
}

} // namespace evenkeel
