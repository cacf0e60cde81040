#pragma once

#include <QPointer>
#include <QWidget>

namespace evenkeel {

class Theme;

/// Lies over one whole window, lets everything through, and paints the focus ring.
class FocusOverlay final : public QWidget
{
    Q_OBJECT

public:
    FocusOverlay(QWidget &window, const Theme &theme);

    /// Rings `widget`, a child of the window; nullptr takes the ring away.
    void follow(QWidget *widget);

    /// The whole ring as it is now, in the coordinates of the window; empty when there is none.
    /// What is painted of it ends where a scrolled list ends.
    [[nodiscard]] QRect ring() const { return m_ring; }

    /// Looks again where the widget is.
    void place();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QPointer<QWidget> m_widget;
    QRect m_ring;
    int m_radius = 8;
};

} // namespace evenkeel
