#pragma once

#include "core/capture/lineparser.h"

#include <QKeySequence>
#include <QWidget>

class QGridLayout;

namespace evenkeel {

class CaptureControl;
class Clock;
class QuickLine;

/// The third step: the quick line to be tried, with an example in it. Saves nothing.
class WelcomeLine final : public QWidget
{
    Q_OBJECT

public:
    /// `keys` open the quick log from anywhere; empty where the desktop allows none.
    WelcomeLine(
        const LineParser &parser, const Clock &clock, const QKeySequence &keys,
        QWidget *parent = nullptr);

    void focusLine();

signals:
    /// Enter in the line.
    void submitted();
    void cancelled();
    void keysRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildKeys(const QKeySequence &keys);
    void addSign(QGridLayout &grid, const QString &sign, const QString &meaning);

    QuickLine *m_line = nullptr;
    CaptureControl *m_control = nullptr;
    bool m_isExample = true; ///< nobody has touched it yet
};

} // namespace evenkeel
