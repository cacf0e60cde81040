#include "core/coach/scenariofolder.h"
#include "ui/coach/owncontent.h"
#include "ui/text/contenttext.h"
#include "ui/text/errors.h"
#include "ui/text/formats.h"

#include <QFileInfo>

#include <algorithm>

/// Conversations of the user's own: adding one from a file, and writing one out as a start for it.
namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

/// Whether both say the same, whatever they are called.
bool isSame(const Scenario &one, const Scenario &other)
{
    Scenario named = one;
    named.id = other.id;
    return named == other;
}

bool has(const QList<Scenario> &all, const Scenario &scenario)
{
    return std::ranges::any_of(
        all, [&scenario](const Scenario &one) { return isSame(one, scenario); });
}

} // namespace

QString OwnContent::addScenario(const QString &path)
{
    const auto text = OwnScenarios::readFrom(path);
    if (!text) {
        say(contenttext::notAdded(text.error()));
        return {};
    }
    const QString name = formats::isolated(text->scenario.title);
    const ContentList<Scenario> &own = m_layer.scenarios;
    if (has(own.items, text->scenario) || has(own.kept, text->scenario)) {
        //: %1 is the title of a conversation
        say(tr("%1 is among yours already, word for word.").arg(name));
        return {};
    }
    QStringList taken = own.hidden;
    for (const QList<Scenario> &all : {own.items, below().scenarios}) {
        for (const Scenario &scenario : all)
            taken.append(scenario.id);
    }
    const QString id = OwnScenarios::freeId(text->scenario.id, taken);
    //: %1 is the title of a conversation
    const QString sentence = id == text->scenario.id
        ? tr("%1 is added.")
        : tr("%1 is added, beside the one that has the same id.");
    const Last added{.kind = Kind::Scenarios, .id = id};
    const QString wrong = keep(added, m_words.put(*text, id), sentence.arg(name));
    if (!wrong.isEmpty())
        say(wrong);
    return wrong.isEmpty() ? id : QString();
}

/// The user's lies over all others.
QString OwnContent::fileOf(const QString &scenario) const
{
    QStringList folders = m_below;
    if (m_hasOwn)
        folders.append(m_folder);
    std::ranges::reverse(folders);
    for (const QString &folder : std::as_const(folders)) {
        ContentProblems problems;
        const ScenarioFolder found = ScenarioFolder::at(folder + u"/scenarios"_s, problems);
        if (QString file = found.files.value(scenario); !file.isEmpty())
            return file;
    }
    return {};
}

void OwnContent::saveScenario(const QString &id, const QString &path)
{
    const auto text = OwnScenarios::readFrom(fileOf(id));
    if (!text)
        return say(contenttext::line(text.error().first()));
    if (QFileInfo::exists(path) && !OwnScenarios::readFrom(path))
        return say(tr("There is another file of that name, which was left as it is. Choose another "
                      "name."));
    if (const Result<> done = own::put(path, text->bytes, diskFiles()); !done)
        return say(errors::inWords(inAnotherFolder(done.error())));
    //: %1 is the title of a conversation, %2 the name of a file
    say(tr("%1 is saved as %2. Change it in a text editor, then add it.")
            .arg(
                formats::isolated(text->scenario.title),
                formats::isolated(QFileInfo(path).fileName())));
}

} // namespace evenkeel
