#include "core/coach/ownscenarios.h"

#include "core/coach/contentfile.h"
#include "core/coach/ownjson.h"
#include "core/coach/scenariofile.h"
#include "core/coach/scenariofolder.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestBase = 58; ///< leaves room for a number in an id

const QByteArray ByteOrderMark("\xef\xbb\xbf");

QByteArray unmarked(QByteArray bytes)
{
    return bytes.startsWith(ByteOrderMark) ? bytes.remove(0, ByteOrderMark.size()) : bytes;
}

/// With `value` at the key of the file's object, before all others where the key is not there.
QByteArray withValue(QByteArray bytes, QLatin1StringView key, const QByteArray &value)
{
    ContentProblems problems;
    const ContentFile file({}, bytes, problems);
    const ContentNode root = file.root();
    if (const std::optional<TextSpan> place = root.bytesOf(key))
        return bytes.replace(place->start, place->length, value);
    const QByteArray member = "\n  \"" + QByteArray(key.data(), key.size()) + "\": " + value;
    return bytes.insert(root.bytes().start + 1, root.keyCount() == 0 ? member : member + ',');
}

ContentList<Scenario> listOf(const QByteArray &bytes)
{
    ContentProblems problems;
    const ContentFile file({}, bytes, problems);
    return readScenario(file);
}

bool has(const QList<Scenario> &scenarios, const QString &id)
{
    return std::ranges::find(scenarios, id, &Scenario::id) != scenarios.end();
}

ScenarioFolder readFolder(const QString &folder)
{
    ContentProblems problems;
    return ScenarioFolder::at(folder, problems);
}

} // namespace

OwnScenarios::OwnScenarios(const QString &folder, FileSteps &files)
    : m_folder(folder + u"/scenarios"_s), m_files(files)
{
}

tl::expected<ScenarioText, ContentProblems> OwnScenarios::readFrom(const QString &path)
{
    const bool isFile = QFileInfo(path).isFile(); // a pipe would never end
    const auto bytes = isFile ? own::bytesOf(path) : std::nullopt;
    if (!bytes || !*bytes)
        return tl::unexpected(ContentProblems{{.file = path, .fault = ContentFault::Unreadable}});
    ScenarioText text{.bytes = unmarked(**bytes)};
    ContentProblems problems;
    const ContentFile file(path, text.bytes, problems);
    const ContentList<Scenario> list = readScenario(file);
    if (problems.isEmpty() && list.items.isEmpty() && list.kept.isEmpty())
        file.root().report(ContentFault::Missing, u"turns"_s); // it only hides one
    if (!problems.isEmpty())
        return tl::unexpected(problems);
    text.scenario = list.items.isEmpty() ? list.kept.first() : list.items.first();
    return text;
}

ContentList<Scenario> OwnScenarios::layer() const
{
    return readFolder(m_folder).list;
}

QString OwnScenarios::freeId(const QString &id, const QStringList &taken)
{
    QString free = id;
    for (int number = 2; taken.contains(free); ++number)
        free = id.first(std::min(id.size(), LongestBase)) + u'-' + QString::number(number);
    return free;
}

OwnResult<OwnChange> OwnScenarios::add(const ScenarioText &text, const QString &id)
{
    QByteArray bytes = withValue(text.bytes, "id"_L1, '"' + id.toUtf8() + '"');
    if (!listOf(bytes).kept.isEmpty())
        bytes = withValue(bytes, "hidden"_L1, "false");
    Scenario meant = text.scenario;
    meant.id = id;
    if (listOf(bytes).items != QList{meant})
        return own::fault(Error{.fault = Fault::InvalidInput, .detail = {}});
    return addFile(id, bytes);
}

OwnResult<OwnChange> OwnScenarios::hide(const QString &id)
{
    const ScenarioFolder folder = readFolder(m_folder);
    if (has(folder.list.items, id))
        return setHidden(folder.files.value(id), true);
    if (folder.list.hidden.contains(id))
        return own::fault(Error{.fault = Fault::WrongState, .detail = {}});
    return addFile(id, ownjson::hidden(id) + '\n');
}

OwnResult<OwnChange> OwnScenarios::show(const QString &id)
{
    const ScenarioFolder folder = readFolder(m_folder);
    if (has(folder.list.kept, id))
        return setHidden(folder.files.value(id), false);
    return takeBack(id);
}

OwnResult<OwnChange> OwnScenarios::takeBack(const QString &id)
{
    const QString file = readFolder(m_folder).files.value(id);
    const auto before = own::bytesOf(file);
    if (file.isEmpty() || !before || !*before)
        return own::fault(Error{.fault = Fault::NotFound, .detail = {}});
    if (const Result<> gone = m_files.remove(file); !gone)
        return own::fault(gone.error());
    return OwnChange{.file = file, .before = *before, .after = std::nullopt};
}

/// A name that no file has, whatever stands in it.
QString OwnScenarios::freeFile(const QString &id) const
{
    const QDir folder(m_folder);
    const auto isTaken = [&folder](const QString &name) {
        const QFileInfo there(folder.filePath(name));
        return there.exists() || there.isSymLink();
    };
    QString name = id + u".json"_s;
    for (int number = 2; isTaken(name); ++number)
        name = u"%1-%2.json"_s.arg(id, QString::number(number));
    return folder.filePath(name);
}

OwnResult<OwnChange> OwnScenarios::addFile(const QString &id, const QByteArray &bytes)
{
    const QStringList there = QDir(m_folder).entryList({u"*.json"_s}, QDir::Files);
    if (there.size() >= ScenarioFolder::Most)
        return own::fault(Error{.fault = Fault::OutOfRange, .detail = {}});
    return change(freeFile(id), std::nullopt, bytes);
}

OwnResult<OwnChange> OwnScenarios::setHidden(const QString &file, bool hidden)
{
    const auto before = own::bytesOf(file);
    if (!before || !*before)
        return own::fault(ContentProblem{.file = file, .fault = ContentFault::Unreadable});
    return change(
        file, *before, withValue(unmarked(**before), "hidden"_L1, hidden ? "true" : "false"));
}

OwnResult<OwnChange> OwnScenarios::change(
    const QString &file, const std::optional<QByteArray> &before, const QByteArray &after)
{
    if (after.size() > ContentFile::MostBytes)
        return own::fault(ContentProblem{.file = file, .fault = ContentFault::TooLarge});
    if (const Result<> kept = own::put(file, after, m_files); !kept)
        return own::fault(kept.error());
    return OwnChange{.file = file, .before = before, .after = after};
}

} // namespace evenkeel
