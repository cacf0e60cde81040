#include "core/coach/ownwords.h"

#include "core/coach/cardfile.h"
#include "core/coach/contentfile.h"
#include "core/coach/ownfile.h"
#include "core/coach/ownjson.h"
#include "core/coach/phrasefile.h"
#include "core/coach/stepsfile.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

template<class Item>
struct ListOf;

template<>
struct ListOf<CoachCard>
{
    static constexpr QLatin1StringView Key{"cards"};
    static ContentList<CoachCard> read(const ContentFile &file) { return readCards(file); }
};

template<>
struct ListOf<Phrase>
{
    static constexpr QLatin1StringView Key{"phrases"};
    static ContentList<Phrase> read(const ContentFile &file) { return readPhrases(file); }
};

template<>
struct ListOf<CallStep>
{
    static constexpr QLatin1StringView Key{"steps"};
    static ContentList<CallStep> read(const ContentFile &file) { return readSteps(file); }
};

template<class Item>
const Item *find(const QList<Item> &items, const QString &id)
{
    const auto found = std::ranges::find(items, id, &Item::id);
    return found == items.end() ? nullptr : &*found;
}

/// What is read of `file`, and what is wrong in it.
template<class Item>
struct Read
{
    ContentProblems problems{};
    ContentList<Item> list{};

    static Read of(const QString &file)
    {
        Read read;
        if (const auto content = ContentFile::at(file, read.problems))
            read.list = ListOf<Item>::read(*content);
        return read;
    }

    static Read of(const QString &file, const QByteArray &bytes)
    {
        Read read;
        const ContentFile content(file, bytes, read.problems);
        read.list = ListOf<Item>::read(content);
        return read;
    }

    /// The first within these lines.
    [[nodiscard]] ContentProblem problemIn(std::pair<int, int> lines) const
    {
        const auto within = [lines](const ContentProblem &problem) {
            return problem.line >= lines.first && problem.line <= lines.second;
        };
        const auto found = std::ranges::find_if(problems, within);
        return found == problems.end() ? problems.value(0) : *found;
    }

    [[nodiscard]] bool knows(const QString &id) const
    {
        return find(list.items, id) || list.hidden.contains(id);
    }
};

} // namespace

OwnWords::OwnWords(QString folder, FileSteps &files)
    : m_folder(std::move(folder)), m_files(files), m_scenarios(m_folder, files)
{
}

QString OwnWords::freshId()
{
    return u"user-"_s + QUuid::createUuid().toString(QUuid::Id128).first(12);
}

template<class Item>
QString OwnWords::fileOf() const
{
    return m_folder + u'/' + ListOf<Item>::Key + u".json"_s;
}

OwnLayer OwnWords::layer() const
{
    return {
        .cards = Read<CoachCard>::of(fileOf<CoachCard>()).list,
        .phrases = Read<Phrase>::of(fileOf<Phrase>()).list,
        .steps = Read<CallStep>::of(fileOf<CallStep>()).list,
        .scenarios = m_scenarios.layer()};
}

OwnResult<OwnChange> OwnWords::put(const CoachCard &card)
{
    return write(card, false);
}

OwnResult<OwnChange> OwnWords::put(const Phrase &phrase)
{
    return write(phrase, false);
}

OwnResult<OwnChange> OwnWords::put(const CallStep &step)
{
    return write(step, false);
}

OwnResult<OwnChange> OwnWords::put(const ScenarioText &text, const QString &id)
{
    return m_scenarios.add(text, id);
}

OwnResult<OwnChange> OwnWords::hide(Kind kind, const QString &id)
{
    switch (kind) {
    case Kind::Cards: return hideItem<CoachCard>(id);
    case Kind::Phrases: return hideItem<Phrase>(id);
    case Kind::Steps: return hideItem<CallStep>(id);
    case Kind::Scenarios: break;
    }
    return m_scenarios.hide(id);
}

OwnResult<OwnChange> OwnWords::show(Kind kind, const QString &id)
{
    switch (kind) {
    case Kind::Cards: return showItem<CoachCard>(id);
    case Kind::Phrases: return showItem<Phrase>(id);
    case Kind::Steps: return showItem<CallStep>(id);
    case Kind::Scenarios: break;
    }
    return m_scenarios.show(id);
}

OwnResult<OwnChange> OwnWords::takeBack(Kind kind, const QString &id)
{
    switch (kind) {
    case Kind::Cards: return drop<CoachCard>(id);
    case Kind::Phrases: return drop<Phrase>(id);
    case Kind::Steps: return drop<CallStep>(id);
    case Kind::Scenarios: break;
    }
    return m_scenarios.takeBack(id);
}

/// What is written is read once more first: as it was meant, or nothing is written.
template<class Item>
OwnResult<OwnChange> OwnWords::write(const Item &item, bool hidden)
{
    return edit<Item>(item.id, [&](const OwnFile &file) -> OwnResult<QByteArray> {
        QByteArray bytes = file.with(item.id, ownjson::of(item, hidden));
        const Read<Item> read = Read<Item>::of(fileOf<Item>(), bytes);
        const Item *written = find(hidden ? read.list.kept : read.list.items, item.id);
        if (written && *written == item)
            return bytes;
        if (bytes.size() > ContentFile::MostBytes)
            return own::fault(read.problems.last());
        return own::fault(Error{.fault = Fault::InvalidInput, .detail = {}});
    });
}

template<class Item>
OwnResult<OwnChange> OwnWords::hideItem(const QString &id)
{
    const Read<Item> read = Read<Item>::of(fileOf<Item>());
    if (const Item *own = find(read.list.items, id))
        return write(*own, true);
    return edit<Item>(id, [&](const OwnFile &file) -> OwnResult<QByteArray> {
        return file.with(id, ownjson::hidden(id));
    });
}

template<class Item>
OwnResult<OwnChange> OwnWords::showItem(const QString &id)
{
    const Read<Item> read = Read<Item>::of(fileOf<Item>());
    if (const Item *kept = find(read.list.kept, id))
        return write(*kept, false);
    return drop<Item>(id);
}

template<class Item>
OwnResult<OwnChange> OwnWords::drop(const QString &id)
{
    return edit<Item>(
        id, [&](const OwnFile &file) -> OwnResult<QByteArray> { return file.without(id); });
}

/// An item that somebody wrote by hand and that is not read is not written over.
template<class Item, class Edit>
OwnResult<OwnChange> OwnWords::edit(const QString &id, Edit edit)
{
    const QString path = fileOf<Item>();
    const auto before = own::bytesOf(path);
    if (!before)
        return own::fault(ContentProblem{.file = path, .fault = ContentFault::Unreadable});
    const OwnFile file(path, before->value_or(QByteArray()), ListOf<Item>::Key);
    if (file.problem())
        return own::fault(*file.problem());
    const Read<Item> read = Read<Item>::of(path, before->value_or("{}"));
    if (file.holds(id) && !read.knows(id))
        return own::fault(read.problemIn(file.linesOf(id)));
    const OwnResult<QByteArray> after = edit(file);
    if (!after)
        return tl::unexpected(after.error());
    if (const Result<> kept = own::put(path, *after, m_files); !kept)
        return own::fault(kept.error());
    return OwnChange{.file = path, .before = *before, .after = *after};
}

OwnResult<> OwnWords::undo(const OwnChange &change)
{
    return own::undo(change, m_files);
}

} // namespace evenkeel
