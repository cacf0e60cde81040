#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QKeyEvent;
class QWidget;

namespace evenkeel {

/// A field of text takes the keys for undo even when it has nothing to take back, so that they
/// would never reach the log. This lets them pass then.
class TextUndo final : public QObject
{
    Q_OBJECT

public:
    explicit TextUndo(QApplication &application, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *now);
    [[nodiscard]] bool passes(const QKeyEvent &key) const;

    QPointer<QWidget> m_field;
};

} // namespace evenkeel
