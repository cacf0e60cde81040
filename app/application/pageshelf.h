#pragma once

#include "app/application/services.h"
#include "core/base/result.h"
#include "core/breather/shiftplan.h"
#include "core/interaction/interaction.h"
#include "ui/text/appwords.h"

#include <QObject>

namespace evenkeel {

class BreathePage;
class Commands;
class LogPage;
class MainWindow;
class OpenLog;
class Page;
class Settings;
class Theme;

/// Knows how each page is made and what it may ask for. A page is made when it is first shown.
class PageShelf final : public QObject
{
    Q_OBJECT

public:
    /// What pages are made of.
    struct Parts
    {
        OpenLog &log;
        Settings &settings;
        Theme &theme;
        Commands &commands;
        ShiftPlan &plan;
        Services &services;
    };

    PageShelf(const Parts &parts, MainWindow &window);

    /// Enters every page in the window, in the order of the sidebar.
    void addPages();

    /// The page after it was shown.
    [[nodiscard]] LogPage &showLog();
    [[nodiscard]] BreathePage &showBreathe();

signals:
    void failed(const evenkeel::Error &error);
    void noteRequested(evenkeel::InteractionId id);
    /// A new line is to be logged.
    void lineRequested();
    void undoRequested();
    void breatherRuns(bool running, bool holdsReminders);

private:
    [[nodiscard]] Page *makeLog();
    [[nodiscard]] Page *makeBreathe();

    Parts m_parts;
    MainWindow &m_window;
    AppWords m_words;
};

} // namespace evenkeel
