#pragma once

#include "ui/incall/stripplaces.h"

#include <QTimer>
#include <QWidget>

namespace evenkeel {

/// A frameless window over all others that never takes the focus by itself. It is dragged by its
/// empty places, keeps its place on each screen and never leaves one.
class StripWindow : public QWidget
{
    Q_OBJECT

public:
    explicit StripWindow(QWidget *parent = nullptr);

    void setPlaces(const StripPlaces &places) { m_places = places; }
    [[nodiscard]] const StripPlaces &places() const { return m_places; }

    /// In pixels of the design; smaller where the screen is.
    void setWantedSize(const QSize &size);

    /// So much higher, as far as the screen has the room.
    void setExtraHeight(int pixels);

    /// For who wants to use it by keys.
    void takeFocus();
    /// Whoever had the focus before has it again.
    void giveBack();

signals:
    void placed(); ///< somebody has moved it

protected:
    /// Where it stood on the screen that somebody works at, without the focus.
    void showInPlace();
    /// As somebody moves it with keys.
    void nudge(const QPoint &by);
    /// What has the focus once the window has it; nullptr for what had it before.
    [[nodiscard]] virtual QWidget *firstStop() const { return nullptr; }

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place();
    void notePlace();

    StripPlaces m_places;
    QSize m_wanted{420, 560};
    int m_extra = 0;
    QTimer m_settled; ///< runs out when it was not moved for a while
    bool m_isMoved = false; ///< by somebody, and not by the desktop
    QPoint m_grip; ///< where the mouse took hold
};

} // namespace evenkeel
