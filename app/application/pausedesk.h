#pragma once

#include "app/application/pausekeeper.h"

#include <memory>

namespace evenkeel {

class Commands;
class MainWindow;
class OpenLog;
class PauseStrip;
struct Services;

/// The plan of pauses as it is seen: the strip that says what comes, and the commands for it.
class PauseDesk final : public QObject
{
    Q_OBJECT

public:
    PauseDesk(
        OpenLog &log, Settings &settings, ShiftPlan &offers, const SiteBreathers &site,
        const Services &services, MainWindow &window);
    ~PauseDesk() override;

    [[nodiscard]] PauseKeeper &keeper() { return m_keeper; }

    void addTo(Commands &commands);

signals:
    /// `what` is the id of a pattern or kind.
    void breatherRequested(const QString &what, std::chrono::seconds length);

private:
    void show(const PauseStep &step);
    [[nodiscard]] PauseStrip &strip();
    void takeSkipped();
    void focusStrip();

    MainWindow &m_window;
    PauseKeeper m_keeper;
    std::unique_ptr<PauseStrip> m_strip; ///< since the first announcement
};

} // namespace evenkeel
