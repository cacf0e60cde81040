#pragma once

#include "app/motion/systemmotion.h"

#include <QAbstractNativeEventFilter>

namespace evenkeel {

/// Less movement on Windows: "Animation effects" of its settings for accessibility are off.
class WindowsMotion final : public SystemMotion, public QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    using SystemMotion::SystemMotion;
    ~WindowsMotion() override;

    void begin() override;

    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *result) override;

private:
    void read();
};

} // namespace evenkeel
