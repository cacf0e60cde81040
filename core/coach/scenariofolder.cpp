#include "core/coach/scenariofolder.h"

#include "core/coach/contentfile.h"
#include "core/coach/scenariofile.h"

#include <QDir>

namespace evenkeel {

using namespace Qt::StringLiterals;

ScenarioFolder ScenarioFolder::at(const QString &path, ContentProblems &problems)
{
    ScenarioFolder all;
    const QDir folder(path);
    QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    if (names.size() > Most) {
        problems.append(
            {.file = path,
             .fault = ContentFault::OutOfRange,
             .detail = u"scenarios"_s,
             .other = {}});
        names = names.mid(0, Most);
    }
    for (const QString &name : names) {
        const QString found = folder.filePath(name);
        const auto file = ContentFile::at(found, problems);
        if (!file)
            continue;
        const ContentList<Scenario> one = readScenario(*file);
        const QString id = one.items.isEmpty() ? one.hidden.value(0) : one.items.first().id;
        if (all.files.contains(id)) {
            file->root().reportAt("id"_L1, ContentFault::IdTwice, id);
            continue;
        }
        if (!id.isEmpty())
            all.files.insert(id, found);
        all.list.items.append(one.items);
        all.list.hidden.append(one.hidden);
        all.list.kept.append(one.kept);
    }
    return all;
}

} // namespace evenkeel
