#pragma once

#include <QObject>

class QGuiApplication;

namespace evenkeel {

/// Stops the blinking of the text cursor while no window of ours is active: it would wake the
/// processor several times a second for nobody.
class QuietCaret final : public QObject
{
    Q_OBJECT

public:
    explicit QuietCaret(QGuiApplication &application);

private:
    void follow(Qt::ApplicationState state);

    int m_usual; ///< milliseconds of one blink, as the desktop has it
};

} // namespace evenkeel
