#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace evenkeel {

class Button;
class PlainLabel;

/// A line that says how many there are of something; opened it names them, each with what can be
/// done. Without any it is not there.
class FoldedRows : public QWidget
{
    Q_OBJECT

public:
    /// What a screen reader says of the button that opens and of the same one that closes.
    struct Ways
    {
        QString open;
        QString close;
    };

    explicit FoldedRows(Ways ways, QWidget *parent = nullptr);

    /// To the button that opens it.
    void focusWay();

protected:
    void clear();
    /// A name, and room for buttons after it.
    QHBoxLayout *addRow(const QString &name);
    Button *addButton(QHBoxLayout &row, const QString &text, const QString &spoken);
    /// After the last row: "3 hidden".
    void setCount(const QString &words);
    [[nodiscard]] int count() const { return static_cast<int>(m_lines.size()); }

private:
    void setOpen(bool open);

    Ways m_ways;
    PlainLabel *m_count;
    Button *m_open;
    QWidget *m_box;
    QVBoxLayout *m_rows;
    QList<QWidget *> m_lines;
    bool m_isOpen = false;
};

} // namespace evenkeel
