#include "app/application/undocommands.h"

#include "core/storage/changelog.h"
#include "ui/shell/mainwindow.h"
#include "ui/text/errors.h"

namespace evenkeel {

UndoCommands::UndoCommands(ChangeLog &changes, MainWindow &window)
    : QObject(&window), m_changes(changes), m_window(window)
{
    connect(&window, &MainWindow::undoRequested, this, &UndoCommands::undo);
    connect(&window, &MainWindow::redoRequested, this, &UndoCommands::redo);
}

void UndoCommands::undo()
{
    const auto step = m_changes.undo();
    if (step)
        m_window.showMessage({.text = tr("Undone. Ctrl Shift Z does it again.")});
    else if (step.error().fault == Fault::NothingToUndo)
        m_window.showMessage({.text = tr("There is nothing to undo.")});
    else
        m_window.showError(errors::inWords(step.error()));
}

void UndoCommands::redo()
{
    const auto step = m_changes.redo();
    if (step)
        m_window.showMessage({.text = tr("Done again."), .offersUndo = true});
    else if (step.error().fault == Fault::NothingToRedo)
        m_window.showMessage({.text = tr("There is nothing to do again.")});
    else
        m_window.showError(errors::inWords(step.error()));
}

} // namespace evenkeel
