#pragma once

#include "core/storage/changelog.h"

#include <QObject>

namespace evenkeel {

class LongWriter;
class MainWindow;

/// Undo and redo of the whole window: takes back what was saved last and says what it was.
class UndoCommands final : public QObject
{
    Q_OBJECT

public:
    /// `writer` takes back what would make the window wait; it ends before the window does.
    UndoCommands(ChangeLog &changes, LongWriter &writer, MainWindow &window);

    void undo();
    void redo();

private:
    using Step = Result<ChangeLog::Step>;
    using Replay = Step (ChangeLog::*)();
    using Say = void (UndoCommands::*)(const Step &);

    void replayAside(Replay replay, Say say);
    void sayUndone(const Step &step);
    void sayRedone(const Step &step);

    ChangeLog &m_changes;
    LongWriter &m_writer;
    MainWindow &m_window;
};

} // namespace evenkeel
