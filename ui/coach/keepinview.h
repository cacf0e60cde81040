#pragma once

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

    /// The parts from `first` to `last`, one below the other; where they do not fit, `last`. Null
    /// for none.
    void show(QWidget *first, QWidget *last);
    [[nodiscard]] bool isKeeping() const { return m_first && m_last; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void scroll();
    [[nodiscard]] int topOf(const QWidget *part) const;

    QScrollArea &m_area;
    QPointer<QWidget> m_first;
    QPointer<QWidget> m_last;
};

} // namespace evenkeel
