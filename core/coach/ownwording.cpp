#include "core/coach/ownwording.h"

#include "core/coach/contentfile.h"
#include "core/coach/ownfile.h"
#include "core/coach/ownjson.h"
#include "core/coach/patternwords.h"

#include <algorithm>
#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

using Part = OwnWording::Part;

QLatin1StringView keyOf(Part part)
{
    switch (part) {
    case Part::Rules: return "rules"_L1;
    case Part::Lengths: return "lengths"_L1;
    case Part::Exceptions: break;
    }
    return "exceptions"_L1;
}

template<class Item>
bool has(const QList<Item> &items, const QString &id)
{
    return std::ranges::find(items, id, &Item::id) != items.end();
}

/// What the user keeps of it, hidden or not.
struct Known
{
    bool isShown = false;
    bool isHidden = false;
    bool hasWords = false;
};

template<class Item>
Known knownIn(const ContentList<Item> &list, const QString &id)
{
    const bool isShown = has(list.items, id);
    return {
        .isShown = isShown,
        .isHidden = list.hidden.contains(id),
        .hasWords = isShown || has(list.kept, id)};
}

Known known(const WordingLayer &layer, Part part, const QString &id)
{
    switch (part) {
    case Part::Rules: return knownIn(layer.rules, id);
    case Part::Lengths: return knownIn(layer.lengths, id);
    case Part::Exceptions: break;
    }
    return knownIn(layer.exceptions, id);
}

/// The first within these lines.
ContentProblem problemIn(const ContentProblems &problems, std::pair<int, int> lines)
{
    const auto found = std::ranges::find_if(problems, [lines](const ContentProblem &problem) {
        return problem.line >= lines.first && problem.line <= lines.second;
    });
    return found == problems.end() ? problems.value(0) : *found;
}

tl::unexpected<OwnFault> refused()
{
    return own::fault(Error{.fault = Fault::InvalidInput, .detail = {}});
}

} // namespace

OwnWording::OwnWording(QString folder, WordingRules below, FileSteps &files)
    : m_folder(std::move(folder)), m_below(std::move(below)), m_files(files)
{
}

QString OwnWording::path() const
{
    return m_folder + u"/wording.json"_s;
}

WordingLayer OwnWording::read(const QByteArray &bytes, ContentProblems &problems) const
{
    const ContentFile file(path(), bytes, problems);
    return m_below.read(file);
}

WordingLayer OwnWording::layer() const
{
    ContentProblems problems; // who reads all layers tells of them
    const auto bytes = own::bytesOf(path());
    return bytes && *bytes ? read(**bytes, problems) : WordingLayer();
}

std::optional<QString> OwnWording::wordsOf(const WordingException &exception)
{
    const bool isOne = exception.patterns.size() == 1 && exception.rules.size() == 1;
    return isOne ? patternwords::plain(exception.patterns.front()) : std::nullopt;
}

/// What is written is read once more first: as it was meant, or nothing is written.
OwnResult<OwnChange> OwnWording::put(const OwnTerm &typed)
{
    OwnTerm term = typed;
    for (QString &words : term.find)
        words = patternwords::tidied(words);
    return edit(Part::Rules, term.id, [&](const OwnFile &file) -> OwnResult<QByteArray> {
        QByteArray bytes = file.with(term.id, ownjson::of(term));
        ContentProblems problems;
        const WordingLayer layer = read(bytes, problems);
        const auto found = std::ranges::find(layer.rules.items, term.id, &WordingRule::id);
        if (found != layer.rules.items.end() && OwnTerm::from(*found) == term)
            return bytes;
        if (bytes.size() > ContentFile::MostBytes)
            return own::fault(problems.last());
        return refused();
    });
}

OwnResult<OwnChange>
OwnWording::leaveAlone(const QString &id, const QString &words, const QString &rule)
{
    return edit(Part::Exceptions, id, [&](const OwnFile &file) -> OwnResult<QByteArray> {
        QByteArray bytes = file.with(id, ownjson::leftAlone(id, words, rule));
        ContentProblems problems;
        if (known(read(bytes, problems), Part::Exceptions, id).isShown)
            return bytes;
        if (bytes.size() > ContentFile::MostBytes)
            return own::fault(problems.last());
        return refused();
    });
}

OwnResult<OwnChange> OwnWording::hide(Part part, const QString &id)
{
    return edit(part, id, [&](const OwnFile &file) -> OwnResult<QByteArray> {
        return file.holds(id) ? file.withHidden(id, true) : file.with(id, ownjson::hidden(id));
    });
}

OwnResult<OwnChange> OwnWording::show(Part part, const QString &id)
{
    const bool hasWords = known(layer(), part, id).hasWords;
    return edit(part, id, [&](const OwnFile &file) -> OwnResult<QByteArray> {
        return hasWords && file.holds(id) ? file.withHidden(id, false) : file.without(id);
    });
}

OwnResult<OwnChange> OwnWording::takeBack(Part part, const QString &id)
{
    return edit(
        part, id, [&](const OwnFile &file) -> OwnResult<QByteArray> { return file.without(id); });
}

/// An item that somebody wrote by hand and that is not read is not written over.
OwnResult<OwnChange> OwnWording::edit(Part part, const QString &id, const Edit &change)
{
    const auto before = own::bytesOf(path());
    if (!before)
        return own::fault(ContentProblem{.file = path(), .fault = ContentFault::Unreadable});
    const OwnFile file(path(), before->value_or(QByteArray()), keyOf(part));
    if (file.problem())
        return own::fault(*file.problem());
    ContentProblems problems;
    const Known there = known(read(before->value_or("{}"), problems), part, id);
    if (file.holds(id) && !there.isShown && !there.isHidden)
        return own::fault(problemIn(problems, file.linesOf(id)));
    const OwnResult<QByteArray> after = change(file);
    if (!after)
        return tl::unexpected(after.error());
    if (const Result<> kept = own::put(path(), *after, m_files); !kept)
        return own::fault(kept.error());
    return OwnChange{.file = path(), .before = *before, .after = *after};
}

} // namespace evenkeel
