#pragma once

#include <QObject>

#include <optional>

namespace evenkeel {

/// Whether the desktop was asked for less movement. One that does not tell asks for nothing.
class SystemMotion : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Begins to listen; after the first frame, for a bus takes its time.
    virtual void begin() = 0;

    /// Known some moments after begin(); nothing where the desktop does not tell.
    [[nodiscard]] std::optional<bool> isReduced() const { return m_reduced; }

signals:
    /// isReduced() has another value.
    void changed();

protected:
    void take(std::optional<bool> reduced)
    {
        if (m_reduced == reduced)
            return;
        m_reduced = reduced;
        emit changed();
    }

private:
    std::optional<bool> m_reduced;
};

} // namespace evenkeel
