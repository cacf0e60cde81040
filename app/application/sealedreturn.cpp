#include "app/application/sealedreturn.h"

#include "app/application/linedesk.h"
#include "app/openlog/capturesettings.h"
#include "app/openlog/openlog.h"
#include "app/paths/datafolder.h"
#include "core/capture/sealedfiling.h"
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

} // namespace

void sealedreturn::file(
    OpenLog &log, LineDesk &lines, const Settings &settings, bool canLock, MainWindow &window)
{
    const SealedFolder folder(DataFolder::ofDatabase(log.database().file()).sealedLines());
    if (!canLock && folder.names().isEmpty())
        return;
    lines.keepDrafts(); // what is not finished is written below it
    SealedFiling filing(log.changes(), log.journal(), log.drafts());
    const auto outcome = filing.file(folder, lines.parser(), endOfWorkFrom(settings));
    if (outcome.drafts > 0)
        lines.readPopupAgain();
    const QString trouble = troubleOf(outcome, folder);
    const QString words = wordsFor(outcome);
    if (!trouble.isEmpty())
        window.showError(trouble);
    else if (!words.isEmpty())
        window.showMessage({.text = words});
}

void sealedreturn::keep(const QString &unsealed, LineDesk &lines, MainWindow &window)
{
    if (unsealed.trimmed().isEmpty())
        return;
    lines.addToPopup(unsealed);
    window.showMessage({.text = wordsForDraft()});
}

} // namespace evenkeel
