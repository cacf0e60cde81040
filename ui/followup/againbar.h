#pragma once

#include "core/base/clock.h"

#include <QWidget>

namespace evenkeel {

class FlowLayout;
class WhenEdit;

/// "Remind me again": chips that say the exact time. Moves the reminder, never the promise.
class AgainBar final : public QWidget
{
    Q_OBJECT

public:
    explicit AgainBar(const Clock &clock, QWidget *parent = nullptr);

    /// The choices as they are now.
    void refresh();

    /// Asks for any time.
    void pick();

    /// The same choices as a menu at `at`, for rows; emits chosen() or pickRequested().
    void openMenu(const QPoint &at);

signals:
    void chosen(evenkeel::Instant until);
    /// "Pick" in the menu; pick() then asks for the time in the bar.
    void pickRequested();

private:
    void buildLayout();
    void choosePicked();

    const Clock &m_clock;
    QWidget *m_chipBox;
    FlowLayout *m_chips;
    QWidget *m_picker;
    WhenEdit *m_when;
};

} // namespace evenkeel
