#pragma once

#include "ui/widgets/page.h"

namespace evenkeel {

/// The last line of the window: where the log stays, why no reminder comes, and the keys that
/// matter on this page.
class StatusStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    /// Where the log stays; on this computer unless said otherwise.
    void setPlace(const QString &place);
    /// Why no reminder comes; empty where nothing holds them back.
    void setWaiting(const QString &why);
    void setHints(const QList<KeyHint> &hints);
    void setCompact(bool compact);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateMetrics();
    void updateNames();
    [[nodiscard]] int
    paintItem(QPainter &painter, int left, const QString &icon, const QString &words);
    void paintHints(QPainter &painter, int start) const;
    [[nodiscard]] QRect placed(int left, int width) const;
    [[nodiscard]] int padding() const { return m_compact ? 16 : 24; }

    QString m_place;
    QString m_waiting;
    QList<KeyHint> m_hints;
    bool m_compact = false;
};

} // namespace evenkeel
