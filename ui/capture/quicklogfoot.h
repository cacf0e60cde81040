#pragma once

#include <QWidget>

namespace evenkeel {

/// The sunken strip at the foot of the quick-log popup: where it is kept at the left, what can be
/// done at the right.
class QuickLogFoot final : public QWidget
{
    Q_OBJECT

public:
    explicit QuickLogFoot(QWidget *parent = nullptr);

    /// The line is empty (plain words are enough) or holds something to save.
    void setEmpty(bool empty);

    [[nodiscard]] QWidget *saveButton() const { return m_save; }

signals:
    void saveRequested();
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeEmptyPart();
    QWidget *makeTypingPart();

    QWidget *m_emptyPart = nullptr;
    QWidget *m_typingPart = nullptr;
    QWidget *m_save = nullptr;
};

} // namespace evenkeel
