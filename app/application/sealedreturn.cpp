#include "app/application/sealedreturn.h"

#include "app/application/linedesk.h"
#include "app/openlog/capturesettings.h"
#include "app/openlog/openlog.h"
#include "app/paths/datafolder.h"
#include "core/base/fixedclock.h"
#include "core/capture/sealedfiling.h"
#include "core/settings/worksettings.h"
#include "ui/shell/mainwindow.h"
#include "ui/text/errors.h"
#include "ui/text/formats.h"

#include <QCoreApplication>
#include <QDir>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QString wordsForDraft()
{
    return QCoreApplication::translate(
        "SealedReturn", "What you had not finished stands in the quick log.");
}

QString wordsFor(const SealedFiling::Outcome &outcome)
{
    QStringList sentences;
    if (outcome.filed > 0)
        sentences << QCoreApplication::translate(
            "SealedReturn", "Filed: %Ln line(s) that you wrote while the log was locked.", nullptr,
            outcome.filed);
    if (outcome.drafts > 0)
        sentences << wordsForDraft();
    return sentences.join(u' ');
}

QString troubleOf(const SealedFiling::Outcome &outcome, const SealedFolder &folder)
{
    if (outcome.failed)
        return QCoreApplication::translate(
                   "SealedReturn",
                   "A line that you wrote while it was locked could not be filed "
                   "and waits for the next time: %1")
            .arg(errors::inWords(*outcome.failed));
    if (outcome.setAside > 0)
        return QCoreApplication::translate(
                   "SealedReturn",
                   "A sealed line could not be opened by this log. It was set aside in %1.")
            .arg(formats::isolated(QDir::toNativeSeparators(folder.path())));
    return {};
}

void tell(
    const SealedFiling::Outcome &outcome, const SealedFolder &folder, LineDesk &lines,
    MainWindow &window)
{
    lines.followPopup(outcome.draft);
    const QString trouble = troubleOf(outcome, folder);
    const QString words = wordsFor(outcome);
    if (!trouble.isEmpty())
        window.showError(trouble);
    else if (!words.isEmpty())
        window.showMessage({.text = words, .offersUndo = outcome.filed > 0});
}

/// In the thread of the long writer.
LongWriter::Work workFor(
    OpenLog &log, const SealedFolder &folder, LineDesk &lines, const Settings &settings,
    MainWindow &window)
{
    const Clock &clock = log.clock();
    return [&log, &lines, &window, folder, parser = lines.parser(),
            work = workCalendarFrom(settings), now = clock.now(),
            zone = clock.zone()](LongWriter::Loan &loan) {
        const FixedClock then(now, zone);
        const auto over = log.over(loan.database(), then);
        loan.follow(over->changes());
        SealedFiling filing(over->changes(), over->journal(), over->drafts());
        const auto outcome = filing.file(folder, parser, work);
        return WorkThread::Answer([=, &lines, &window] { tell(outcome, folder, lines, window); });
    };
}

/// Nothing waits; the next lock needs the key to seal with.
Result<> makeReady(OpenLog &log, const SealedFolder &folder)
{
    const auto box = SealedFiling(log.changes(), log.journal(), log.drafts()).prepare(folder);
    return box ? Result<>() : tl::unexpected(box.error());
}

} // namespace

void sealedreturn::file(
    OpenLog &log, LineDesk &lines, const Settings &settings, bool canLock, MainWindow &window)
{
    const SealedFolder folder(DataFolder::ofDatabase(log.database().file()).sealedLines());
    const bool waits = !folder.names().isEmpty();
    if (!canLock && !waits)
        return;
    lines.keepDrafts(); // what is not finished is written below it
    const Result<> begun = waits
        ? log.longWriter().run(workFor(log, folder, lines, settings, window))
        : makeReady(log, folder);
    if (begun)
        return;
    if (begun.error().fault == Fault::StorageLent)
        QObject::connect(
            &log.longWriter(), &LongWriter::returned, &window,
            [&log, &lines, &settings, canLock, &window] {
                file(log, lines, settings, canLock, window);
            },
            Qt::SingleShotConnection);
    else if (waits)
        window.showError(troubleOf({.failed = begun.error()}, folder));
    else
        window.showError(
            QCoreApplication::translate(
                "SealedReturn", "The quick log cannot take lines while the log is locked: %1")
                .arg(errors::inWords(begun.error())));
}

void sealedreturn::keep(const LineDraft &unsealed, LineDesk &lines, MainWindow &window)
{
    if (unsealed.text.trimmed().isEmpty())
        return;
    lines.addToPopup(unsealed);
    window.showMessage({.text = wordsForDraft()});
}

} // namespace evenkeel
