#include "core/coach/coachbook.h"

#include "core/coach/cardfile.h"
#include "core/coach/contentfile.h"
#include "core/coach/phrasefile.h"
#include "core/coach/scenariofile.h"
#include "core/coach/sitefile.h"
#include "core/coach/stepsfile.h"

#include <QDir>
#include <QSet>

static void openCoachResources()
{
    Q_INIT_RESOURCE(coach);
}

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

ContentList<Scenario> readScenarios(const QDir &folder, ContentProblems &problems)
{
    ContentList<Scenario> all;
    QSet<QString> ids;
    QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    if (names.size() > CoachBook::MostScenarios) {
        problems.append(
            {.file = folder.path(),
             .fault = ContentFault::OutOfRange,
             .detail = u"scenarios"_s,
             .other = {}});
        names = names.mid(0, CoachBook::MostScenarios);
    }
    for (const QString &name : names) {
        const auto file = ContentFile::at(folder.filePath(name), problems);
        if (!file)
            continue;
        const ContentList<Scenario> one = readScenario(*file);
        const QString id = one.items.isEmpty() ? one.hidden.value(0) : one.items.first().id;
        if (ids.contains(id)) {
            file->root().reportAt("id"_L1, ContentFault::IdTwice, id);
            continue;
        }
        if (!id.isEmpty())
            ids.insert(id);
        all.items.append(one.items);
        all.hidden.append(one.hidden);
    }
    return all;
}

void layFolderOver(CoachBook &book, const QDir &folder)
{
    const auto fileAt = [&book, &folder](const QString &name) {
        return ContentFile::at(folder.filePath(name), book.problems);
    };
    if (const auto file = fileAt(u"cards.json"_s))
        layOver(book.cards, readCards(*file));
    if (const auto file = fileAt(u"steps.json"_s))
        layStepsOver(book.guide, *file);
    if (const auto file = fileAt(u"phrases.json"_s))
        layOver(book.phrases, readPhrases(*file));
    if (const auto file = fileAt(u"site.json"_s))
        laySiteOver(book.site, *file);
    layOver(book.scenarios, readScenarios(QDir(folder.filePath(u"scenarios"_s)), book.problems));
}

} // namespace

QString CoachBook::ownFolder(const QString &language)
{
    openCoachResources();
    const QString folder = u":/coach/"_s + language;
    return !language.isEmpty() && QFile::exists(folder) ? folder : u":/coach/en"_s;
}

CoachBook CoachBook::from(const QStringList &folders)
{
    CoachBook book;
    for (const QString &folder : folders)
        layFolderOver(book, QDir(folder));
    return book;
}

QList<Phrase> CoachBook::phrasesFor(PhrasePurpose purpose) const
{
    QList<Phrase> found = phrases;
    found.removeIf([purpose](const Phrase &phrase) { return phrase.purpose != purpose; });
    return found;
}

} // namespace evenkeel
