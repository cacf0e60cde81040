#include "app/application/undocommands.h"

#include "core/base/fixedclock.h"
#include "core/storage/longwriter.h"
#include "ui/shell/mainwindow.h"
#include "ui/text/errors.h"

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

/// The action of a change set that brought a file in.
constexpr QLatin1StringView Import("import");

} // namespace

UndoCommands::UndoCommands(ChangeLog &changes, LongWriter &writer, MainWindow &window)
    : QObject(&window), m_changes(changes), m_writer(writer), m_window(window)
{
    connect(&window, &MainWindow::undoRequested, this, &UndoCommands::undo);
    connect(&window, &MainWindow::redoRequested, this, &UndoCommands::redo);
}

void UndoCommands::undo()
{
    if (m_changes.nextUndo().value_or(QString()) == Import)
        replayAside(&ChangeLog::undo, &UndoCommands::sayUndone);
    else
        sayUndone(m_changes.undo());
}

void UndoCommands::redo()
{
    if (m_changes.nextRedo().value_or(QString()) == Import)
        replayAside(&ChangeLog::redo, &UndoCommands::sayRedone);
    else
        sayRedone(m_changes.redo());
}

/// An import may hold a hundred thousand records: the window does not wait for it.
void UndoCommands::replayAside(Replay replay, Say say)
{
    const Clock &clock = m_changes.clock();
    const Result<> begun = m_writer.run(
        [this, replay, say, now = clock.now(), zone = clock.zone()](LongWriter::Loan &loan) {
            const FixedClock then(now, zone);
            ChangeLog log(loan.database(), then);
            loan.follow(log);
            const Step step = (log.*replay)();
            return WorkThread::Answer([this, say, step] { (this->*say)(step); });
        });
    if (!begun)
        (this->*say)(tl::unexpected(begun.error()));
}

void UndoCommands::sayUndone(const Step &step)
{
    if (step)
        m_window.showMessage({.text = tr("Undone. Ctrl Shift Z does it again.")});
    else if (step.error().fault == Fault::NothingToUndo)
        m_window.showMessage({.text = tr("There is nothing to undo.")});
    else
        m_window.showError(errors::inWords(step.error()));
}

void UndoCommands::sayRedone(const Step &step)
{
    if (step)
        m_window.showMessage({.text = tr("Done again."), .offersUndo = true});
    else if (step.error().fault == Fault::NothingToRedo)
        m_window.showMessage({.text = tr("There is nothing to do again.")});
    else
        m_window.showError(errors::inWords(step.error()));
}

} // namespace evenkeel
