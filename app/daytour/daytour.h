#pragma once

#include "app/daytour/tourstep.h"
#include "core/base/result.h"

#include <QDir>
#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

class QWidget;

namespace evenkeel {

/// Drives steps through a real window, one after the other, and takes the pictures. Ends with
/// finished(), after the first step that does not come true with false.
class DayTour final : public QObject
{
    Q_OBJECT

public:
    /// How long a step may take to come true.
    static constexpr std::chrono::seconds Patience{20};
    /// How long movements have to settle before a picture.
    static constexpr std::chrono::milliseconds Settling{400};

    DayTour(QWidget &window, const QDir &out, const QList<TourStep> &steps);

    void start();

signals:
    void finished(bool whole);

private:
    void act();
    void look();
    void photograph();
    void fail(const QString &why);

    QWidget &m_window;
    QDir m_out;
    QList<TourStep> m_steps;
    qsizetype m_next = 0;
    QTimer m_looking;
    QElapsedTimer m_waited;
};

} // namespace evenkeel
