#include "core/leaving/takealong.h"

#include "core/importing/importreader.h"
#include "core/report/exportbuilder.h"
#include "core/report/exportjson.h"
#include "core/report/filewriter.h"
#include "core/report/privatejson.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

/// What was written about a call becomes what was written about its day: that holds no call. Two
/// answers to the same question stand below each other.
void keepWithTheDay(PrivatePart &mine)
{
    for (const InteractionAnswer &answer : std::as_const(mine.answers)) {
        const QDate day = answer.written.local().date();
        const DateRange period{.from = day, .to = day};
        const auto same = std::ranges::find_if(mine.reflections, [&](const Reflection &one) {
            return one.period == period && one.prompt == answer.prompt;
        });
        if (same != mine.reflections.end())
            same->answer += u"\n\n"_s + answer.answer;
        else
            mine.reflections.append(
                {.id = {},
                 .period = period,
                 .prompt = answer.prompt,
                 .answer = answer.answer,
                 .written = answer.written});
    }
    mine.answers.clear();
}

/// What is private stands alone: it lets go of the calls it came from.
void keepOwnOnly(ExportDocument &document)
{
    document.entries.clear();
    document.loose.clear();
    for (Rating &rating : document.mine->ratings)
        rating.interaction.reset();
    keepWithTheDay(*document.mine);
    for (Lesson &lesson : document.mine->lessons)
        lesson.interaction.reset();
    for (Plan &plan : document.mine->plans)
        plan.interaction.reset();
    for (Skill &skill : document.mine->skills)
        skill.interactions.clear();
    for (ProcessIdea &idea : document.mine->ideas)
        idea.interactions.clear();
    for (Trial &trial : document.mine->trials)
        trial.interaction.reset();
}

qint64 recordsOf(const ExportDocument &document)
{
    qint64 records = document.entries.size() + document.loose.size();
    for (const ExportEntry &entry : document.entries)
        records += entry.followUps.size();
    if (const auto &mine = document.mine) {
        records += mine->ratings.size() + mine->breathers.size() + mine->reflections.size()
            + mine->answers.size() + mine->lessons.size() + mine->plans.size() + mine->trials.size()
            + mine->skills.size() + mine->ideas.size() + mine->weeks.size();
    }
    return records;
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::FileUnreadable, file.errorString());
    return file.readAll();
}

/// The records that the bytes hold, by the reader that would take them in again.
bool holds(const QByteArray &bytes, const ExportDocument &document)
{
    if (document.mine) {
        const QJsonObject mine
            = QJsonDocument::fromJson(bytes).object().value("mine"_L1).toObject();
        const auto read = privatePartFromJson(mine);
        return read && toJson(*read) == toJson(*document.mine);
    }
    const auto batch = batchFromJson(bytes);
    if (!batch || !batch->skipped.isEmpty())
        return false;
    ExportDocument read = document;
    read.entries = batch->entries;
    read.loose = batch->loose;
    return exportJson(read) == bytes;
}

Result<> verify(const QString &file, const QByteArray &written, const ExportDocument &document)
{
    const auto bytes = contentOf(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (*bytes != written || !holds(*bytes, document))
        return failure(Fault::FileNotWritten, u"the file differs from the log"_s);
    return {};
}

} // namespace

Result<qint64> takeAlong(
    Database &reader, TakeAlong what, const Clock &clock, const QString &file, FileSteps &files)
{
    const bool isOwn = what == TakeAlong::OwnRecord;
    auto document = buildExport(reader, {.period = {}, .mine = isOwn}, clock);
    if (!document)
        return tl::unexpected(document.error());
    if (isOwn)
        keepOwnOnly(*document);
    const QByteArray content = exportJson(*document);
    EVENKEEL_TRY(writeWholeFile(file, content, files));
    EVENKEEL_TRY(verify(file, content, *document));
    return recordsOf(*document);
}

} // namespace evenkeel
