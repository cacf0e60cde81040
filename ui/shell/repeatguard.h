#pragma once

#include <QObject>

class QApplication;
class QKeyEvent;

namespace evenkeel {

/// A key that is held goes on moving and typing, and does nothing a second time: held too long,
/// the space bar would mark every follow-up done and Escape would close one thing after the other.
class RepeatGuard final : public QObject
{
    Q_OBJECT

public:
    /// A property of a field of text in which Enter begins no new line but does something.
    static constexpr auto EnterActs = "enterActs";

    /// A property of a widget of its own keys, all of which do something: the key that it may get
    /// as long as it is held, or none.
    static constexpr auto ActsOnKeysBut = "actsOnKeysBut";

    explicit RepeatGuard(QApplication &application, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isRepeated(const QKeyEvent &press) const;
    [[nodiscard]] static bool doesSomething(const QObject &watched, const QKeyEvent &key);

    int m_released = 0; ///< the key that was let go last
    quint64 m_releasedAt = 0;
};

} // namespace evenkeel
