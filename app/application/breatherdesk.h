#pragma once

#include "app/application/minutedesk.h"
#include "core/interaction/interaction.h"

#include <QObject>

#include <functional>

namespace evenkeel {

class BreathePage;
class MainWindow;
class PageShelf;

/// Breathers that are begun from anywhere: in the window, or, where a dialog stands over it, in the
/// small one. What matters more ends one at once, without a question:
/// a call, or the key that began it. Whatever was in front before gets the keyboard back.
class BreatherDesk final : public QObject
{
    Q_OBJECT

public:
    /// `raise` brings the window to the front.
    BreatherDesk(
        PageShelf &pages, MainWindow &window, const MinuteDesk::Parts &minute,
        std::function<void()> raise);

    /// One minute from the quick log.
    [[nodiscard]] MinuteDesk &minute() { return *m_minute; }

    /// `pattern` and `length` (minutes) as a request names them; empty for the last ones.
    void begin(const QString &pattern = {}, const QString &length = {});

    /// By the key of the window: what Today offers, else the last one.
    void breatheNow();

    /// A line of the window became this: after a hard one Today offers a minute.
    void offerAfter(InteractionId id);
    /// A line was saved to breathe after it: in the place where it was typed.
    void startAfterLine(bool inWindow);

    /// One minute now, before the other windows; leaves one alone that is being taken.
    void startMinute();

    /// The same with a pattern or kind, and for as long.
    void start(const QString &what, seconds length);

    /// A minute by its key, which ends one that is being taken; where the quick log is up, in its
    /// place.
    void toggleMinute();

    /// The computer may have slept: a breather ends.
    void lookAtClock();

    /// Nothing of a breather is to be seen in a call.
    void takeState(const AgentState &state);

private:
    /// How the window stood before it was brought to the front.
    struct Before
    {
        bool isVisible = false;
        bool isMinimised = false;
    };

    [[nodiscard]] BreathePage *page() const;
    void onLeft();
    void giveBack(const Before &before);
    void showBehindOthers();

    PageShelf &m_pages;
    MainWindow &m_window;
    LineDesk &m_lines;
    Settings &m_settings;
    MinuteDesk *m_minute;
    std::function<void()> m_raise;
    std::optional<Before> m_before; ///< nothing where the window was in front anyway
};

} // namespace evenkeel
