#include "app/commandline/clitext.h"
#include "app/commandline/verbs/verbarguments.h"
#include "app/commandline/verbs/verbs.h"
#include "app/openlog/customerplacesof.h"
#include "app/openlog/openlog.h"
#include "core/customer/customererasure.h"
#include "core/customer/customerjson.h"
#include "core/report/calendarsync.h"
#include "core/report/filewriter.h"
#include "ui/text/appwords.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace evenkeel::verbs {

namespace {

enum class Wish { Show, Export, Erase };

struct Wanted
{
    CustomerReference reference;
    Wish wish = Wish::Show;
    QString file = {}; ///< of an export
};

Attempted<Wish> wishFrom(const Arguments &arguments)
{
    const bool shows = arguments.has(u"--show"_s);
    const bool exports = arguments.value(u"--export"_s).has_value();
    const bool erases = arguments.has(u"--erase"_s);
    if (int(shows) + int(exports) + int(erases) != 1)
        return refuse(Refusal::usage(CliText::tr("Say one of --show, --export FILE and --erase.")));
    if (erases)
        return Wish::Erase;
    return exports ? Wish::Export : Wish::Show;
}

Attempted<Wanted> wantedFrom(const Invocation &call)
{
    const ArgumentShape shape{
        .values = {u"--export"_s}, .flags = {u"--show"_s, u"--erase"_s}, .fewest = 1, .most = 1};
    const auto arguments = Arguments::read(call.words, shape);
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto wish = wishFrom(*arguments);
    if (!wish)
        return tl::unexpected(wish.error());
    const auto reference = CustomerReference::from(arguments->plain().first());
    if (!reference)
        return refuse(Refusal::usage(CliText::tr("Say which customer reference.")));
    Wanted wanted{.reference = *reference, .wish = *wish};
    if (*wish != Wish::Export)
        return wanted;
    const QString typed = arguments->value(u"--export"_s).value_or(QString());
    if (typed.isEmpty())
        return refuse(Refusal::usage(CliText::tr("Say after --export which file to write.")));
    wanted.file = call.path(typed);
    EVENKEEL_TRY(DataFolder::checkForeign(wanted.file));
    return wanted;
}

CustomerPlaces placesOf(LogSource &source)
{
    return customerPlacesOf(source.folder(), source.settings());
}

/// What is kept, in the log and beside it.
Attempted<QJsonObject>
documentOf(OpenLog &log, LogSource &source, const Wanted &wanted, const Moment &made)
{
    const auto reader = log.reader();
    if (!reader)
        return tl::unexpected(reader.error());
    const bool isOwn = wanted.wish == Wish::Show;
    const auto document = customerDocument(
        **reader, placesOf(source), log.key(), wanted.reference,
        isOwn ? CustomerView::Own : CustomerView::ForCustomer, made);
    if (!document)
        return tl::unexpected(document.error());
    return *document;
}

Attempted<QJsonObject> exported(const Wanted &wanted, const QJsonObject &document)
{
    EVENKEEL_TRY(writeWholeFile(wanted.file, QJsonDocument(document).toJson()));
    return QJsonObject{
        {u"file"_s, wanted.file},
        {u"interactions"_s, document.value("interactions"_L1).toArray().size()},
        {u"followups"_s, document.value("followups"_L1).toArray().size()}};
}

QJsonArray arrayOf(const QStringList &files)
{
    return QJsonArray::fromStringList(files);
}

/// What becomes of the files of a calendar folder: null where there is none. The window brings it
/// up to date by itself.
QJsonValue calendarAfter(OpenLog &log, LogSource &source, const Clock &clock)
{
    const CalendarPlace place = calendarPlaceFrom(source.settings());
    if (!place.isAnywhere())
        return {};
    if (source.isRunning())
        return u"soon"_s;
    const AppWords words;
    const auto synced = log.reader().and_then([&](const auto &reader) {
        return syncCalendar(*reader, place, words, clock, [] { return true; });
    });
    if (!synced)
        return u"left"_s;
    noteSynced(source.settings(), *synced);
    return synced->left.isEmpty() ? u"updated"_s : u"left"_s;
}

Attempted<QJsonObject>
erased(OpenLog &log, LogSource &source, const CustomerReference &reference, const Clock &clock)
{
    const auto done = CustomerErasure(log.changes(), log.key(), placesOf(source)).run(reference);
    if (!done && done.error().fault == Fault::NotFound) {
        return refuse(
            Refusal::input(CliText::tr("Nothing is kept about %1. Check how it is written.")
                               .arg(reference.text())));
    }
    if (!done)
        return tl::unexpected(done.error());
    return QJsonObject{
        {u"customer"_s, reference.text()},
        {u"interactions"_s, done->records.interactions},
        {u"followups"_s, done->records.followUps},
        {u"changes"_s, done->records.changes},
        {u"drafts"_s, done->records.drafts},
        {u"sealed_lines"_s, done->sealedLines},
        {u"copies_remade"_s, arrayOf(done->copies.remade)},
        {u"copies_removed"_s, arrayOf(done->copies.removed)},
        {u"copies_left"_s, arrayOf(done->copies.left)},
        {u"calendar"_s, calendarAfter(log, source, clock)},
        {u"swept"_s, done->swept},
        {u"can_be_undone"_s, false}};
}

} // namespace

Attempted<QJsonObject> customer(const Invocation &call, LogSource &source)
{
    const auto wanted = wantedFrom(call);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto log = source.existing();
    if (!log)
        return tl::unexpected(log.error());
    if (wanted->wish == Wish::Erase)
        return erased(**log, source, wanted->reference, call.clock);
    const auto document = documentOf(**log, source, *wanted, call.clock.moment());
    if (!document)
        return tl::unexpected(document.error());
    return wanted->wish == Wish::Export ? exported(*wanted, *document) : *document;
}

} // namespace evenkeel::verbs
