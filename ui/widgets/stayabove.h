#pragma once

#include <QObject>
#include <QPointer>

class QWidget;
class QWindow;

namespace evenkeel {

/// Keeps a window that is above all others there when it is hidden and shown at once. An X11
/// desktop that has not put it away yet would forget that it stays above.
class StayAbove final : public QObject
{
    Q_OBJECT

public:
    /// A window with Qt::WindowStaysOnTopHint, which owns this.
    explicit StayAbove(QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void askAgain();

    QWidget &m_widget;
    QPointer<QWindow> m_window; ///< Qt may make another one
    bool m_isSeen = false;
};

} // namespace evenkeel
