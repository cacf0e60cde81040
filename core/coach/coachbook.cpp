#include "core/coach/coachbook.h"

#include "core/coach/cardfile.h"
#include "core/coach/contentfile.h"
#include "core/coach/phrasefile.h"
#include "core/coach/scenariofolder.h"
#include "core/coach/sitefile.h"
#include "core/coach/stepsfile.h"

#include <QDir>

static void openCoachResources()
{
    Q_INIT_RESOURCE(coach);
}

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

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
    const QString scenarios = folder.filePath(u"scenarios"_s);
    layOver(book.scenarios, ScenarioFolder::at(scenarios, book.problems).list);
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
