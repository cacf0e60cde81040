#pragma once

#include <QFrame>

class QVBoxLayout;

namespace evenkeel {

/// A panel over everything else: surface with a strong border. Escape closes it, Tab stays
/// inside, the focus returns to where it was.
class PopupFrame final : public QFrame
{
    Q_OBJECT

public:
    explicit PopupFrame(QWidget *parent);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// Below `anchor`, or above it where the screen ends, kept on the screen. `side` is AlignLeft
    /// for the side where reading starts, AlignRight for the other.
    void popupBelow(const QWidget *anchor, Qt::Alignment side = Qt::AlignLeft);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *m_body = nullptr;
};

} // namespace evenkeel
