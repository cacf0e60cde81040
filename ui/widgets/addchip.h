#pragma once

#include <QWidget>

class QLineEdit;

namespace evenkeel {

class Chip;

/// A chip that turns into a small field to add one's own word: Enter adds it, Esc leaves it.
class AddChip final : public QWidget
{
    Q_OBJECT

public:
    explicit AddChip(const QString &text, QWidget *parent = nullptr);

signals:
    /// Never empty.
    void added(const QString &word);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void open();
    void close();
    void take();
    void fit();

    Chip *m_chip = nullptr;
    QLineEdit *m_edit = nullptr;
};

} // namespace evenkeel
