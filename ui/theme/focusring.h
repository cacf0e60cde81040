#pragma once

#include "ui/theme/focusoverlay.h"

#include <QObject>
#include <QPointer>

class QApplication;
class QWidget;

namespace evenkeel {

class Theme;

/// Shows where the keyboard is: follows the focus while the user works with keys and rings the
/// control through one overlay per window. Inputs are left out, they thicken their own border.
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    FocusRing(QApplication &application, const Theme &theme, QObject *parent = nullptr);

    /// The overlay that shows the ring now; nullptr where none does.
    [[nodiscard]] FocusOverlay *overlay() const { return m_overlay; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *now);
    void usedKeys(bool keys);
    [[nodiscard]] bool isFollowed(const QObject *watched) const;

    const Theme &m_theme;
    QPointer<QWidget> m_focus;
    QPointer<FocusOverlay> m_overlay;
    bool m_keys = false;
};

} // namespace evenkeel
