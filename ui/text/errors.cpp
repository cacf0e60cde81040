#include "ui/text/errors.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace evenkeel::errors {

namespace {

struct Sentences
{
    const char *happened;
    const char *stillWorks;
    const char *toDo;
};

constexpr auto NothingChanged = QT_TRANSLATE_NOOP("Errors", "Nothing was changed.");
constexpr auto TextIsKept
    = QT_TRANSLATE_NOOP("Errors", "Nothing was changed, and what you typed is still here.");

constexpr Sentences TooLong{
    QT_TRANSLATE_NOOP("Errors", "This text is too long to be kept."), TextIsKept,
    QT_TRANSLATE_NOOP("Errors", "Keep what matters, about ten thousand words at most.")};

constexpr Sentences NoText{
    QT_TRANSLATE_NOOP("Errors", "An interaction needs a summary or details."), TextIsKept,
    QT_TRANSLATE_NOOP("Errors", "Write a few words, for example: angry about late refund.")};

constexpr Sentences NotHandedOver{
    QT_TRANSLATE_NOOP("Errors", "This is not handed over."), NothingChanged,
    QT_TRANSLATE_NOOP("Errors", "Hand it over first, then give the sheet or the file away.")};

constexpr Sentences NoPassphrase{
    QT_TRANSLATE_NOOP("Errors", "The passphrase file cannot be read, or its first line is empty."),
    NothingChanged,
    QT_TRANSLATE_NOOP("Errors", "Write the passphrase on the first line of the file.")};

/// Before there is a window what is not found can only be the log itself.
constexpr Sentences LogGone{
    QT_TRANSLATE_NOOP("Errors", "The log is not in its folder any more."),
    QT_TRANSLATE_NOOP("Errors", "Its backups are still there."),
    QT_TRANSLATE_NOOP("Errors", "Put the file back, restore a backup or begin an empty log.")};

/// Where a text is beyond `LongestText`, the fault names its field; numbers and times name others.
bool isAboutText(const Error &error)
{
    static const QStringList texts{QStringLiteral("summary"),   QStringLiteral("details"),
                                   QStringLiteral("category"),  QStringLiteral("tags"),
                                   QStringLiteral("customer"),  QStringLiteral("actions"),
                                   QStringLiteral("next_step"), QStringLiteral("note"),
                                   QStringLiteral("reason"),    QStringLiteral("to")};
    return error.fault == Fault::OutOfRange && texts.contains(error.detail);
}

/// What is known better by the detail of the fault; nothing where the fault says it all.
std::optional<Sentences> sentencesOfDetail(const Error &error)
{
    if (isAboutText(error))
        return TooLong;
    if (error.fault == Fault::InvalidInput && error.detail == QStringLiteral("summary"))
        return NoText;
    if (error.fault == Fault::WrongState && error.detail == QStringLiteral("not handed over"))
        return NotHandedOver;
    if (error.fault == Fault::KeyMissing && error.detail == QStringLiteral("passphrase file"))
        return NoPassphrase;
    return std::nullopt;
}

Sentences inputFault(Fault fault)
{
    switch (fault) {
    case Fault::OutOfRange:
        return {
            QT_TRANSLATE_NOOP("Errors", "That is outside what is allowed."), TextIsKept,
            QT_TRANSLATE_NOOP("Errors", "Choose a value within the range.")};
    case Fault::TimeInPast:
        return {
            QT_TRANSLATE_NOOP("Errors", "That time has already passed."), TextIsKept,
            QT_TRANSLATE_NOOP("Errors", "Choose a later time, for example tomorrow 15:00.")};
    case Fault::NotFound:
        return {
            QT_TRANSLATE_NOOP("Errors", "This entry is no longer there."), NothingChanged,
            QT_TRANSLATE_NOOP("Errors", "Look in the list again, or undo the last change.")};
    case Fault::WrongState:
        return {
            QT_TRANSLATE_NOOP("Errors", "This is closed already."), NothingChanged,
            QT_TRANSLATE_NOOP("Errors", "Open it again first.")};
    case Fault::NothingToUndo:
        return {
            QT_TRANSLATE_NOOP("Errors", "There is nothing to undo."), NothingChanged,
            QT_TRANSLATE_NOOP("Errors", "History of each entry shows its changes.")};
    case Fault::NothingToRedo:
        return {
            QT_TRANSLATE_NOOP("Errors", "There is nothing to redo."), NothingChanged,
            QT_TRANSLATE_NOOP("Errors", "History of each entry shows its changes.")};
    default: break;
    }
    return {
        QT_TRANSLATE_NOOP("Errors", "This could not be read."), TextIsKept,
        QT_TRANSLATE_NOOP("Errors", "Write it another way and try again.")};
}

Sentences storageFault(Fault fault)
{
    switch (fault) {
    case Fault::StorageBusy:
        return {
            QT_TRANSLATE_NOOP("Errors", "Another program is using the log."), TextIsKept,
            QT_TRANSLATE_NOOP("Errors", "Close the other program, then try again.")};
    case Fault::StorageLent:
        return {
            QT_TRANSLATE_NOOP("Errors", "Evenkeel is busy taking a file into the log."), TextIsKept,
            QT_TRANSLATE_NOOP("Errors", "Try again in a moment.")};
    case Fault::StorageFull:
        return {
            QT_TRANSLATE_NOOP("Errors", "The disk is full, so this was not saved."), TextIsKept,
            QT_TRANSLATE_NOOP("Errors", "Free some space on the disk, then try again.")};
    case Fault::StorageReadOnly:
        return {
            QT_TRANSLATE_NOOP("Errors", "The folder of the log cannot be written to."), TextIsKept,
            QT_TRANSLATE_NOOP("Errors", "Allow writing to the folder, then try again.")};
    case Fault::StorageNewer:
        return {
            QT_TRANSLATE_NOOP("Errors", "The log was written by a newer version of Evenkeel."),
            QT_TRANSLATE_NOOP("Errors", "The log is untouched."),
            QT_TRANSLATE_NOOP("Errors", "Install the newer version to open it.")};
    case Fault::StorageDamaged:
        return {
            QT_TRANSLATE_NOOP("Errors", "The log is damaged and could not be read."),
            QT_TRANSLATE_NOOP("Errors", "The file is left as it is."),
            QT_TRANSLATE_NOOP(
                "Errors", "Copy the data folder to a safe place before anything else.")};
    case Fault::StoragePlace:
        return {
            QT_TRANSLATE_NOOP("Errors", "This folder is synchronised or lies on a network."),
            QT_TRANSLATE_NOOP("Errors", "The log stays where it is."),
            QT_TRANSLATE_NOOP("Errors", "Choose a folder on this computer's own disk.")};
    default: break;
    }
    return {
        QT_TRANSLATE_NOOP("Errors", "The log could not be read or written."), TextIsKept,
        QT_TRANSLATE_NOOP("Errors", "Try again; if it stays, restart Evenkeel.")};
}

Sentences accessFault(Fault fault)
{
    switch (fault) {
    case Fault::Locked:
        return {
            QT_TRANSLATE_NOOP("Errors", "The log is locked."),
            QT_TRANSLATE_NOOP("Errors", "Everything in it is safe."),
            QT_TRANSLATE_NOOP("Errors", "Unlock it in the window, then try again.")};
    case Fault::WrongKey:
        return {
            QT_TRANSLATE_NOOP("Errors", "This key does not open the log."),
            QT_TRANSLATE_NOOP("Errors", "The log is untouched."),
            QT_TRANSLATE_NOOP("Errors", "Check the passphrase or the passphrase file.")};
    case Fault::KeyMissing:
        return {
            QT_TRANSLATE_NOOP(
                "Errors", "There is a log here, but the key that opens it is missing."),
            QT_TRANSLATE_NOOP("Errors", "The log is untouched."),
            QT_TRANSLATE_NOOP(
                "Errors",
                "Put the key file back into the data folder, or give a passphrase file.")};
    case Fault::NotAllowed:
        return {
            QT_TRANSLATE_NOOP("Errors", "The command line may not read this log."),
            QT_TRANSLATE_NOOP("Errors", "Writing to it still works."),
            QT_TRANSLATE_NOOP("Errors", "Allow reading in Settings, Privacy and data.")};
    default: break;
    }
    return {
        QT_TRANSLATE_NOOP("Errors", "Evenkeel is running with the real time."), NothingChanged,
        QT_TRANSLATE_NOOP("Errors", "Close Evenkeel first, two clocks would mix.")};
}

Sentences fileFault(Fault fault)
{
    switch (fault) {
    case Fault::FileUnreadable:
        return {
            QT_TRANSLATE_NOOP("Errors", "The file could not be opened."), NothingChanged,
            QT_TRANSLATE_NOOP("Errors", "Check that it is there and that you may read it.")};
    case Fault::FileTooLarge:
        return {
            QT_TRANSLATE_NOOP("Errors", "The file is too large."), NothingChanged,
            QT_TRANSLATE_NOOP("Errors", "Split it into files of 8 MB or less.")};
    case Fault::FileFormat:
        return {
            QT_TRANSLATE_NOOP("Errors", "The file is not in a form that Evenkeel can read."),
            NothingChanged,
            QT_TRANSLATE_NOOP("Errors", "Use a JSON or CSV file that Evenkeel has exported.")};
    case Fault::FileOfLog:
        return {
            QT_TRANSLATE_NOOP("Errors", "That is a file of the log itself."),
            QT_TRANSLATE_NOOP("Errors", "Your log is untouched."),
            QT_TRANSLATE_NOOP("Errors", "Choose another name or folder.")};
    case Fault::FileNotWritten:
        return {
            QT_TRANSLATE_NOOP("Errors", "The file could not be written."),
            QT_TRANSLATE_NOOP("Errors", "Your log is untouched."),
            QT_TRANSLATE_NOOP("Errors", "Choose another folder or free some space.")};
    default: break;
    }
    return {
        QT_TRANSLATE_NOOP("Errors", "This was stopped before it was finished."), NothingChanged,
        QT_TRANSLATE_NOOP("Errors", "Start it again whenever you like.")};
}

Sentences sentencesOf(Fault fault)
{
    if (fault <= Fault::NothingToRedo)
        return inputFault(fault);
    if (fault <= Fault::StoragePlace)
        return storageFault(fault);
    if (fault <= Fault::TwoClocks)
        return accessFault(fault);
    return fileFault(fault);
}

QString say(const char *text)
{
    return QCoreApplication::translate("Errors", text);
}

Explanation explanationOf(const Sentences &found)
{
    return {
        .happened = say(found.happened),
        .stillWorks = say(found.stillWorks),
        .toDo = say(found.toDo)};
}

} // namespace

Explanation explained(const Error &error)
{
    return explanationOf(sentencesOfDetail(error).value_or(sentencesOf(error.fault)));
}

Explanation atStart(const Error &error)
{
    if (error.fault == Fault::NotFound)
        return explanationOf(LogGone);
    Explanation said = explained(error);
    if (said.stillWorks == say(TextIsKept))
        said.stillWorks = say(NothingChanged);
    return said;
}

QString inWords(const Error &error)
{
    const Explanation said = explained(error);
    return QStringList{said.happened, said.stillWorks, said.toDo}.join(QLatin1Char(' '));
}

QString oneLine(const Error &error)
{
    const Explanation said = explained(error);
    const QString line = said.happened + QLatin1Char(' ') + said.toDo;
    return error.detail.isEmpty() ? line
                                  : line + QStringLiteral(" (%1)").arg(error.detail.simplified());
}

} // namespace evenkeel::errors
