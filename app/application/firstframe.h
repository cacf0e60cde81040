#pragma once

#include "core/base/instant.h"

#include <QObject>
#include <QTimer>

class QGuiApplication;

namespace evenkeel {

/// Tells once when the first window of the program has been painted, so that what can wait does.
/// A timer of no time would not do: it comes before the desktop lets the window paint.
class FirstFrame final : public QObject
{
    Q_OBJECT

public:
    /// Where no window is painted it tells after `patience`.
    FirstFrame(QGuiApplication &application, milliseconds patience, QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void passed();

private:
    void pass();

    QGuiApplication &m_application;
    QTimer m_patience;
};

} // namespace evenkeel
