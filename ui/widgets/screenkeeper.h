#pragma once

#include <QObject>
#include <QPointer>
#include <QRect>
#include <QWidget>

#include <functional>

class QScreen;

namespace evenkeel {

/// When a screen is unplugged, the windows that stood on it come wholly onto another, as they were:
/// what is shown stays shown, what was hidden is found again later.
class ScreenKeeper final : public QObject
{
    Q_OBJECT

public:
    /// What of each screen that is left a window may cover.
    using Areas = std::function<QList<QRect>()>;

    explicit ScreenKeeper(Areas areas, QObject *parent = nullptr);

private:
    struct Homeless
    {
        QPointer<QWidget> window;
        QRect frame; ///< also its size: the system changes that where the scale is another
        bool shown = false;
    };

    void remember(const QScreen *gone);
    void bringBack();

    Areas m_areas;
    QList<Homeless> m_homeless;
};

} // namespace evenkeel
