#pragma once

#include "app/globalkeys/globalkeys.h"

#include <QAbstractNativeEventFilter>
#include <QList>

namespace evenkeel {

/// Global keys by RegisterHotKey.
class WindowsGlobalKeys final : public GlobalKeys, public QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    explicit WindowsGlobalKeys(QObject *parent = nullptr);
    ~WindowsGlobalKeys() override;

    [[nodiscard]] bool claim(const QKeySequence &keys) override;
    void release(const QKeySequence &keys) override;
    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *result) override;

private:
    QList<QKeySequence> m_keys; ///< the place is the number of the hot key; given back: empty
};

} // namespace evenkeel
