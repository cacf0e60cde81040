#include "tests/support/layoutrest.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace evenkeel::test {

namespace {

/// Counts how often anything asks to be laid out anew.
class LayoutWatch final : public QObject
{
public:
    LayoutWatch() { QCoreApplication::instance()->installEventFilter(this); }

    [[nodiscard]] int takeCount() { return std::exchange(m_count, 0); }

protected:
    bool eventFilter([[maybe_unused]] QObject *watched, QEvent *event) override
    {
        m_count += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

} // namespace

bool layoutComesToRest()
{
    constexpr int Turns = 200;
    constexpr int QuietTurns = 10;
    LayoutWatch watch;
    int quiet = 0;
    for (int turn = 0; turn < Turns && quiet < QuietTurns; ++turn) {
        QCoreApplication::processEvents();
        quiet = watch.takeCount() == 0 ? quiet + 1 : 0;
    }
    return quiet == QuietTurns;
}

} // namespace evenkeel::test
