#pragma once

#include <QObject>

namespace evenkeel {

class ChangeLog;
class MainWindow;

/// Undo and redo of the whole window: takes back what was saved last and says what it was.
class UndoCommands final : public QObject
{
    Q_OBJECT

public:
    UndoCommands(ChangeLog &changes, MainWindow &window);

    void undo();
    void redo();

private:
    ChangeLog &m_changes;
    MainWindow &m_window;
};

} // namespace evenkeel
