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
    /// What its parent has at the foot, from the edge upwards.
    struct Foot
    {
        int below = 0; ///< what may be covered: names of keys, and the gap above them
        int taken = 0; ///< what may not, with the gap above it; nought for nothing
    };
    /// In the middle of the foot of its parent, above what is taken where it does not fit below.
    void place(const Foot &foot);

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
    Foot m_foot{};
    bool m_error = false;
};

} // namespace evenkeel
