#pragma once

#include "ui/widgets/page.h"

namespace evenkeel {

/// The last line of the window: where the log stays, and the keys that matter on this page.
class StatusStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    /// Where the log stays; on this computer unless said otherwise.
    void setPlace(const QString &place);
    void setHints(const QList<KeyHint> &hints);
    void setCompact(bool compact);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateMetrics();

    QString m_place;
    QList<KeyHint> m_hints;
    bool m_compact = false;
};

} // namespace evenkeel
