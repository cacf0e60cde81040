#pragma once

#include "ui/widgets/page.h"

#include <QTimer>

namespace evenkeel {

class Button;
class IconButton;
class PlainLabel;

/// A short word over the foot of the page. With Undo for five seconds; the keys for undo go on
/// working after that. An error stays until it is read.
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds ShownFor{5000};

    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(const Message &message);
    void showError(const QString &sentences);
    /// In the middle of the foot of its parent, `bottom` above its edge.
    void place(int bottom);

    [[nodiscard]] QString text() const;

signals:
    void undoClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void appear(const QString &text, bool undo, bool error);

    PlainLabel *m_text = nullptr;
    Button *m_undo = nullptr;
    IconButton *m_close = nullptr;
    QTimer m_away;
    int m_bottom = 16;
    bool m_error = false;
};

} // namespace evenkeel
