#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

class QScrollArea;

namespace evenkeel {

/// Keeps a part of what scrolls in view while all around it is still being laid out, until the user
/// scrolls.
class KeepInView final : public QObject
{
    Q_OBJECT

public:
    explicit KeepInView(QScrollArea &area);

    /// All from one of the beginnings down to `last`, which stand below each other: from the first
    /// that leaves room for all, else from the last.
    void show(const QList<QWidget *> &beginnings, QWidget *last);
    void letGo();
    [[nodiscard]] bool isKeeping() const { return m_last; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void scroll();
    [[nodiscard]] int topOf(const QWidget *part) const;

    QScrollArea &m_area;
    QList<QPointer<QWidget>> m_beginnings; ///< from above
    QPointer<QWidget> m_last;
};

} // namespace evenkeel
