#pragma once

#include "ui/widgets/page.h"

namespace evenkeel {

/// The last line of the window: where the log stays, and the keys that matter on this page.
class StatusStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void setHints(const QList<KeyHint> &hints);
    void setCompact(bool compact);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateMetrics();

    QList<KeyHint> m_hints;
    bool m_compact = false;
};

} // namespace evenkeel
