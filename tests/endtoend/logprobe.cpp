/// What a test must see of a log, or do to it, that the two programs do not offer.
///   logprobe FOLDER draft FORM   prints the draft that a running program has kept of a form
///   logprobe FOLDER hold         is in the middle of writing until its standard input ends
///   logprobe FOLDER lock         has the folder as the one writing program does, until then
///   logprobe FOLDER newer        marks the log as written by a version that is not out yet

#include "app/instance/instancelock.h"
#include "app/paths/datafolder.h"
#include "core/base/systemclock.h"
#include "core/keys/filekeyprovider.h"
#include "core/storage/database.h"
#include "core/storage/draftstore.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace evenkeel;

namespace {

constexpr int WrongUsage = 1;
constexpr int Failed = 3;

Result<> printDraft(Database &log, const QByteArray &form)
{
    const SystemClock clock;
    const auto draft = DraftStore(log, clock).load(QLatin1StringView(form));
    if (!draft)
        return tl::unexpected(draft.error());
    const QString text = draft->value_or(QJsonObject()).value("text"_L1).toString();
    std::fputs(text.toUtf8().constData(), stdout);
    return {};
}

void waitForTheEnd()
{
    std::puts("held");
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
}

Result<> hold(Database &log)
{
    const auto writing = Transaction::begin(log);
    if (!writing)
        return tl::unexpected(writing.error());
    waitForTheEnd();
    return {};
}

Result<> lock(const DataFolder &folder)
{
    InstanceLock taken(folder);
    return taken.take().map(&waitForTheEnd);
}

Result<> run(const QString &path, const QByteArrayList &verb)
{
    const auto folder = DataFolder::at(path);
    if (!folder)
        return tl::unexpected(folder.error());
    if (verb.first() == "lock")
        return lock(*folder);
    const KeyFiles files{
        .database = folder->database(),
        .wraps = folder->wraps(),
        .keyFile = folder->key(),
        .salt = folder->salt()};
    const auto key = FileKeyProvider(files).key();
    if (!key)
        return tl::unexpected(key.error());
    const bool reads = verb.first() == "draft";
    const auto log = reads ? Database::openReader(folder->database(), *key)
                           : Database::open(folder->database(), *key);
    if (!log)
        return tl::unexpected(log.error());
    if (reads)
        return printDraft(**log, verb.value(1));
    return verb.first() == "hold" ? hold(**log) : (*log)->execute("PRAGMA user_version = 9999");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QByteArrayList words(argv + 1, argv + argc);
    if (words.size() < 2)
        return WrongUsage;
    const auto done = run(QString::fromLocal8Bit(words.first()), words.sliced(1));
    if (done)
        return 0;
    std::fputs(done.error().detail.toUtf8().constData(), stderr);
    return Failed;
}
