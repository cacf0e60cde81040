#pragma once

#include <QWidget>

namespace evenkeel {

class ScrollArea;

/// What to know before the first guided breather; lies over the place where that will be. Keys go
/// to it while it is shown: Enter goes on, Escape does not.
class BreatheCaution final : public QWidget
{
    Q_OBJECT

public:
    /// Hidden, and as large as `scene` from then on.
    explicit BreatheCaution(QWidget &scene);

    /// Shows it with the keyboard, over whatever else is in the scene.
    void ask();

signals:
    void understood();
    void declined();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildWords();
    void buildButtons();
    void setOthersEnabled(bool enabled);

    ScrollArea *m_words = nullptr;
    QWidget *m_buttons = nullptr;
};

} // namespace evenkeel
