#pragma once

#include <QObject>

class QPlainTextEdit;

namespace evenkeel {

/// Keeps the words of a box at the side where they begin: what is written from right to left at
/// the right, and the cursor of an empty box where the layout begins. Qt leaves both at the left.
class TextSide final : public QObject
{
    Q_OBJECT

public:
    explicit TextSide(QPlainTextEdit *box);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void align();
    [[nodiscard]] bool beginsRight() const;

    QPlainTextEdit *m_box;
};

} // namespace evenkeel
